import { IsoDate } from './dates';
import { CountedRow } from './rows';

/**
 * Why a row is asked about. Days are calendar days in Amsterdam. Silence alone is no reason: whoever said nothing for
 * long shows up in the tab and is asked in the next round.
 */
export type AskReason =
  | { readonly kind: 'due'; readonly inDays: number }
  | { readonly kind: 'late'; readonly byDays: number }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'quotaBehind'; readonly counted: number; readonly expected: number }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'round' }
  | { readonly kind: 'condition' };

/** One row that somebody is asked about, with the reason. */
export interface Ask {
  readonly row: CountedRow;
  readonly reason: AskReason;
}

/** As whom somebody gets a message: the duo of a priority, a contact person of a municipality, or a coordinator. */
export type Audience = 'duo' | 'contact' | 'coordinator';

/** A row that several reminders brought no answer for; told to a coordinator. */
export interface Escalation {
  readonly row: CountedRow;
  /** Days on which was asked since the last answer. */
  readonly timesAsked: number;
  readonly lastAskedOn: IsoDate;
}
