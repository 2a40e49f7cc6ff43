import { addDays, dayInAmsterdam, daysBetween, isIsoDate, startOfDayInAmsterdam } from '../../src/plan/dates';

describe('days in Amsterdam', () => {
  test.each([
    ['2025-06-29T22:00:00Z', '2025-06-30'],
    ['2025-06-29T21:59:59Z', '2025-06-29'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2025-03-30T00:59:00Z', '2025-03-30'],
  ])('%s is %s', (moment, day) => {
    expect(dayInAmsterdam(new Date(moment))).toBe(day);
  });

  test.each([
    ['2025-06-30', '2025-06-29T22:00:00.000Z'],
    ['2025-12-01', '2025-11-30T23:00:00.000Z'],
  ])('%s begins at %s', (day, moment) => {
    expect(startOfDayInAmsterdam(day).toISOString()).toBe(moment);
  });

  test('days are counted by the calendar, over the change to summer time too', () => {
    expect(addDays('2025-03-29', 2)).toBe('2025-03-31');
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-06-30', '2025-06-01')).toBe(-29);
  });

  test.each([
    ['2025-02-28', true],
    ['2025-02-30', false],
    ['30-06-2025', false],
    ['', false],
  ])('%p is a day: %p', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});
