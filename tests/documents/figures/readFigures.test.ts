import { FixedValues, SheetLayout, suggestLayout } from '../../../src/documents/figures/figureColumns';
import { readFigures, withoutFaults } from '../../../src/documents/figures/readFigures';
import { readSheets } from '../../../src/documents/figures/readSheets';
import { Cell, columnLetter, Sheet } from '../../../src/documents/figures/sheet';
import { MUNICIPALITIES } from '../../support/plan';
import { aWorkbook } from './workbook';

const HEADINGS = [
  'Indicator',
  'Gemeente',
  'Periode',
  'Aantal',
  'Bron',
  'Peildatum',
  'Omschrijving',
  'Openbaar',
];
const aRow = (changes: Readonly<Record<number, Cell>> = {}): Cell[] =>
  (['Woninginbraken', 'Druten', '2025-H1', 12, 'Politie', '30-06-2025', 'Met pogingen', 'ja'] as Cell[]).map(
    (cell, at) => (at in changes ? changes[at] : cell),
  );
const aSheet = (...rows: ReadonlyArray<ReadonlyArray<Cell>>): Sheet => ({
  name: 'Cijfers',
  rows: [HEADINGS, ...rows],
});
const read = (sheet: Sheet, fixed: FixedValues = {}, changes: Partial<SheetLayout> = {}) =>
  readFigures(
    sheet,
    { ...suggestLayout(sheet, MUNICIPALITIES), ...changes },
    fixed,
    MUNICIPALITIES,
    'cijfers.xlsx',
  );
const faultsOf = (...rows: ReadonlyArray<ReadonlyArray<Cell>>) => read(aSheet(...rows)).faults;
const figure = {
  indicator: 'Woninginbraken',
  municipality: 'DRU',
  period: '2025-H1',
  value: 12,
  source: 'Politie',
  definition: 'Met pogingen',
  referenceDate: '2025-06-30',
  isPublic: true,
};
const csv = (text: string) => readSheets({ name: 'cijfers.csv', data: new TextEncoder().encode(text) });

describe('a file with figures', () => {
  test('of Excel gives its sheets with numbers, dates and text', async () => {
    const data = await aWorkbook([
      ['Cijfers', [['Cijfers van de politie'], [], HEADINGS, aRow({ 5: new Date('2025-06-30T00:00:00Z') })]],
      ['Leeg', []],
    ]);
    const sheets = await readSheets({ name: 'Cijfers.XLSX', data });
    expect(sheets.map(({ name }) => name)).toEqual(['Cijfers']);
    expect(read(sheets[0])).toEqual({ figures: [figure], faults: [], emptyRows: 0 });
  });

  test('of Excel names the row as Excel counts it, also below a title and empty lines', async () => {
    const data = await aWorkbook([['Cijfers', [['Titel'], [], [], HEADINGS, [], aRow({ 3: 'veel' })]]]);
    const [sheet] = await readSheets({ name: 'cijfers.xlsx', data });
    expect(read(sheet).faults).toMatchObject([{ row: 6, column: 'D' }]);
  });

  test.each([
    [
      'semicolons',
      `${HEADINGS.join(';')}\nWoninginbraken;Druten;2025-H1;12;Politie;30-06-2025;Met pogingen;ja\n`,
    ],
    [
      'commas and a byte order mark',
      `\uFEFF${HEADINGS.join(',')}\r\nWoninginbraken,Druten,2025-H1,"12",Politie,30-06-2025,"Met pogingen",ja\r\n`,
    ],
  ])('of text is read with %s', async (_, text) => {
    const [sheet] = await csv(text);
    expect(read(sheet).figures).toEqual([figure]);
  });

  test.each<readonly [string, string, Uint8Array, string]>([
    ['is something else', 'cijfers.pdf', new TextEncoder().encode('%PDF'), 'figures.fileTypeUnknown'],
    [
      'is an old Excel file under another name',
      'cijfers.csv',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'figures.fileTypeUnknown',
    ],
    [
      'is damaged',
      'cijfers.xlsx',
      new TextEncoder().encode('PK\u0003\u0004 kapot'),
      'figures.fileUnreadable',
    ],
    ['has an open quote', 'cijfers.csv', new TextEncoder().encode('a;"b\nc;d'), 'figures.fileUnreadable'],
    ['is empty', 'cijfers.csv', new TextEncoder().encode(' \n;;\n'), 'figures.fileEmpty'],
    ['is very large', 'cijfers.csv', new Uint8Array(11 * 1024 * 1024).fill(65), 'plan.fileTooLarge'],
  ])('that %s is refused', async (_, name, data, code) => {
    await expect(readSheets({ name, data })).rejects.toMatchObject({ code });
  });
});

