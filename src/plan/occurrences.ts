import { IsoDate, IsoInstant, isIsoDate } from './dates';
import { Period } from './model';
import { Problem } from './problem';

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

/** Longest link that is kept, in characters: a text column holds no more. */
const MAX_EVIDENCE_LENGTH = 255;

/**
 * Checks an execution as it came in from outside: on a day of the plan that is not ahead, with a link as evidence.
 * @throws Problem `date.invalid`, `occurrence.dayOutside`, `occurrence.evidenceNoLink`, `update.textTooLong`
 */
export function checkOccurrence({ on, evidence }: Occurrence, period: Period, today: IsoDate): void {
  if (!isIsoDate(on)) throw new Problem('date.invalid', { text: on });
  if (on > today || on < period.start || on > period.end) throw new Problem('occurrence.dayOutside');
  if (evidence === undefined) return;
  if (!/^https?:\/\/\S+$/i.test(evidence)) throw new Problem('occurrence.evidenceNoLink');
  if (evidence.length > MAX_EVIDENCE_LENGTH) {
    throw new Problem('update.textTooLong', { length: evidence.length, max: MAX_EVIDENCE_LENGTH });
  }
}
