import { beginsWithin, Figure } from '../../plan/figures';
import { Person } from '../../plan/people';
import { asksPriority, Round } from '../../plan/round';
import { partOf, RoundPart } from '../../plan/round/roundPart';
import { Priority } from '../../plan/model';

/** The steps of a round in their order, as they stand in the address. */
export const ROUND_STEPS = [
  'openen',
  'verzamelen',
  'bewerken',
  'cijfers',
  'akkoord',
  'vastleggen',
  'rapport',
  'plan',
] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

/** A round and a step of it, as one part of an address: `2025-1.akkoord`. */
export interface RoundPlace {
  readonly round?: string;
  readonly step?: RoundStep;
}

export function placeOf(section: string | undefined): RoundPlace {
  const [round, step] = (section ?? '').split('.');
  return { round: round || undefined, step: ROUND_STEPS.find((known) => known === step) };
}

export function sectionOf(round: string, step: RoundStep): string {
  return `${round}.${step}`;
}

/** The round that matters most now: the one at work, else the next one, else the last. */
export function currentRound(rounds: ReadonlyArray<Round>): Round | undefined {
  return (
    rounds.find(({ state }) => state === 'open' || state === 'editing') ??
    rounds.find(({ state }) => state === 'planned') ??
    rounds[rounds.length - 1]
  );
}

/** What is behind a round. */
export interface RoundWork {
  readonly parts: ReadonlyArray<RoundPart>;
  readonly figures: ReadonlyArray<Figure>;
}

/** The priorities that a round asks about. */
export function askedPriorities(round: Round, priorities: ReadonlyArray<Priority>): ReadonlyArray<Priority> {
  return priorities.filter(({ number }) => asksPriority(round, number));
}

/** The steps that are behind; reporting and updating the plan never are. */
export function stepsDone(
  round: Round,
  { parts, figures }: RoundWork,
  priorities: ReadonlyArray<Priority>,
): ReadonlySet<RoundStep> {
  const states = askedPriorities(round, priorities).map(
    ({ number }) => partOf(parts, round.code, number).state,
  );
  const done = new Set<RoundStep>();
  if (round.state !== 'planned') done.add('openen');
  if (round.state === 'editing' || round.state === 'frozen') done.add('verzamelen');
  if (states.length > 0 && states.every((state) => state !== 'draft')) done.add('bewerken');
  if (figures.some(({ period }) => beginsWithin(period, round.period))) done.add('cijfers');
  if (states.length > 0 && states.every((state) => state === 'agreed')) done.add('akkoord');
  if (round.state === 'frozen') done.add('vastleggen');
  return done;
}

/** The step at which somebody who opens the view can do something. */
export function firstStep(round: Round, done: ReadonlySet<RoundStep>, me: Person): RoundStep {
  if (round.state === 'planned') return 'openen';
  if (round.state === 'open') return 'verzamelen';
  if (round.state === 'frozen') return 'rapport';
  if (!me.isCoordinator) return me.duoOf.length > 0 ? 'bewerken' : 'akkoord';
  if (!done.has('bewerken')) return 'bewerken';
  return done.has('akkoord') ? 'vastleggen' : 'akkoord';
}