describe('the layout of a sheet', () => {
  test('is found by its headings', () => {
    expect(suggestLayout(aSheet(), MUNICIPALITIES)).toMatchObject({
      headingRow: 0,
      mapping: {
        indicator: 0,
        municipality: 1,
        period: 2,
        value: 3,
        source: 4,
        referenceDate: 5,
        definition: 6,
        isPublic: 7,
      },
    });
  });

  test('with a column for each municipality gives a figure for each, and one for the region', () => {
    const sheet: Sheet = {
      name: 'Breed',
      rows: [
        ['Delict', 'Berg en Dal', 'Druten', 'WIJ', 'Regio'],
        ['Fietsdiefstal', 10, '<5', null, '1.234'],
      ],
    };
    const { figures, faults } = read(sheet, { period: '2025-1', source: 'Politie', isPublic: 'ja' });
    expect(faults).toEqual([]);
    expect(figures.map(({ municipality, value }) => [municipality, value])).toEqual([
      ['BED', 10],
      ['DRU', undefined],
      [undefined, 1234],
    ]);
    expect(figures[0]).toMatchObject({
      indicator: 'Fietsdiefstal',
      period: '2025-H1',
      source: 'Politie',
      isPublic: true,
    });
  });

  test('can be pointed out where the headings say something else', () => {
    const sheet: Sheet = {
      name: 'Anders',
      rows: [
        ['Wat', 'Hoeveel'],
        ['Overlast', 7],
      ],
    };
    const { figures } = read(
      sheet,
      { period: '2025', source: 'Politie' },
      { mapping: { indicator: 0, value: 1 } },
    );
    expect(figures).toMatchObject([{ indicator: 'Overlast', value: 7, period: '2025' }]);
    expect(figures[0]).not.toHaveProperty('municipality');
  });

  test.each([
    ['source', 'Bron', [0, 1, 2, 3]],
    ['value', 'Waarde', [0, 1, 2, 4]],
  ])('without a column for the %s is refused, by name', (_, field, columns) => {
    const sheet: Sheet = {
      name: 'Cijfers',
      rows: [columns.map((at) => HEADINGS[at]), columns.map((at) => aRow()[at])],
    };
    expect(() => read(sheet)).toThrow(
      expect.objectContaining({
        code: 'figures.columnMissing',
        params: { file: 'cijfers.xlsx', sheet: 'Cijfers', field },
      }),
    );
  });
});

describe('a number', () => {
  test.each<readonly [Cell, number | undefined]>([
    [12, 12],
    [7.5, 7.5],
    ['12', 12],
    ['1.234', 1234],
    ['1.234.567,8', 1234567.8],
    ['7,5', 7.5],
    ['12,5 %', 12.5],
    [' 0 ', 0],
    ['< 5', undefined],
    ['<5', undefined],
  ])('%p is read as %p', (cell, value) => {
    const { figures, faults } = read(aSheet(aRow({ 3: cell })));
    expect(faults).toEqual([]);
    expect(figures.map((one) => one.value)).toEqual([value]);
  });

  test.each<Cell>([null, '', ' - ', 'n.v.t.', 'x'])('%p is no figure, and no fault', (cell) => {
    expect(read(aSheet(aRow({ 3: cell })))).toEqual({ figures: [], faults: [], emptyRows: 1 });
  });
});

