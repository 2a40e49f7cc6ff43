import { Translate, translator } from '../../i18n/translate';
import { Figure, figureId, parsePeriod } from '../../plan/figures';
import { Municipality } from '../../plan/model';
import { Problem } from '../../plan/problem';
import { readDay, readNumber, readYesNo } from './cellValues';
import {
  FigureField,
  FixedValues,
  MunicipalityColumn,
  municipalityNamed,
  SheetLayout,
} from './figureColumns';
import { Cell, cellText, columnLetter, Sheet } from './sheet';

/** Why a cell cannot be used; the sentence stands in `documents:figures.fault.<reason>`. */
export type FaultReason =
  | 'notANumber'
  | 'decimalPoint'
  | 'negative'
  | 'unknownMunicipality'
  | 'unknownPeriod'
  | 'badDate'
  | 'notYesOrNo'
  | 'missing'
  | 'double'
  | 'tooLong';

/** Something that is wrong in a file, with its place. */
export interface FigureFault {
  readonly reason: FaultReason;
  readonly sheet: string;
  /** As Excel counts, from 1. */
  readonly row: number;
  /** As Excel calls it; absent where a whole row is meant. */
  readonly column?: string;
  /** Sentence: where, what is wrong and what to do. */
  readonly message: string;
}

/** What a file says, and what stops it from being imported. Nothing is imported while there are faults. */
export interface FiguresReading {
  readonly figures: ReadonlyArray<Figure>;
  readonly faults: ReadonlyArray<FigureFault>;
  /** Rows without any number. */
  readonly emptyRows: number;
}

const MOST_ROWS = 20_000;
const LONGEST_TEXT = 255;

/**
 * Reads the figures of a sheet by a layout that a person confirmed; `fixed` gives what stands in no column.
 * @throws Problem `figures.columnMissing`, `figures.tooMany`
 */
export function readFigures(
  sheet: Sheet,
  layout: SheetLayout,
  fixed: FixedValues,
  municipalities: ReadonlyArray<Municipality>,
  file: string,
  t: Translate = translator('nl'),
): FiguresReading {
  const { mapping } = layout;
  const hasColumn = (field: FigureField): boolean =>
    mapping[field] !== undefined || (field !== 'value' && (fixed[field] ?? '').trim() !== '');
  const missing = (['indicator', 'period', 'source'] as const).find((field) => !hasColumn(field));
  const hasValues = mapping.value !== undefined || layout.perMunicipality.length > 0;
  const lacking = missing ?? (hasValues ? undefined : 'value');
  if (lacking) {
    const field = t(`documents:figures.field.${lacking}`);
    throw new Problem('figures.columnMissing', { file, sheet: sheet.name, field });
  }
  if (sheet.rows.length > MOST_ROWS) throw new Problem('figures.tooMany', { file, most: MOST_ROWS });

  const figures: Figure[] = [];
  const faults: FigureFault[] = [];
  const firstRow = new Map<string, number>();
  let emptyRows = 0;

  const readRow = (cells: ReadonlyArray<Cell>, row: number): void => {
    const complain = (
      reason: FaultReason,
      column: number | undefined,
      params: Record<string, string | number>,
    ) => {
      const place = {
        sheet: sheet.name,
        row,
        ...(column === undefined ? {} : { column: columnLetter(column) }),
      };
      const where = t(`documents:figures.${column === undefined ? 'row' : 'cell'}`, {
        ...place,
        heading: column === undefined ? '' : layout.headings[column] || columnLetter(column),
      });
      faults.push({
        reason,
        ...place,
        message: `${where} ${t(`documents:figures.fault.${reason}`, params)}`,
      });
    };
    const given = (field: Exclude<FigureField, 'value'>): Cell | undefined => {
      const column = mapping[field];
      return column === undefined ? fixed[field] : cells[column];
    };
    const words = (field: 'indicator' | 'source' | 'definition', isNeeded: boolean): string => {
      const text = cellText(given(field));
      if (text === '' && isNeeded) {
        complain('missing', mapping[field], { field: t(`documents:figures.field.${field}`) });
      }
      if (field !== 'definition' && text.length > LONGEST_TEXT) {
        complain('tooLong', mapping[field], { most: LONGEST_TEXT });
      }
      return text;
    };

    const columns: ReadonlyArray<MunicipalityColumn> =
      mapping.value === undefined ? layout.perMunicipality : [{ column: mapping.value }];
    const numbers = columns.map((place) => ({ ...place, read: readNumber(cells[place.column]) }));
    if (numbers.every(({ read }) => read.kind === 'empty')) {
      emptyRows += 1;
      return;
    }

    const before = faults.length;
    const indicator = words('indicator', true);
    const source = words('source', true);
    const definition = words('definition', false);
    const period = parsePeriod(cellText(given('period')));
    if (period === undefined) {
      complain('unknownPeriod', mapping.period, { text: cellText(given('period')) });
    }
    const day = given('referenceDate');
    const referenceDate = readDay(day);
    if (cellText(day) !== '' && referenceDate === undefined) {
      complain('badDate', mapping.referenceDate, { text: cellText(day) });
    }
    const isPublic = readYesNo(given('isPublic'));
    if (isPublic === undefined) {
      complain('notYesOrNo', mapping.isPublic, { text: cellText(given('isPublic')) });
    }
    const placeText = cellText(given('municipality'));
    const isPlaced = mapping.value !== undefined && (mapping.municipality !== undefined || placeText !== '');
    const named = isPlaced ? municipalityNamed(placeText, municipalities) : undefined;
    if (named === false) complain('unknownMunicipality', mapping.municipality, { text: placeText });

    numbers.forEach(({ column, read }) => {
      const text = cellText(cells[column]);
      if (read.kind === 'none') complain('notANumber', column, { text });
      if (read.kind === 'decimalPoint') complain('decimalPoint', column, { text });
      if (read.kind === 'number' && read.value < 0) complain('negative', column, { text });
    });
    if (faults.length > before || period === undefined || named === false) return;

    numbers.forEach(({ column, municipality, read }) => {
      if (read.kind !== 'number' && read.kind !== 'small') return;
      const place = mapping.value === undefined ? municipality : named;
      const figure: Figure = {
        indicator,
        ...(place === undefined ? {} : { municipality: place }),
        period,
        ...(read.kind === 'number' ? { value: read.value } : {}),
        source,
        definition,
        ...(referenceDate === undefined ? {} : { referenceDate }),
        isPublic: isPublic === true,
      };
      const first = firstRow.get(figureId(figure));
      if (first === undefined) {
        firstRow.set(figureId(figure), row);
        figures.push(figure);
      } else {
        complain('double', column, { first });
      }
    });
  };

  sheet.rows.forEach((cells, at) => {
    if (at > layout.headingRow) readRow(cells, at + 1);
  });
  return { figures, faults, emptyRows };
}

/**
 * The figures of a reading without faults.
 * @throws Problem `figures.faults`, `figures.fileEmpty`
 */
export function withoutFaults({ figures, faults }: FiguresReading, file: string): ReadonlyArray<Figure> {
  if (faults.length > 0) {
    throw new Problem('figures.faults', { file, count: faults.length, first: faults[0].message });
  }
  if (figures.length === 0) throw new Problem('figures.fileEmpty', { file });
  return figures;
}
