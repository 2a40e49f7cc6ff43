import { Municipality } from '../../plan/model';
import { cellText, plainWords, Sheet } from './sheet';

/** What a figure is made of, in the order in which it is asked. */
export const FIGURE_FIELDS = [
  'indicator',
  'municipality',
  'period',
  'value',
  'source',
  'referenceDate',
  'definition',
  'isPublic',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** Which column holds what; columns are counted from 0. */
export type ColumnMapping = Partial<Readonly<Record<FigureField, number>>>;

/** One value for the whole file, for what stands in no column. */
export type FixedValues = Partial<Readonly<Record<Exclude<FigureField, 'value'>, string>>>;

/** A column of numbers for one municipality; without a code for the whole region. */
export interface MunicipalityColumn {
  readonly column: number;
  readonly municipality?: string;
}

/** How a sheet is to be read. */
export interface SheetLayout {
  readonly sheet: string;
  /** The row with the headings, counted from 0. */
  readonly headingRow: number;
  readonly headings: ReadonlyArray<string>;
  readonly mapping: ColumnMapping;
  /** Where each municipality has a column of its own; used while no column holds the value. */
  readonly perMunicipality: ReadonlyArray<MunicipalityColumn>;
}

const NAMES: Readonly<Record<FigureField, ReadonlyArray<string>>> = {
  indicator: ['indicator', 'onderwerp', 'delict', 'delictsoort', 'soort', 'maatschappelijkeklasse', 'naam'],
  municipality: ['gemeente', 'gemeentenaam', 'gemeentecode', 'gebied', 'regio', 'municipality'],
  period: ['periode', 'tijdvak', 'halfjaar', 'kwartaal', 'jaar', 'maand', 'period'],
  value: ['waarde', 'aantal', 'cijfer', 'getal', 'totaal', 'value', 'aantalregistraties'],
  source: ['bron', 'source'],
  referenceDate: ['peildatum', 'datum', 'standper', 'referencedate'],
  definition: ['omschrijving', 'definitie', 'toelichting', 'definition'],
  isPublic: ['openbaar', 'publiek', 'public'],
};

const REGION_WORDS = [
  'regio',
  'heleregio',
  'geheleregio',
  'totaal',
  'totaalregio',
  'allegemeenten',
  'region',
];
/** Headings stand above the figures, under at most so many lines of title. */
const HEADINGS_WITHIN = 20;

/** The municipality that a text names: its code, undefined for the whole region, or false for none. */
export function municipalityNamed(
  text: string,
  municipalities: ReadonlyArray<Municipality>,
): string | undefined | false {
  const words = plainWords(text).replace(/^gemeente/, '');
  const found = municipalities.find(
    ({ code, name }) => plainWords(name) === words || plainWords(code) === words,
  );
  if (found) return found.code;
  return REGION_WORDS.includes(plainWords(text)) ? undefined : false;
}

/** How a sheet is probably meant, for a person to confirm or change. */
export function suggestLayout(sheet: Sheet, municipalities: ReadonlyArray<Municipality>): SheetLayout {
  const known = (cell: string): boolean =>
    FIGURE_FIELDS.some((field) => NAMES[field].includes(plainWords(cell))) ||
    municipalityNamed(cell, municipalities) !== false;
  const score = (row: Sheet['rows'][number]): number => row.map(cellText).filter(known).length;
  const candidates = sheet.rows.slice(0, HEADINGS_WITHIN).map(score);
  const best = Math.max(...candidates);
  const headingRow =
    best > 1
      ? candidates.indexOf(best)
      : Math.max(
          0,
          sheet.rows.findIndex((row) => row.some((cell) => cellText(cell) !== '')),
        );
  const headings = (sheet.rows[headingRow] ?? []).map(cellText);
  const mapping: { -readonly [Field in FigureField]?: number } = {};
  FIGURE_FIELDS.forEach((field) => {
    const column = NAMES[field]
      .map((name) => headings.findIndex((heading) => plainWords(heading) === name))
      .find((at) => at >= 0);
    if (column !== undefined && !Object.values(mapping).includes(column)) mapping[field] = column;
  });
  const places = headings.flatMap((heading, column): MunicipalityColumn[] => {
    const municipality = heading === '' ? false : municipalityNamed(heading, municipalities);
    return municipality === false ? [] : [{ column, ...(municipality ? { municipality } : {}) }];
  });
  const isWide = places.filter(({ municipality }) => municipality !== undefined).length > 1;
  if (!isWide) return { sheet: sheet.name, headingRow, headings, mapping, perMunicipality: [] };
  // A column of the region beside those of the municipalities is a column of numbers too.
  const taken = places.map(({ column }) => column);
  const others = Object.fromEntries(
    Object.entries(mapping).filter(([, column]) => !taken.includes(column as number)),
  );
  return { sheet: sheet.name, headingRow, headings, mapping: others, perMunicipality: places };
}
