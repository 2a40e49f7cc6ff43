import { IsoDate } from './dates';
import { Period } from './model';

/** One number of police or OM (cijfer): an indicator in a municipality, or in the whole region, over a period. */
export interface Figure {
  readonly indicator: string;
  /** Code of the municipality; absent for the whole region. */
  readonly municipality?: string;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-06`. */
  readonly period: string;
  /** Absent where the source itself says no more than "fewer than five". */
  readonly value?: number;
  /** Who gave the number. */
  readonly source: string;
  /** What exactly is counted. */
  readonly definition: string;
  /** The day of which the number is. */
  readonly referenceDate?: IsoDate;
  /** Whether it may stand in public documents. */
  readonly isPublic: boolean;
}

/** Counts below this are not shown: they could point to a person. */
export const SMALLEST_SHOWN = 5;

/** The number of one indicator, municipality and period exists once, however its indicator is typed. */
export function figureId({
  indicator,
  municipality,
  period,
}: Pick<Figure, 'indicator' | 'municipality' | 'period'>): string {
  return [indicator.trim().toLowerCase().replace(/\s+/g, ' '), municipality ?? '', period].join('|');
}

/** What may be seen of a figure: its number, or only that it is small. */
export type ShownValue = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'small' };

/** A row of the table of figures: one indicator in one period, with what is shown per municipality. */
export interface FigureRow {
  readonly indicator: string;
  readonly period: string;
  readonly source: string;
  readonly definition: string;
  readonly referenceDate?: IsoDate;
  readonly isPublic: boolean;
  readonly region?: ShownValue;
  /** By code of the municipality; absent where there is no figure. */
  readonly municipalities: Readonly<Record<string, ShownValue>>;
}

/**
 * The figures as a table, by indicator and within it the newest period first. Small counts are hidden here, so
 * that no screen and no document has to think of it. A zero concerns nobody and is shown; an indicator with
 * decimals (a grade, a rate) counts no people.
 */
export function figureTable(figures: ReadonlyArray<Figure>): ReadonlyArray<FigureRow> {
  const counts = countingIndicators(figures);
  const rows = new Map<string, FigureRow>();
  figures.forEach((figure) => {
    const id = figureId({ indicator: figure.indicator, period: figure.period });
    const { indicator, period, source, definition, referenceDate, isPublic } = figure;
    const row = rows.get(id) ?? {
      indicator,
      period,
      source,
      definition,
      ...(referenceDate === undefined ? {} : { referenceDate }),
      isPublic,
      municipalities: {},
    };
    const shown = shownValue(figure, counts.has(indicatorKey(figure)));
    rows.set(
      id,
      figure.municipality === undefined
        ? { ...row, isPublic: row.isPublic && isPublic, region: shown }
        : {
            ...row,
            isPublic: row.isPublic && isPublic,
            municipalities: { ...row.municipalities, [figure.municipality]: shown },
          },
    );
  });
  return [...rows.values()].sort(
    (one, other) =>
      one.indicator.localeCompare(other.indicator, 'nl') || comparePeriods(other.period, one.period),
  );
}

/** The figures that may stand in public documents. */
export function publicFigures(figures: ReadonlyArray<Figure>): ReadonlyArray<Figure> {
  return figures.filter(({ isPublic }) => isPublic);
}

function indicatorKey({ indicator }: Figure): string {
  return figureId({ indicator, period: '' });
}

/** The indicators whose numbers are all whole: these count something. */
function countingIndicators(figures: ReadonlyArray<Figure>): ReadonlySet<string> {
  const counting = new Set(figures.map(indicatorKey));
  figures.forEach((figure) => {
    if (figure.value !== undefined && !Number.isInteger(figure.value)) counting.delete(indicatorKey(figure));
  });
  return counting;
}

function shownValue({ value }: Figure, isCount: boolean): ShownValue {
  if (value === undefined) return { kind: 'small' };
  return isCount && value > 0 && value < SMALLEST_SHOWN ? { kind: 'small' } : { kind: 'number', value };
}

/** The order in which periods begin; what begins together goes from short to long. */
function comparePeriods(one: string, other: string): number {
  const [a, b] = [one, other].map(startOfPeriod);
  return a === b ? other.length - one.length : a < b ? -1 : 1;
}

/** Whether a period of figures begins within another period, such as the half-year of a round. */
export function beginsWithin(period: string, { start, end }: Period): boolean {
  const month = startOfPeriod(period);
  return start.slice(0, 7) <= month && month <= end.slice(0, 7);
}

function startOfPeriod(period: string): string {
  const [year, part = ''] = period.split('-');
  const at = Number(part.replace(/\D/g, ''));
  const month = part.startsWith('H') ? at * 6 - 5 : part.startsWith('Q') ? at * 3 - 2 : at || 1;
  return `${year}-${String(month).padStart(2, '0')}`;
}

const HALVES: Readonly<Record<string, string>> = { eerste: '1', tweede: '2', '1e': '1', '2e': '2' };
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A period as it is typed: `2025`, `2025-1`, `H1 2025`, `eerste halfjaar 2025`, `Q2 2025`, `2e kwartaal 2025`,
 * `juni 2025`, `2025-06`. Undefined for anything else.
 */
export function parsePeriod(text: string): string | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const plain = /^(\d{4})(?:-([hq])?(\d{1,2}))?$/.exec(words);
  if (plain) return periodOf(plain[1], plain[2], plain[3]);
  const letterFirst = /^([hq])(\d) ?-? ?(\d{4})$/.exec(words);
  if (letterFirst) return periodOf(letterFirst[3], letterFirst[1], letterFirst[2]);
  const spoken = /^(eerste|tweede|derde|vierde|\de) (halfjaar|kwartaal) (?:van )?(\d{4})$/.exec(
    words.replace('half jaar', 'halfjaar'),
  );
  if (spoken) {
    const nth = HALVES[spoken[1]] ?? { derde: '3', vierde: '4' }[spoken[1]] ?? spoken[1][0];
    return periodOf(spoken[3], spoken[2] === 'halfjaar' ? 'h' : 'q', nth);
  }
  const month = /^([a-z]+) (\d{4})$/.exec(words);
  const at = month ? MONTHS.indexOf(month[1]) : -1;
  return month && at >= 0 ? `${month[2]}-${String(at + 1).padStart(2, '0')}` : undefined;
}

function periodOf(year: string, kind: string | undefined, part: string | undefined): string | undefined {
  if (part === undefined) return year;
  const at = Number(part);
  // `2025-1` is how rounds are named: a half-year. A month has two digits.
  const isHalf = kind === 'h' || (kind === undefined && part.length === 1);
  if (isHalf) return at >= 1 && at <= 2 ? `${year}-H${at}` : undefined;
  if (kind === 'q') return at >= 1 && at <= 4 ? `${year}-Q${at}` : undefined;
  return at >= 1 && at <= 12 ? `${year}-${part}` : undefined;
}
