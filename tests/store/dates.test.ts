import { dayFromStored, dayToStored, momentFromStored, momentToStored } from '../../src/store/dates';

test.each([
  ['2025-06-30', '2025-06-29T22:00:00Z'],
  ['2025-12-01', '2025-11-30T23:00:00Z'],
  ['2025-03-30', '2025-03-29T23:00:00Z'],
  ['2025-03-31', '2025-03-30T22:00:00Z'],
  ['2025-10-26', '2025-10-25T22:00:00Z'],
  ['2025-10-27', '2025-10-26T23:00:00Z'],
  ['2026-01-01', '2025-12-31T23:00:00Z'],
])('%s is stored as %s and read back', (day, stored) => {
  expect(dayToStored(day)).toBe(stored);
  expect(dayFromStored(stored)).toBe(day);
});

test('moments lose their fraction of a second in the lists', () => {
  expect(momentToStored('2025-05-26T07:00:30.250Z')).toBe('2025-05-26T07:00:30Z');
  expect(momentFromStored('2025-05-26T07:00:30Z')).toBe('2025-05-26T07:00:30.000Z');
});
