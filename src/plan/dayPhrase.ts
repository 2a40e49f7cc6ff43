import { addMonths, endOfMonth, format, getISODay, isValid, parse, startOfMonth } from 'date-fns';
import { addDays, IsoDate, isIsoDate } from './dates';

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const WEEKDAYS = [
  ['maandag', 'monday', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'di', 'tue'],
  ['woensdag', 'wednesday', 'wo', 'wed'],
  ['donderdag', 'thursday', 'do', 'thu'],
  ['vrijdag', 'friday', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'za', 'sat'],
  ['zondag', 'sunday', 'zo', 'sun'],
];
const COUNTS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  a: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
};

const MONTH_WORD = MONTHS.flat().join('|');
const WEEKDAY_WORD = WEEKDAYS.flat().join('|');
const toDate = (day: IsoDate): Date => parse(day, 'yyyy-MM-dd', new Date(0));
const toDay = (date: Date): IsoDate => format(date, 'yyyy-MM-dd');
const indexIn = (names: ReadonlyArray<ReadonlyArray<string>>, word: string): number =>
  names.findIndex((known) => known.includes(word));

/** A day of which the year may be missing: then the first such day after today. */
function dayOf(date: number, month: number, year: string | undefined, today: IsoDate): IsoDate | undefined {
  const at = (full: number): IsoDate | undefined => {
    const day = `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return isIsoDate(day) && isValid(toDate(day)) ? day : undefined;
  };
  if (year !== undefined) return at(year.length === 2 ? 2000 + Number(year) : Number(year));
  const thisYear = Number(today.slice(0, 4));
  // The 29th of February may be some years away.
  return [0, 1, 2, 3, 4].map((more) => at(thisYear + more)).find((day) => day !== undefined && day > today);
}

function weekdayAfter(day: IsoDate, weekday: number): IsoDate {
  const ahead = (weekday + 1 - getISODay(toDate(day)) + 7) % 7;
  return addDays(day, ahead === 0 ? 7 : ahead);
}

function mondayOfNextWeek(today: IsoDate): IsoDate {
  return addDays(today, 8 - getISODay(toDate(today)));
}

type Reading = (match: RegExpExecArray, today: IsoDate) => IsoDate | undefined;

/** How a day is said, most telling first; what a pattern finds but cannot be a day is no day. */
const PHRASES: ReadonlyArray<readonly [RegExp, Reading]> = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, ([, year, month, date], today) => dayOf(+date, +month, year, today)],
  [
    /\b(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?\b/,
    ([, date, month, year], today) => dayOf(+date, +month, year, today),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:e|de|ste|st|nd|rd|th)?\\s(?:of\\s)?(${MONTH_WORD})\\b\\.?(?:,?\\s(\\d{4}))?`),
    ([, date, month, year], today) => dayOf(+date, indexIn(MONTHS, month) + 1, year, today),
  ],
  [
    new RegExp(`\\b(${MONTH_WORD})\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4}))?`),
    ([, month, date, year], today) => dayOf(+date, indexIn(MONTHS, month) + 1, year, today),
  ],
  [/\b(?:overmorgen|day after tomorrow)\b/, (_, today) => addDays(today, 2)],
  [/\b(?:morgen|tomorrow)\b/, (_, today) => addDays(today, 1)],
  [/\b(?:vandaag|today)\b/, (_, today) => today],
  [
    new RegExp(`\\b(?:volgende|next) week(?: on)? (${WEEKDAY_WORD})\\b`),
    ([, weekday], today) => addDays(mondayOfNextWeek(today), indexIn(WEEKDAYS, weekday)),
  ],
  [
    new RegExp(`\\b(${WEEKDAY_WORD}) (?:volgende|next) week\\b`),
    ([, weekday], today) => addDays(mondayOfNextWeek(today), indexIn(WEEKDAYS, weekday)),
  ],
  [/\b(?:volgende|next) week\b/, (_, today) => mondayOfNextWeek(today)],
  [/\b(?:volgende maand|next month)\b/, (_, today) => toDay(startOfMonth(addMonths(toDate(today), 1)))],
  [
    /\b(?:einde?|end)(?: van| of)?(?: de| the| deze| this)? (?:maand|month)\b/,
    (_, today) => toDay(endOfMonth(toDate(today))),
  ],
  [
    /\b(?:over|in) (\d{1,3}|een|één|a|one|twee|two|drie|three) (dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)\b/,
    ([, count, unit], today) => {
      const number = COUNTS[count] ?? Number(count);
      if (unit.startsWith('d')) return addDays(today, number);
      if (unit.startsWith('w')) return addDays(today, 7 * number);
      return toDay(addMonths(toDate(today), number));
    },
  ],
  [
    new RegExp(`\\b(${WEEKDAY_WORD})\\b`),
    ([, weekday], today) => weekdayAfter(today, indexIn(WEEKDAYS, weekday)),
  ],
];

/**
 * The day that a phrase names, in Dutch or English: `12 januari`, `12-1`, `volgende week maandag`, `over 2 weken`,
 * `tomorrow`. A day without a year is the first one after today.
 *
 * @example dayInPhrase('tot 12 januari', '2025-05-26') // '2026-01-12'
 */
export function dayInPhrase(phrase: string, today: IsoDate): IsoDate | undefined {
  const text = phrase.toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, read] of PHRASES) {
    const match = pattern.exec(text);
    if (match) return read(match, today);
  }
  return undefined;
}
