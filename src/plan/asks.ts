import { CountedRow } from './rows';

/** Why a row is asked about. Days are calendar days in Amsterdam. */
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
