import { IsoDate, IsoInstant } from './dates';

/** One counted execution (uitvoering) of an action with a quota. */
export interface Occurrence {
  /** Made where it is counted (a UUID); the same for every delivery of the same press. */
  readonly id: string;
  readonly ref: string;
  /** Code of the municipality; absent for a quota of the region. */
  readonly municipality?: string;
  readonly on: IsoDate;
  /** Which of several quotas of the action it counts for: the quota's `what`. */
  readonly what?: string;
  /** Link to evidence. */
  readonly evidence?: string;
  /** Name of who counted it. */
  readonly by: string;
  /** Key of that person in Betrokkenen. */
  readonly byPersonId: string;
  readonly at: IsoInstant;
}
