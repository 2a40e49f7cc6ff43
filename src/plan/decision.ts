import { IsoDate } from './dates';

/** A decision of the gezagsdriehoek, with the actions that it changed. */
export interface Decision {
  /** Short and stable, as in the minutes: `2025-03`. */
  readonly code: string;
  readonly title: string;
  readonly decidedOn: IsoDate;
  readonly text: string;
  /** Refs of the actions it is about. */
  readonly refs: ReadonlyArray<string>;
  /** Code of the round in which it was taken. */
  readonly round?: string;
}
