import { IsoInstant } from './dates';

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
  /** Name of the region on reports. */
  readonly regionName: string;
}

export const DEFAULT_SETTINGS: Settings = {
  remindersOn: false,
  windowsBeforeDeadline: [30, 14, 7, 1],
  lateEveryDays: 7,
  quietUntilHour: 8,
  quietFromHour: 18,
  regionName: 'Tweestromenland',
};
