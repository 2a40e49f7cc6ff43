import { Quota } from '../../src/plan/model';
import { Occurrence } from '../../src/plan/occurrences';
import { nextQuotaDays, quotaPaces } from '../../src/plan/quotaPace';
import { anAction, anOccurrence, aPlan } from '../support/plan';

const GRACE = 14;

const quota = (count: number, per: Quota['per'], more: Partial<Quota> = {}): Quota => ({
  count,
  per,
  scope: 'region',
  atLeast: false,
  ...more,
});

function pacesOf(
  quotas: ReadonlyArray<Quota>,
  occurrences: ReadonlyArray<Occurrence>,
  today: string,
  more: { municipality?: string; start?: string; end?: string; except?: string[] } = {},
) {
  const { start = '2025-01-01', end = '2026-12-31' } = more;
  const action = anAction({
    schedule: { kind: 'recurring', start, end, quotas },
    exceptMunicipalities: more.except ?? [],
  });
  const facts = { plan: aPlan({ actions: [action] }), occurrences, graceDays: GRACE };
  return quotaPaces(action, more.municipality, facts, today);
}

const on = (...days: string[]) => days.map((day, at) => anOccurrence({ id: `o${at}`, on: day }));

describe('two a year, so one in each half and two weeks of grace', () => {
  test.each([
    ['2025-07-16', [], 0, 0, false, 'the first half and its grace are not over'],
    ['2025-07-17', [], 0, 1, true, 'they are over'],
    ['2025-07-17', ['2025-03-10'], 1, 1, false, 'one was done in time'],
    ['2025-07-17', ['2025-07-17'], 1, 1, false, 'one was done today'],
    ['2025-12-31', ['2025-03-10'], 1, 1, false, 'the second half is not over'],
    ['2026-01-14', ['2025-03-10'], 1, 1, false, 'nor is its grace'],
    ['2026-01-15', ['2025-03-10'], 1, 2, true, 'it is'],
    ['2026-01-15', ['2025-03-10', '2026-01-12'], 2, 2, false, 'a late one makes it good'],
    [
      '2026-07-17',
      ['2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'],
      2,
      3,
      true,
      'four in 2025 do not help 2026',
    ],
    ['2027-03-01', ['2025-02-01', '2025-08-01', '2026-02-01'], 3, 4, true, 'after the plan it stays behind'],
  ])('on %s with %j: %i of %i', (today, days, counted, expected, behind) => {
    expect(pacesOf([quota(2, 'year')], on(...days), today)).toMatchObject([{ counted, expected, behind }]);
  });
});

describe('periods of every length begin with the plan', () => {
  test.each([
    ['year', '2026-01-14', 0],
    ['year', '2026-01-15', 1],
    ['halfYear', '2025-07-14', 0],
    ['halfYear', '2025-07-15', 1],
    ['quarter', '2025-04-14', 0],
    ['quarter', '2025-04-15', 1],
    ['quarter', '2026-01-15', 4],
    ['month', '2025-02-14', 0],
    ['month', '2025-02-15', 1],
    ['month', '2025-03-15', 2],
    ['month', '2024-12-31', 0],
  ] as const)('once a %s: on %s %i are expected', (per, today, expected) => {
    expect(pacesOf([quota(1, per)], [], today)).toMatchObject([{ expected }]);
  });

  test('an action that begins later is counted from its first day', () => {
    const more = { start: '2025-09-01' };
    expect(pacesOf([quota(1, 'quarter')], [], '2025-12-14', more)).toMatchObject([{ expected: 0 }]);
    expect(pacesOf([quota(1, 'quarter')], [], '2025-12-15', more)).toMatchObject([
      { expected: 1, since: '2025-12-15', period: { start: '2025-12-01', end: '2026-02-28' } },
    ]);
  });

  test('an action that begins on the 31st is counted to the end of shorter months', () => {
    const more = { start: '2025-01-31' };
    expect(pacesOf([quota(1, 'month')], [], '2025-03-01', more)).toMatchObject([
      { period: { start: '2025-02-28', end: '2025-03-30' } },
    ]);
  });

  test('a period that the end cuts off expects only the parts that fit', () => {
    const more = { end: '2025-09-30' };
    expect(pacesOf([quota(2, 'year')], [], '2026-06-01', more)).toMatchObject([{ expected: 1 }]);
  });

  test('what was counted before the first day or after the last is none', () => {
    const days = on('2024-12-31', '2027-01-01');
    expect(pacesOf([quota(1, 'year')], days, '2027-02-01')).toMatchObject([{ counted: 0, expected: 2 }]);
  });
});

describe('per municipality', () => {
  const each = quota(1, 'halfYear', { scope: 'municipality' });
  const done = [anOccurrence({ municipality: 'DRU' }), anOccurrence({ id: 'o2', municipality: 'HEU' })];

  test.each([
    ['DRU', 1, false],
    ['WIJ', 0, true],
  ])('the row of %s counts its own: %i', (municipality, counted, behind) => {
    expect(pacesOf([each], done, '2025-08-01', { municipality })).toMatchObject([
      { municipality, counted, expected: 1, behind },
    ]);
  });

  test('a regional row shows each municipality that carries it out', () => {
    const paces = pacesOf([each], done, '2025-08-01', { except: ['BED'] });
    expect(paces.map(({ municipality, behind }) => [municipality, behind])).toEqual([
      ['BEU', true],
      ['DRU', false],
      ['HEU', false],
      ['WMEW', true],
      ['WIJ', true],
    ]);
  });

  test('a quota of the region counts what any municipality did', () => {
    expect(pacesOf([quota(2, 'halfYear')], done, '2025-08-01', { municipality: 'WIJ' })).toMatchObject([
      { counted: 2, expected: 2, behind: false },
    ]);
  });
});

describe('several quotas on one action', () => {
  const quotas = [quota(1, 'halfYear', { what: 'bijeenkomst' }), quota(1, 'quarter', { what: 'controle' })];

  test('each counts its own by what it is', () => {
    const done = [
      anOccurrence({ what: 'controle' }),
      anOccurrence({ id: 'o2', what: 'controle', on: '2025-05-02' }),
      anOccurrence({ id: 'o3' }),
    ];
    expect(pacesOf(quotas, done, '2025-08-01')).toMatchObject([
      { quota: { what: 'bijeenkomst' }, counted: 0, expected: 1, behind: true },
      { quota: { what: 'controle' }, counted: 2, expected: 2, behind: false },
    ]);
  });

  test('a single quota counts everything, whatever it is called', () => {
    expect(pacesOf([quotas[0]], [anOccurrence({ what: 'avond' })], '2025-08-01')).toMatchObject([
      { counted: 1, behind: false },
    ]);
  });
});

test('what is shown of the present period: one of two this year', () => {
  const days = on('2025-02-01', '2025-09-01', '2026-02-01');
  expect(pacesOf([quota(2, 'year')], days, '2026-03-01')).toMatchObject([
    { period: { start: '2026-01-01', end: '2026-12-31' }, countedInPeriod: 1, counted: 3, expected: 2 },
  ]);
});

test('an action without a quota has no pace', () => {
  expect(pacesOf([], on('2025-02-01'), '2025-08-01')).toEqual([]);
});

test('the days on which the pace is looked at again', () => {
  const action = anAction({ schedule: { kind: 'recurring', quotas: [quota(1, 'halfYear')] } });
  expect(nextQuotaDays(action, aPlan({ actions: [action] }), GRACE, '2025-07-15')).toEqual([
    '2026-01-15',
    '2026-07-15',
    '2027-01-15',
  ]);
});