describe('what is wrong is named with its place', () => {
  test.each<readonly [string, Readonly<Record<number, Cell>>, string]>([
    [
      'text in a column of numbers',
      { 3: 'veel' },
      'Blad Cijfers, rij 2, kolom D (Aantal): "veel" is geen getal.',
    ],
    [
      'a date in a column of numbers',
      { 3: new Date('2025-03-01') },
      'Blad Cijfers, rij 2, kolom D (Aantal): "2025-03-01" is geen getal.',
    ],
    [
      'a decimal point',
      { 3: '12.5' },
      'Blad Cijfers, rij 2, kolom D (Aantal): "12.5" heeft een punt; schrijf decimalen met een komma en duizendtallen met een punt.',
    ],
    ['less than nothing', { 3: -1 }, 'Blad Cijfers, rij 2, kolom D (Aantal): "-1" is kleiner dan nul.'],
    [
      'a municipality elsewhere',
      { 1: 'Nijmegen' },
      'Blad Cijfers, rij 2, kolom B (Gemeente): "Nijmegen" is geen gemeente van dit plan. Schrijf "Regio" voor de hele regio.',
    ],
    [
      'no municipality',
      { 1: '' },
      'Blad Cijfers, rij 2, kolom B (Gemeente): "" is geen gemeente van dit plan. Schrijf "Regio" voor de hele regio.',
    ],
    [
      'a period that is none',
      { 2: 'lente' },
      'Blad Cijfers, rij 2, kolom C (Periode): "lente" is geen periode. Schrijf bijvoorbeeld 2025, 2025-H1, Q2 2025 of juni 2025.',
    ],
    [
      'a day that is none',
      { 5: '31-02-2025' },
      'Blad Cijfers, rij 2, kolom F (Peildatum): "31-02-2025" is geen datum. Schrijf dd-mm-jjjj.',
    ],
    [
      'neither yes nor no',
      { 7: 'soms' },
      'Blad Cijfers, rij 2, kolom H (Openbaar): "soms" is geen ja of nee.',
    ],
    ['no indicator', { 0: ' ' }, 'Blad Cijfers, rij 2, kolom A (Indicator): Indicator is niet ingevuld.'],
    [
      'a source that is too long',
      { 4: 'x'.repeat(256) },
      'Blad Cijfers, rij 2, kolom E (Bron): de tekst is langer dan 255 tekens.',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(faultsOf(aRow(changes)).map(({ message }) => message)).toEqual([sentence]);
  });

  test('a figure that stands there twice', () => {
    const faults = faultsOf(aRow(), aRow({ 1: 'Wijchen' }), aRow({ 0: 'woninginbraken', 3: 13 }));
    expect(faults.map(({ message }) => message)).toEqual([
      'Blad Cijfers, rij 4, kolom D (Aantal): dit cijfer staat ook op rij 2.',
    ]);
  });

  test('all of it at once, and then nothing is used', () => {
    const reading = read(aSheet(aRow(), aRow({ 1: 'Nijmegen', 3: 'veel' }), aRow({ 1: 'Heumen' })));
    expect(reading.faults.map(({ row, column }) => `${column}${row}`)).toEqual(['B3', 'D3']);
    expect(() => withoutFaults(reading, 'cijfers.xlsx')).toThrow(
      expect.objectContaining({ code: 'figures.faults', params: expect.objectContaining({ count: 2 }) }),
    );
  });
});

test('a file with headings and no numbers is refused', () => {
  expect(() => withoutFaults(read(aSheet()), 'leeg.csv')).toThrow(
    expect.objectContaining({ code: 'figures.fileEmpty' }),
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letter) => expect(columnLetter(index)).toBe(letter));
