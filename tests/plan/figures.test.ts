import {
  beginsWithin,
  Figure,
  figureId,
  figureTable,
  parsePeriod,
  publicFigures,
} from '../../src/plan/figures';

const aFigure = (wish: Partial<Figure> = {}): Figure => ({
  indicator: 'Woninginbraken',
  municipality: 'DRU',
  period: '2025-H1',
  value: 12,
  source: 'Politie',
  definition: 'Geregistreerde inbraken en pogingen',
  isPublic: true,
  ...wish,
});
const shownFor = (figures: ReadonlyArray<Figure>) => figureTable(figures)[0].municipalities;

describe('the table of figures', () => {
  test('has a row per indicator and period, the newest period first', () => {
    const rows = figureTable([
      aFigure({ period: '2024' }),
      aFigure({ period: '2025-Q2' }),
      aFigure({ indicator: 'Fietsdiefstal' }),
      aFigure(),
      aFigure({ municipality: undefined, value: 80 }),
      aFigure({ municipality: 'WIJ', value: 30 }),
    ]);
    expect(rows.map(({ indicator, period }) => [indicator, period])).toEqual([
      ['Fietsdiefstal', '2025-H1'],
      ['Woninginbraken', '2025-Q2'],
      ['Woninginbraken', '2025-H1'],
      ['Woninginbraken', '2024'],
    ]);
    expect(rows[2]).toMatchObject({
      region: { kind: 'number', value: 80 },
      municipalities: { DRU: { kind: 'number', value: 12 }, WIJ: { kind: 'number', value: 30 } },
    });
  });

  test.each([1, 2, 3, 4])('hides the count %d', (value) => {
    expect(shownFor([aFigure({ value })]).DRU).toEqual({ kind: 'small' });
  });

  test.each([0, 5, 1200])('shows the count %d', (value) => {
    expect(shownFor([aFigure({ value })]).DRU).toEqual({ kind: 'number', value });
  });

  test('hides what the source hides, and shows small numbers that count no people', () => {
    const { value: _, ...small } = aFigure();
    expect(shownFor([small]).DRU).toEqual({ kind: 'small' });
    expect(shownFor([aFigure({ value: 7.1, municipality: 'WIJ' }), aFigure({ value: 3 })]).DRU).toEqual({
      kind: 'number',
      value: 3,
    });
  });

  test('is public only where every figure of the row is', () => {
    const figures = [aFigure(), aFigure({ municipality: 'WIJ', isPublic: false })];
    expect(figureTable(figures)[0].isPublic).toBe(false);
    expect(publicFigures(figures)).toEqual([figures[0]]);
  });
});

test('a figure is known by its indicator, municipality and period, however it is typed', () => {
  expect(figureId(aFigure({ indicator: ' WoningInbraken ' }))).toBe(figureId(aFigure()));
  expect(figureId(aFigure({ municipality: undefined }))).toBe('woninginbraken||2025-H1');
});

describe('a period is read', () => {
  test.each([
    ['2025', '2025'],
    ['2025-1', '2025-H1'],
    ['2025-H2', '2025-H2'],
    ['H1 2025', '2025-H1'],
    ['eerste halfjaar 2025', '2025-H1'],
    ['Tweede half jaar 2025', '2025-H2'],
    ['1e halfjaar van 2025', '2025-H1'],
    ['2025-Q3', '2025-Q3'],
    ['q4 2025', '2025-Q4'],
    ['3e kwartaal 2025', '2025-Q3'],
    ['vierde kwartaal 2025', '2025-Q4'],
    ['2025-06', '2025-06'],
    ['Juni 2025', '2025-06'],
  ])('%s as %s', (text, period) => expect(parsePeriod(text)).toBe(period));

  test.each([
    '',
    '25',
    '2025-3',
    '2025-13',
    '2025-Q5',
    'H3 2025',
    'vijfde kwartaal 2025',
    'lente 2025',
    '2025-1 en 2',
  ])('not from "%s"', (text) => expect(parsePeriod(text)).toBeUndefined());
});

test.each([
  ['2025-H1', true],
  ['2025', true],
  ['2025-Q2', true],
  ['2025-06', true],
  ['2025-Q3', false],
  ['2024-H2', false],
])('figures of %s belong to the first half of 2025: %p', (period, belongs) =>
  expect(beginsWithin(period, { start: '2025-01-01', end: '2025-06-30' })).toBe(belongs),
);
