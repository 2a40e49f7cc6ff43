import { IsoDate, IsoInstant } from './dates';
import { Period } from './model';

/**
 * The life of a half-year round: `planned → open` (the bot asks, people answer) `→ editing` (summaries, figures,
 * agreement) `→ frozen`. A frozen round is reopened only with a reason, and is then `editing` again.
 */
export const ROUND_STATES = ['planned', 'open', 'editing', 'frozen'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** One evaluation round (evaluatieronde). */
export interface Round {
  /** Short and stable: `2025-1` for the first half of 2025. */
  readonly code: string;
  readonly title: string;
  readonly state: RoundState;
  /** The half-year that is evaluated. */
  readonly period: Period;
  /** First day on which people are asked. */
  readonly opensOn: IsoDate;
  /** Last day on which people can answer in the round. */
  readonly closesOn: IsoDate;
  /** Questions besides the status, in the order in which they are asked. */
  readonly questions: ReadonlyArray<string>;
  /** Numbers of the priorities that are asked; empty for all. */
  readonly priorities: ReadonlyArray<number>;
  /** Hash over the rows that were frozen last, printed in the report; absent until frozen. */
  readonly hash?: string;
  readonly frozenAt?: IsoInstant;
  /** Why it was frozen although not every priority was agreed. */
  readonly frozenReason?: string;
  /** Days on which who has not answered is reminded besides the usual ones, because a coordinator asked for it. */
  readonly remindOn?: ReadonlyArray<IsoDate>;
  /** How often it was frozen; 0 before the first time. */
  readonly version: number;
  /** Why it was reopened, newest last: moment, person and reason. */
  readonly reopened: ReadonlyArray<{ readonly at: IsoInstant; readonly by: string; readonly reason: string }>;
}

/** The round that people are asked in now; undefined when none is open. */
export function openRound(rounds: ReadonlyArray<Round>): Round | undefined {
  return rounds.find(({ state }) => state === 'open');
}

/** Whether a round asks about the actions of a priority. */
export function asksPriority(round: Round, priority: number): boolean {
  return round.priorities.length === 0 || round.priorities.includes(priority);
}
