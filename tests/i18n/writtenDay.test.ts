import { enumeration } from '../../src/i18n/enumeration';
import { writtenDay } from '../../src/i18n/writtenDay';

describe('written out', () => {
  test.each([
    ['2025-06-30', 'nl', '30 juni 2025'],
    ['2025-01-01', 'nl', '1 januari 2025'],
    ['2026-12-31', 'en', '31 December 2026'],
  ] as const)('%s in %s is %s', (day, locale, expected) => {
    expect(writtenDay(day, locale)).toBe(expected);
  });

  test.each([
    [['Druten'], 'Druten'],
    [['Druten', 'Heumen'], 'Druten en Heumen'],
    [['Druten', 'Heumen', 'Wijchen'], 'Druten, Heumen en Wijchen'],
    [[], ''],
  ])('%j is %s', (names, expected) => {
    expect(enumeration(names, 'nl')).toBe(expected);
  });
});
