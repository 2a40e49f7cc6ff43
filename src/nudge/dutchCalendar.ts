import Holidays from 'date-holidays';
import { IsoDate } from '../plan/dates';
import { Calendar } from './nudge';

/** Liberation Day: a national holiday, on which many an employer is closed only once in five years. Nobody is asked. */
const LIBERATION_DAY = '-05-05';

/**
 * The public holidays of the Netherlands, Good Friday not among them; `extraDays` are days off of one's own, such as a
 * local holiday.
 */
export function dutchCalendar(extraDays: ReadonlyArray<IsoDate> = []): Calendar {
  const holidays = new Holidays('NL', { types: ['public'] });
  const years = new Map<string, ReadonlySet<IsoDate>>();
  const daysOff = (year: string): ReadonlySet<IsoDate> => {
    const known = years.get(year);
    if (known) return known;
    // `date` is local to the country and begins with the day: `2025-12-25 00:00:00`.
    const days = new Set(holidays.getHolidays(Number(year)).map((holiday) => holiday.date.slice(0, 10)));
    days.add(`${year}${LIBERATION_DAY}`);
    years.set(year, days);
    return days;
  };
  return { isHoliday: (day) => extraDays.includes(day) || daysOff(day.slice(0, 4)).has(day) };
}
