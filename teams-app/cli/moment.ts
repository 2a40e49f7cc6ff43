import { TZDate } from '@date-fns/tz';
import { isIsoDate, PLAN_TIME_ZONE } from '../../src/plan/dates';
import { Problem } from '../../src/plan/problem';

/** Hour at which a day without a time is meant: within working hours. */
const MORNING = '09:00';

/**
 * The moment that somebody typed: a day, a day with a time in Amsterdam, or a moment with a zone of its own.
 * @throws Problem `date.invalid`
 */
export function parseMoment(text: string): Date {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text,
  );
  if (!match || !isIsoDate(match[1])) throw new Problem('date.invalid', { text });
  const [, day, hour, minute, second, zone] = match;
  const [morningHour, morningMinute] = MORNING.split(':');
  const [h, m, s] = [hour ?? morningHour, minute ?? morningMinute, second ?? '0'].map(Number);
  if (h > 23 || m > 59 || s > 59) throw new Problem('date.invalid', { text });
  if (zone !== undefined) return inZone(text);
  const [year, month, date] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, h, m, s, PLAN_TIME_ZONE).getTime());
}

function inZone(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Problem('date.invalid', { text });
  return moment;
}
