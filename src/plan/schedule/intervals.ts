import { IsoDate } from '../dates';
import { Period } from '../model';
import { PartOfYear, TimeToken } from './timeTokens';

export interface Interval extends Period {
  readonly rough: boolean;
  readonly isEnd: boolean;
}

function isoOf(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function intervalOf(part: PartOfYear, year: number): Interval {
  return {
    start: isoOf(year, part.fromMonth, part.day ?? 1),
    end: isoOf(year, part.toMonth, part.day ?? lastDayOf(year, part.toMonth)),
    rough: part.rough === true,
    isEnd: part.isEnd === true,
  };
}

function wholeYear(year: number): Interval {
  return intervalOf({ fromMonth: 1, toMonth: 12 }, year);
}

/** The one year of the plan in which a part without a year can lie; undefined when there are more. */
function onlyYearFor(part: PartOfYear, period: Period): number | undefined {
  const first = Number(period.start.slice(0, 4));
  const last = Number(period.end.slice(0, 4));
  const fitting: number[] = [];
  for (let year = first; year <= last; year += 1) {
    const { start, end } = intervalOf(part, year);
    if (start >= period.start && end <= period.end) fitting.push(year);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

const isTime = (token: TimeToken): boolean => ['year', 'part', 'day', 'period'].includes(token.kind);

/**
 * The times of a phrase, in its order. A part takes its year from the right ("Q3 en Q4 2025", "Q3 - 2025");
 * only where a year comes first and a part last, from the left ("2025 (Q3-Q4)").
 */
export function intervals(
  tokens: ReadonlyArray<TimeToken>,
  period: Period,
): ReadonlyArray<Interval> | undefined {
  const times = tokens.filter(isTime);
  if (times.length === 0) return [];
  const yearFirst = times[0].kind === 'year' && times[times.length - 1].kind === 'part';
  const ordered = yearFirst ? [...tokens] : [...tokens].reverse();
  const found: Interval[] = [];
  let year: number | undefined;
  for (let index = 0; index < ordered.length; index += 1) {
    const token = ordered[index];
    if (token.kind === 'day') {
      year = Number(token.day.slice(0, 4));
      found.push({ start: token.day, end: token.day, rough: false, isEnd: false });
    }
    if (token.kind === 'period') found.push({ ...period, rough: false, isEnd: false });
    if (token.kind === 'part') {
      const partYear = year ?? onlyYearFor(token.part, period);
      if (partYear === undefined) return undefined;
      const interval = intervalOf(token.part, partYear);
      if (Number(interval.end.slice(8)) > lastDayOf(partYear, token.part.toMonth)) return undefined;
      found.push(interval);
    }
    if (token.kind === 'year') {
      year = token.year;
      const next = ordered
        .slice(index + 1)
        .find((other) => !(other.kind === 'link' && other.link !== 'list'));
      if (next === undefined || next.kind !== 'part') found.push(wholeYear(token.year));
    }
  }
  return yearFirst ? found : found.reverse();
}
