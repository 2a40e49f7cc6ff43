import { Communication } from '../plan/communication';
import { dayInAmsterdam, IsoDate } from '../plan/dates';
import { Decision } from '../plan/decision';
import { Figure } from '../plan/figures';
import { PlanState } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { PlanChangeEntry } from '../plan/planChange';
import { Problem } from '../plan/problem';
import { Round } from '../plan/round';
import { RoundPart } from '../plan/round/roundPart';
import { frozenPlan, Snapshot } from '../plan/round/snapshot';
import { Settings } from '../plan/settings';
import { PreviousRound, ReportInput } from './input';
import { KINDS, ReportKind } from './kinds';

/** What a report reads besides the plan itself; every plan store has it. */
export interface ReportSource {
  roundParts(round: string): Promise<ReadonlyArray<RoundPart>>;
  snapshots(rounds: ReadonlyArray<string>): Promise<ReadonlyArray<Snapshot>>;
  figures(): Promise<ReadonlyArray<Figure>>;
  planChanges(): Promise<ReadonlyArray<PlanChangeEntry>>;
  decisions(): Promise<ReadonlyArray<Decision>>;
  communicationsOf(): Promise<ReadonlyArray<Communication>>;
}

interface LoadedState extends PlanState {
  readonly settings: Settings;
  readonly occurrences: ReadonlyArray<Occurrence>;
  readonly rounds: ReadonlyArray<Round>;
}

/** What a report is made from, and as of which day: a frozen round is told as it was frozen. */
export interface GatheredInput {
  readonly input: ReportInput;
  readonly day: IsoDate;
}

/** The round that a report belongs to: the one that is named, else the newest that has begun. */
function roundOf(rounds: ReadonlyArray<Round>, code: string | undefined): Round | undefined {
  const begun = rounds.filter(({ state }) => state !== 'planned');
  if (code === undefined) return begun[begun.length - 1];
  const named = rounds.find((round) => round.code === code);
  if (!named) {
    throw new Problem('report.roundUnknown', { code, known: rounds.map((round) => round.code).join(', ') });
  }
  return named;
}

function asFrozen(
  round: Round,
  snapshots: ReadonlyArray<Snapshot>,
): (PreviousRound & { readonly parts: ReadonlyArray<RoundPart> }) | undefined {
  const frozen = round.version > 0 && round.frozenAt !== undefined && frozenPlan(round, snapshots);
  if (!frozen) return undefined;
  const { parts, ...planState } = frozen;
  return { round, planState, parts, day: dayInAmsterdam(new Date(round.frozenAt ?? '')) };
}

/**
 * Reads what a kind of report needs. A report of a frozen round shows the rows, summaries and dates as they were
 * frozen; other kinds show the plan as it stands today.
 * @throws Problem `report.roundUnknown`, or what the store gives for a failed request
 */
export async function gatherInput(
  kind: ReportKind,
  loaded: LoadedState,
  source: ReportSource,
  today: IsoDate,
  roundCode?: string,
): Promise<GatheredInput> {
  const round = roundOf(loaded.rounds, roundCode);
  const frozenBefore = loaded.rounds.filter(
    (one) => one.version > 0 && (round === undefined || one.period.start < round.period.start),
  );
  const last = frozenBefore[frozenBefore.length - 1];
  const wanted = [round, last].flatMap((one) => (one && one.version > 0 ? [one.code] : []));
  const [parts, snapshots, figures, entries, decisions, communications] = await Promise.all([
    round ? source.roundParts(round.code) : [],
    wanted.length > 0 ? source.snapshots(wanted) : [],
    source.figures(),
    source.planChanges(),
    source.decisions(),
    source.communicationsOf(),
  ]);
  const own = round?.state === 'frozen' && KINDS[kind].ofRound ? asFrozen(round, snapshots) : undefined;
  const { plan, regional, municipal } = own ? own.planState : loaded;
  return {
    day: own ? own.day : today,
    input: {
      plan,
      regional,
      municipal,
      settings: loaded.settings,
      occurrences: loaded.occurrences,
      round,
      parts: own ? own.parts : parts,
      previous: last && asFrozen(last, snapshots),
      figures,
      // The journal comes newest first; a report tells things in the order in which they happened.
      changes: entries.filter(({ conflicting }) => !conflicting).reverse(),
      decisions,
      communications,
    },
  };
}
