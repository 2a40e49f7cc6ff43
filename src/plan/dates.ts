import { TZDate } from '@date-fns/tz';
import { isValid, parse } from 'date-fns';

/** The zone in which every deadline, quiet hour and half-year of a plan is meant. */
export const PLAN_TIME_ZONE = 'Europe/Amsterdam';

/** A calendar day without time, `YYYY-MM-DD`, as meant in {@link PLAN_TIME_ZONE}. */
export type IsoDate = string;

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string;

const ISO_DAY = 'yyyy-MM-dd';

/** True when `text` is an existing calendar day in ISO 8601 form. */
export function isIsoDate(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parse(text, ISO_DAY, new Date(0)));
}

/** Made once: a plan of a whole country asks for tens of thousands of days at a time. Sweden writes days as ISO does. */
const amsterdamDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: PLAN_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Amsterdam at a moment. */
export function dayInAmsterdam(moment: Date): IsoDate {
  return amsterdamDay.format(moment);
}

/** The moment at which a day begins in Amsterdam: `2025-06-30` gives `2025-06-29T22:00:00.000Z`. */
export function startOfDayInAmsterdam(day: IsoDate): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, PLAN_TIME_ZONE).getTime());
}

const DAY_MS = 86_400_000;

/** The beginning of a calendar day in UTC, where every day is as long. */
function utcOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** `day` moved by a number of calendar days, which may be negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(utcOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utcOf(to) - utcOf(from)) / DAY_MS;
}
