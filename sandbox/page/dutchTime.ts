import { TZDate } from '@date-fns/tz';

const ZONE = 'Europe/Amsterdam';
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });

const formats = {
  time: format({ hour: '2-digit', minute: '2-digit' }),
  longDay: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  shortDay: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
  dayMonth: format({ day: 'numeric', month: 'short' }),
  date: format({ day: 'numeric', month: 'numeric', year: 'numeric' }),
};

export type TimeFormat = keyof typeof formats;

/** A moment in words, as on a clock in Amsterdam. */
export function inDutch(moment: Date | string, as: TimeFormat): string {
  return formats[as].format(new Date(moment));
}

/** The day in Amsterdam as `2025-05-26`, to compare and for date fields. */
export function amsterdamDay(moment: Date | string): string {
  return new TZDate(new Date(moment).getTime(), ZONE).toISOString().slice(0, 10);
}

/** The moment at which clocks in Amsterdam show this day and time. */
export function amsterdamMoment(day: string, time: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, ZONE).getTime());
}
