import { Locale, Translate } from '../../i18n/translate';
import { IsoDate, IsoInstant, PLAN_TIME_ZONE, startOfDayInAmsterdam } from '../../plan/dates';

const languageOf = (locale: Locale): string => (locale === 'nl' ? 'nl-NL' : 'en-GB');

function format(locale: Locale, moment: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageOf(locale), { timeZone: PLAN_TIME_ZONE, ...options }).format(moment);
}

/** `30 juni 2025` */
export function formatDay(locale: Locale, day: IsoDate): string {
  return format(locale, startOfDayInAmsterdam(day), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `30 jun 2025`, for tables. */
export function formatShortDay(locale: Locale, day: IsoDate): string {
  return format(locale, startOfDayInAmsterdam(day), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The two parts of a calendar leaf: `30` and `jun`. */
export function dayAndMonth(locale: Locale, day: IsoDate): readonly [string, string] {
  const moment = startOfDayInAmsterdam(day);
  return [format(locale, moment, { day: 'numeric' }), format(locale, moment, { month: 'short' })];
}

/** `26 mei 2025, 09:02` */
export function formatMoment(locale: Locale, moment: IsoInstant): string {
  const date = new Date(moment);
  return `${format(locale, date, { day: 'numeric', month: 'long', year: 'numeric' })}, ${formatTime(locale, date)}`;
}

/** `09:02` */
export function formatTime(locale: Locale, moment: Date): string {
  return format(locale, moment, { hour: '2-digit', minute: '2-digit' });
}

/** `30, 14 en 7` */
export function formatList(locale: Locale, items: ReadonlyArray<string>): string {
  return new Intl.ListFormat(languageOf(locale), { type: 'conjunction' }).format(items);
}

/** `over 5 dagen`, `vandaag`, `3 dagen geleden`. */
export function formatDistance(t: Translate, days: number): string {
  if (days === 0) return t('tab:days.today');
  return days > 0 ? t('tab:days.ahead', { count: days }) : t('tab:days.ago', { count: -days });
}
