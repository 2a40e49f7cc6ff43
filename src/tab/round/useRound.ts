import * as React from 'react';
import { Round } from '../../plan/round';
import { RoundPart } from '../../plan/round/roundPart';
import { Loaded, useLoaded } from '../admin/shared/useLoaded';
import { useTab } from '../shared/TabContext';
import { RoundWork } from './roundSteps';

/** A round with what is behind it, and how both are changed. */
export interface OpenRound {
  readonly round: Round;
  readonly work: RoundWork;
  /** Stores the round as a step made it. */
  saveRound(next: Round): Promise<void>;
  /** Stores what was written for a priority; `before` is what it was written from. */
  savePart(part: RoundPart, before: RoundPart): Promise<void>;
  /** Reads texts and figures anew. */
  reload(): void;
}

/** Reads the texts and figures of a round. */
export function useRoundWork(round: Round): Loaded<RoundWork> {
  const { host } = useTab();
  return useLoaded(async () => {
    const [parts, figures] = await Promise.all([host.store.roundParts(round.code), host.store.figures()]);
    return { parts, figures };
  });
}

export function useOpenRound(round: Round, work: RoundWork, reload: () => void): OpenRound {
  const { host, refresh } = useTab();
  // What somebody stored himself is shown at once, and only then read anew.
  const [own, setOwn] = React.useState<ReadonlyArray<RoundPart>>([]);
  React.useEffect(() => setOwn([]), [work]);
  const parts = [
    ...work.parts.filter(({ priority }) => !own.some((one) => one.priority === priority)),
    ...own,
  ];
  return {
    round,
    work: { ...work, parts },
    saveRound: async (next) => {
      await host.store.saveRound(next, round);
      await refresh();
    },
    savePart: async (part, before) => {
      await host.store.saveRoundPart(part, before);
      setOwn((known) => [...known.filter(({ priority }) => priority !== part.priority), part]);
      reload();
    },
    reload,
  };
}
