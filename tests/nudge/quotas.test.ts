import { Quota } from '../../src/plan/model';
import { anAction, anOccurrence } from '../support/plan';
import { asked, at, kinds, ON, passDays, planOf, reasons } from './policy';

/** Two a year: the first half and its two weeks of grace are over on 17 July 2025. */
const TWICE: Quota = { count: 2, per: 'year', scope: 'region', atLeast: true };
const counted = (quota: Partial<Quota> = {}, reach: 'region' | 'municipality' = 'region') =>
  anAction({ ref: 'P1.01', reach, schedule: { kind: 'recurring', quotas: [{ ...TWICE, ...quota }] } });
const REGIONAL = planOf([counted()]);

describe('a quota is behind when a part of its period and the days of grace are over', () => {
  test.each([
    ['2025-07-16', [], [], 'not yet'],
    ['2025-07-17', [], [['P1.01', { kind: 'quotaBehind', counted: 0, expected: 1 }]], 'then it is'],
    ['2025-07-17', [anOccurrence()], [], 'unless one was counted'],
    [
      '2026-01-15',
      [anOccurrence()],
      [['P1.01', { kind: 'quotaBehind', counted: 1, expected: 2 }]],
      'one is too few for the year',
    ],
  ])('%s', (day, occurrences, expected) => {
    expect(reasons({ planState: REGIONAL, occurrences, now: at(day) })).toEqual(expected);
  });

  test('with other days of grace where a coordinator sets them', () => {
    const settings = { ...ON, quotaGraceDays: 0 };
    expect(kinds({ planState: REGIONAL, settings, now: at('2025-07-03') })).toEqual([
      ['P1.01', 'quotaBehind'],
    ]);
  });
});

describe('it is asked again', () => {
  test('weekly while nobody answers', () => {
    expect(passDays('2025-07-16', 20, { planState: REGIONAL }).map(({ day }) => day)).toEqual([
      '2025-07-17',
      '2025-07-24',
      '2025-07-31',
    ]);
  });

  test.each([
    ['a status', { 'P1.01': { status: 'vertraagd' as const, updatedAt: '2025-07-18T10:00:00.000Z' } }, []],
    ['a counted execution', {}, [anOccurrence({ on: '2025-07-18', at: '2025-07-18T10:00:00.000Z' })]],
  ])('after an answer, by %s, only when the next part is over', (_how, states, occurrences) => {
    const action = counted({ count: 4 });
    const days = passDays('2025-07-21', 100, { planState: planOf([action], states), occurrences });
    // Of four a year the third part ends on 2 October; its grace on 15 October.
    expect(days[0].day).toBe('2025-10-16');
  });
});

describe('per municipality', () => {
  const planState = planOf([counted({ scope: 'municipality' }, 'municipality')]);

  test('only the rows that are behind are asked about', () => {
    const occurrences = ['BED', 'BEU', 'DRU', 'HEU'].map((municipality, index) =>
      anOccurrence({ id: `o${index}`, municipality }),
    );
    expect(reasons({ planState, occurrences, now: at('2025-07-17') })).toEqual([
      ['P1.01/WMEW', { kind: 'quotaBehind', counted: 0, expected: 1 }],
      ['P1.01/WIJ', { kind: 'quotaBehind', counted: 0, expected: 1 }],
    ]);
  });

  test('a regional row sums up what is missing; the zeal of one does not hide another', () => {
    const regional = planOf([counted({ scope: 'municipality' })]);
    const occurrences = [1, 2, 3].map((n) => anOccurrence({ id: `o${n}`, municipality: 'DRU' }));
    expect(reasons({ planState: regional, occurrences, now: at('2025-07-17') })).toEqual([
      ['P1.01', { kind: 'quotaBehind', counted: 1, expected: 6 }],
    ]);
  });
});

test('while a condition is open the question is whether it is met', () => {
  const planState = planOf([{ ...counted(), condition: { text: 'na subsidie', state: 'open' } }]);
  expect(kinds({ planState, now: at('2025-07-17') })).toEqual([['P1.01', 'condition']]);
});

test('a question since it fell behind is enough until a week later', () => {
  const ledger = [asked('2025-07-17', ['P1.01'])];
  expect(kinds({ planState: REGIONAL, ledger, now: at('2025-07-23') })).toEqual([]);
  expect(kinds({ planState: REGIONAL, ledger, now: at('2025-07-24') })).toEqual([['P1.01', 'quotaBehind']]);
});
