import { IsoDate } from './dates';

/** One communication action that belongs to an action: what, for whom, through which channel, when, done. */
export interface Communication {
  /** Made where it is entered (a UUID). */
  readonly id: string;
  readonly ref: string;
  /** Code of the municipality; absent when it is for the whole region. */
  readonly municipality?: string;
  readonly what: string;
  readonly audience: string;
  /** Channel: `website`, `wijkblad`, … in the writer's own words. */
  readonly medium: string;
  readonly plannedOn?: IsoDate;
  readonly done: boolean;
  readonly doneOn?: IsoDate;
}
