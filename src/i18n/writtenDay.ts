import { Locale } from './translate';

const formats: Record<Locale, Intl.DateTimeFormat> = {
  // The day is read as UTC midnight and written in UTC, so the reader's own zone cannot move it.
  nl: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A calendar day (`YYYY-MM-DD`) written out: `2025-06-30` gives `30 juni 2025`. */
export function writtenDay(day: string, locale: Locale): string {
  return formats[locale].format(new Date(`${day}T00:00:00Z`));
}
