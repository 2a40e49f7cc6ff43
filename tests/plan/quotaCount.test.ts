import { Quota } from '../../src/plan/model';
import { countQuota, quotaPeriod } from '../../src/plan/quotaCount';
import { anOccurrence } from '../support/plan';

describe('the period of a quota', () => {
  test.each([
    ['year', '2025-05-26', '2025-01-01', '2025-12-31'],
    ['halfYear', '2025-06-30', '2025-01-01', '2025-06-30'],
    ['halfYear', '2025-07-01', '2025-07-01', '2025-12-31'],
    ['quarter', '2025-05-26', '2025-04-01', '2025-06-30'],
    ['quarter', '2025-12-31', '2025-10-01', '2025-12-31'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ] as const)('%s around %s', (per, day, start, end) => {
    expect(quotaPeriod(per, day)).toEqual({ start, end });
  });
});

describe('counting for a quota', () => {
  const quota = (wish: Partial<Quota> = {}): Quota => ({
    count: 2,
    per: 'year',
    scope: 'municipality',
    atLeast: true,
    ...wish,
  });
  const occurrences = [
    anOccurrence({ municipality: 'DRU', on: '2025-01-01' }),
    anOccurrence({ municipality: 'DRU', on: '2024-12-31' }),
    anOccurrence({ municipality: 'HEU', on: '2025-12-31' }),
    anOccurrence({ municipality: 'HEU', ref: 'P1.02', on: '2025-03-01' }),
    anOccurrence({ on: '2025-03-01' }),
  ];

  test.each([
    ['one municipality', quota(), ['DRU'], 1, 2],
    ['several municipalities together', quota(), ['DRU', 'HEU', 'WIJ'], 2, 6],
    ['the region, wherever it was', quota({ scope: 'region' }), [], 3, 2],
    ['a shorter period', quota({ per: 'month', count: 1 }), ['DRU'], 0, 1],
  ])('%s', (_, of, municipalities, counted, expected) => {
    expect(countQuota('P1.01', of, municipalities, occurrences, '2025-05-26')).toMatchObject({
      counted,
      expected,
    });
  });

  test('each of several quotas counts its own', () => {
    const kinds = [
      anOccurrence({ what: 'Controles' }),
      anOccurrence({ what: 'Avonden' }),
      anOccurrence({ what: undefined }),
    ];
    const of = quota({ scope: 'region', what: 'Controles' });
    // One that says not for what counts for each.
    expect(countQuota('P1.01', of, [], kinds, '2025-05-26').counted).toBe(2);
  });
});
