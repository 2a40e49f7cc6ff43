import { IsoDate, IsoInstant } from './dates';
import { STALE_AFTER_DAYS } from './lateness';

/** What a coordinator sets in the list Instellingen; every value has a safe default. */
export interface Settings {
  /** Reminders are off until a coordinator switches them on. */
  readonly remindersOn: boolean;
  /** When they were switched on; the baseline question follows from it. */
  readonly remindersOnSince?: IsoInstant;
  /** Days before a deadline on which a duo is reminded. */
  readonly windowsBeforeDeadline: ReadonlyArray<number>;
  /** Days between reminders once an action is late. */
  readonly lateEveryDays: number;
  /** Nothing is sent before this hour in Amsterdam. */
  readonly quietUntilHour: number;
  /** Nothing is sent from this hour on. */
  readonly quietFromHour: number;
  /** Days off besides the public holidays, such as a local holiday. */
  readonly extraDaysOff: ReadonlyArray<IsoDate>;
  /** Reminders without an answer after which the coordinator is told. */
  readonly escalateAfter: number;
  /** Working days for which a message waits for an absent duo before a coordinator gets it. */
  readonly holdForAbsentDays: number;
  /** Days after a part of a quota's period before it counts as behind. */
  readonly quotaGraceDays: number;
  /** Days before a round opens in which ongoing actions are asked about. */
  readonly ongoingBeforeRoundDays: number;
  /** Days before a round closes on which who has not answered is reminded. */
  readonly roundReminders: ReadonlyArray<number>;
  /** Days without an answer after which an action is silent. */
  readonly staleAfterDays: number;
  /** Id of the app in the organisation's catalog, for links into the Teams tab; links open the SharePoint page without it. */
  readonly catalogAppId?: string;
  /** Name of the region on reports. */
  readonly regionName: string;
}

export const DEFAULT_SETTINGS: Settings = {
  remindersOn: false,
  windowsBeforeDeadline: [30, 14, 7, 1],
  lateEveryDays: 7,
  quietUntilHour: 8,
  quietFromHour: 18,
  extraDaysOff: [],
  escalateAfter: 3,
  holdForAbsentDays: 5,
  quotaGraceDays: 14,
  ongoingBeforeRoundDays: 21,
  roundReminders: [7, 2],
  staleAfterDays: STALE_AFTER_DAYS,
  regionName: 'Tweestromenland',
};
