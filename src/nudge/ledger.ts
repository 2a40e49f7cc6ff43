import { IsoDate, IsoInstant } from '../plan/dates';

/**
 * The life of one nudge: `claimed → sent → answered`, or `failed`, `mailed`, `uncertain`. A claim without an
 * activity id that is older than {@link UNCERTAIN_AFTER_MINUTES} counts as uncertain.
 */
export type LedgerState = 'claimed' | 'sent' | 'answered' | 'failed' | 'mailed' | 'uncertain';

export const UNCERTAIN_AFTER_MINUTES = 10;

/** A row that nobody answered for, with the number of days on which was asked. */
export interface UnansweredRow {
  readonly rowId: string;
  readonly times: number;
}

/** One entry of the list Herinneringen: one message to one conversation (or mailbox) on one day. */
export interface LedgerEntry {
  readonly key: string;
  readonly conversationId: string;
  readonly localDate: IsoDate;
  readonly state: LedgerState;
  readonly claimId: string;
  readonly claimedAt: IsoInstant;
  readonly sentAt?: IsoInstant;
  readonly activityId?: string;
  readonly priority?: number;
  readonly personId?: string;
  /** Ids of the rows it asks about or tells of. */
  readonly rowIds: ReadonlyArray<string>;
  /** Those of its rows that it does not ask about: it tells a coordinator that nobody answered. */
  readonly unanswered?: ReadonlyArray<UnansweredRow>;
  /** Code of the round whose card it is; absent for a digest. */
  readonly round?: string;
  /** Why it asks, or why it failed; for the coordinator. */
  readonly detail?: string;
}

/** The unique key of a nudge: one message a conversation and a day, whatever its reasons. */
export function ledgerKey(conversationId: string, localDate: IsoDate): string {
  return `${conversationId}|${localDate}`;
}

/**
 * The conversation id under which mail to a person stands in the ledger: one a day, whatever it is about. Mail in place
 * of a duo's chat that took no message stands apart, so that it is not lost when the person got mail of his own.
 */
export function mailConversation(personId: string, insteadOfChat?: number): string {
  return insteadOfChat === undefined ? `mail:${personId}` : `mail:${personId}:P${insteadOfChat}`;
}

/** The state that an entry has at a moment: an old claim without an activity is uncertain. */
export function stateAt(entry: LedgerEntry, now: Date): LedgerState {
  if (entry.state !== 'claimed' || entry.activityId !== undefined) return entry.state;
  const age = now.getTime() - new Date(entry.claimedAt).getTime();
  return age > UNCERTAIN_AFTER_MINUTES * 60_000 ? 'uncertain' : 'claimed';
}
