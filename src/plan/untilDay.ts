import { addDays, IsoDate, isIsoDate } from './dates';
import { Problem } from './problem';

/** Longer than this is no putting off but forgetting. */
const LONGEST_DAYS = 366;

/**
 * Checks a day until which somebody puts something off, or is away.
 * @throws Problem `date.invalid`, `date.past`, `date.tooFar`
 */
export function checkUntil(day: IsoDate | undefined, today: IsoDate): IsoDate {
  if (day === undefined || !isIsoDate(day)) throw new Problem('date.invalid', { text: day ?? '' });
  if (day <= today) throw new Problem('date.past');
  if (day > addDays(today, LONGEST_DAYS)) throw new Problem('date.tooFar');
  return day;
}
