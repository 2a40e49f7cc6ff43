import { Ask } from '../plan/asks';
import { IsoDate } from '../plan/dates';
import { PlanState } from '../plan/model';
import { Person } from '../plan/people';
import { Settings } from '../plan/settings';
import { LedgerEntry } from './ledger';

/** A Teams conversation that the app was added to, as far as the policy needs to know it. */
export interface KnownConversation {
  readonly conversationId: string;
  readonly kind: 'duo' | 'personal' | 'other';
  /** Number of the priority whose duo meets in it. */
  readonly priority?: number;
  readonly personId?: string;
  readonly removed: boolean;
}

/** Which days are no working days, besides Saturday and Sunday. */
export interface Calendar {
  isHoliday(day: IsoDate): boolean;
}

export interface NudgeInput {
  readonly planState: PlanState;
  readonly people: ReadonlyArray<Person>;
  readonly conversations: ReadonlyArray<KnownConversation>;
  readonly ledger: ReadonlyArray<LedgerEntry>;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly now: Date;
}

export type NudgeAddress =
  | { readonly kind: 'chat'; readonly conversationId: string }
  | { readonly kind: 'mail'; readonly person: Person };

/** One message to one conversation or mailbox, about all rows of a priority that are asked today. */
export interface Nudge {
  readonly key: string;
  readonly localDate: IsoDate;
  readonly priority: number;
  readonly to: NudgeAddress;
  /** Most urgent first. */
  readonly asks: ReadonlyArray<Ask>;
  /** Who of the duo is present and is mentioned by name. */
  readonly mention: ReadonlyArray<Person>;
  /** A message whose sending was uncertain is sent once more and marked "herhaald". */
  readonly repeat: boolean;
  /** The whole duo has been away for too long, so a coordinator gets it. */
  readonly escalated: boolean;
}

/** Why a priority gets no message now. */
export type HoldReason =
  | 'off'
  | 'quietHours'
  | 'weekend'
  | 'holiday'
  | 'noDuo'
  | 'noConversation'
  | 'alreadySent'
  | 'away'
  | 'nothingDue';

export interface Held {
  readonly priority: number;
  readonly reason: HoldReason;
  /** How many rows would have been asked about. */
  readonly asks: number;
}

export interface NudgeDecision {
  readonly nudges: ReadonlyArray<Nudge>;
  readonly held: ReadonlyArray<Held>;
}
