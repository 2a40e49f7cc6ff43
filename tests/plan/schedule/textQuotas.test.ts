import { readTextQuotas } from '../../../src/plan/schedule/textQuotas';

describe('quotas in running text', () => {
  test.each([
    ['- 4x per jaar een ketenoverleg', [[4, 'year', 'ketenoverleg', false]]],
    ['- 2x per jaar nachtelijke ronde/schouw organiseren', [[2, 'year', 'nachtelijke ronde', false]]],
    [
      'o.a. door het organiseren van kennissessies/werkbezoeken over actuele onderwerpen (min. 2x per jaar).',
      [[2, 'year', 'kennissessies', true]],
    ],
    ['Er zijn minimaal drie gezamenlijke acties per jaar.', [[3, 'year', 'gezamenlijke acties', true]]],
    [
      'Elk jaar: minimaal twee schouwen per half jaar, waaronder de jaarlijkse landelijke controle 24-uur groen.',
      [
        [2, 'halfYear', 'schouwen', true],
        [1, 'year', '24-uur groen', false],
      ],
    ],
    ['We houden een maandelijkse bijeenkomst.', [[1, 'month', 'bijeenkomst', false]]],
    ['Jaarlijks worden er controles gehouden.', []],
    ['In 2025 en 2026 gaan we door.', []],
    ['Dit raakt vier gemeenten.', []],
  ])('%s', (text, expected) => {
    expect(readTextQuotas(text).map(({ count, per, what, atLeast }) => [count, per, what, atLeast])).toEqual(
      expected,
    );
  });

  test('"per gemeente" counts in each municipality', () => {
    expect(readTextQuotas('Wij houden minstens 2 keer per jaar per gemeente een oefening.')).toEqual([
      { count: 2, per: 'year', scope: 'municipality', what: 'oefening', atLeast: true },
    ]);
  });
});
