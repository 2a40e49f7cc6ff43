import { TZDate } from '@date-fns/tz';
import { addDays, dayInAmsterdam, IsoDate, PLAN_TIME_ZONE } from '../plan/dates';
import { Settings } from '../plan/settings';
import { Calendar, HoldReason } from './nudge';

/** True on Saturday and Sunday. */
export function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function isWorkingDay(day: IsoDate, calendar: Calendar): boolean {
  return !isWeekend(day) && !calendar.isHoliday(day);
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/** The first working day from a day on, the day itself included. */
export function workingDayFrom(day: IsoDate, calendar: Calendar): IsoDate {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** True before the hour from which messages go out on a working day. */
export function isBeforeOpening(now: Date, { quietUntilHour }: Settings): boolean {
  return new TZDate(now, PLAN_TIME_ZONE).getHours() < quietUntilHour;
}

/** Why nothing may be sent at this moment to anybody; undefined when it may. */
export function closedAt(
  now: Date,
  calendar: Calendar,
  settings: Settings,
): Extract<HoldReason, 'weekend' | 'holiday' | 'quietHours'> | undefined {
  const day = dayInAmsterdam(now);
  if (isWeekend(day)) return 'weekend';
  if (calendar.isHoliday(day)) return 'holiday';
  const hour = new TZDate(now, PLAN_TIME_ZONE).getHours();
  return hour < settings.quietUntilHour || hour >= settings.quietFromHour ? 'quietHours' : undefined;
}
