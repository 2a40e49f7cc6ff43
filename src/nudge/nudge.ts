import { Ask, Audience, Escalation } from '../plan/asks';
import { IsoDate } from '../plan/dates';
import { PlanState } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { Person } from '../plan/people';
import { Round } from '../plan/round';
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
  readonly occurrences: ReadonlyArray<Occurrence>;
  readonly rounds: ReadonlyArray<Round>;
  readonly conversations: ReadonlyArray<KnownConversation>;
  readonly ledger: ReadonlyArray<LedgerEntry>;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly now: Date;
}

export type NudgeAddress =
  | { readonly kind: 'chat'; readonly conversationId: string; readonly person?: Person }
  | { readonly kind: 'mail'; readonly person: Person };

/** One message to one conversation or mailbox, about all rows that it is asked or told about today. */
export interface Nudge {
  readonly key: string;
  readonly localDate: IsoDate;
  /** As whom it is asked; of several roles the one that sees most: coordinator, then contact person, then duo. */
  readonly audience: Audience;
  /** Number of the priority for a duo's message about one priority; absent where rows of several may stand in it. */
  readonly priority?: number;
  readonly to: NudgeAddress;
  /** Rows that an answer is asked for; most urgent first. */
  readonly asks: ReadonlyArray<Ask>;
  /** For a coordinator: rows that several reminders brought no answer for, asked most often first. */
  readonly escalations: ReadonlyArray<Escalation>;
  /** Who of the duo is present and is mentioned by name. */
  readonly mention: ReadonlyArray<Person>;
  /** A message whose sending was uncertain is sent once more and marked "herhaald". */
  readonly repeat: boolean;
  /** A whole duo has been away for too long, so a coordinator is asked in its place. */
  readonly escalated: boolean;
}

/** Why somebody gets no message now. */
export type HoldReason =
  | 'off'
  | 'quietHours'
  | 'weekend'
  | 'holiday'
  | 'noDuo'
  | 'noCoordinator'
  | 'noConversation'
  | 'alreadySent'
  | 'away'
  | 'nothingDue';

/** Something that is not sent: to the duo of a priority, or to a person. */
export interface Held {
  readonly audience: Audience;
  /** For a duo. */
  readonly priority?: number;
  /** For a message to one person. */
  readonly person?: Person;
  readonly reason: HoldReason;
  /** How many rows would have been asked or told about. */
  readonly asks: number;
}

export interface NudgeDecision {
  readonly nudges: ReadonlyArray<Nudge>;
  readonly held: ReadonlyArray<Held>;
}
