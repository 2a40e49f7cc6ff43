import { TZDate } from '@date-fns/tz';

/** Milliseconds since 1970 as SharePoint writes instants: UTC, whole seconds. */
export function toStoredInstant(at: Date): string {
  return `${new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** Midnight in the site's zone of the day in which the instant falls there: what a date-only column keeps. */
export function siteMidnight(at: Date, timeZone: string): Date {
  const local = new TZDate(at.getTime(), timeZone);
  const midnight = new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), timeZone);
  return new Date(midnight.getTime());
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads an ISO date or moment; one without zone is meant in the site's. Undefined when it is neither. */
export function readIso(text: string, timeZone: string): Date | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = match;
  const at = zone
    ? new Date(text.replace(' ', 'T'))
    : localTime(timeZone, +year, +month, +day, +hour, +minute, +second);
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

/** The instant of a wall-clock time in a zone; undefined for a date that does not exist. */
export function localTime(
  timeZone: string,
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): Date | undefined {
  const local = new TZDate(year, month - 1, day, hour, minute, second, timeZone);
  const exists = local.getMonth() === month - 1 && local.getDate() === day && hour < 24 && minute < 60;
  return exists ? new Date(local.getTime()) : undefined;
}

/** One part of a stored instant as the clock in the zone shows it. */
export function localPart(part: string, stored: string, timeZone: string): number {
  const local = new TZDate(new Date(stored).getTime(), timeZone);
  switch (part) {
    case 'year':
      return local.getFullYear();
    case 'month':
      return local.getMonth() + 1;
    case 'day':
      return local.getDate();
    case 'hour':
      return local.getHours();
    case 'minute':
      return local.getMinutes();
    default:
      return local.getSeconds();
  }
}
