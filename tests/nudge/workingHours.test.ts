import { dutchCalendar } from '../../src/nudge/dutchCalendar';
import { isBeforeOpening, workingDayFrom, workingDaysBetween } from '../../src/nudge/workingTime';
import { at, decide, held, ON } from './policy';

const calendar = dutchCalendar();

describe('never outside 08:00-18:00 Amsterdam time', () => {
  test.each([
    ['2025-06-02', '07:59', false],
    ['2025-06-02', '08:00', true],
    ['2025-06-02', '17:59', true],
    ['2025-06-02', '18:00', false],
    ['2025-06-02', '00:00', false],
    ['2025-06-02', '23:59', false],
  ])('on %s at %s: %s', (day, time, isSent) => {
    const now = at(day, time);
    expect(decide({ now }).nudges).toHaveLength(isSent ? 1 : 0);
    if (!isSent) expect(held({ now })).toEqual(['quietHours']);
  });

  // Summer time ends on 26 October 2025 and begins on 29 March 2026; both are Sundays, so look at the Mondays.
  test.each([
    ['summer', '2025-06-16T05:59:00Z', '2025-06-16T06:00:00Z'],
    ['the first winter day', '2025-10-27T06:59:00Z', '2025-10-27T07:00:00Z'],
    ['the first summer day', '2026-03-30T05:59:00Z', '2026-03-30T06:00:00Z'],
  ])('eight o’clock is eight o’clock: %s', (_season, before, from) => {
    expect(isBeforeOpening(new Date(before), ON)).toBe(true);
    expect(isBeforeOpening(new Date(from), ON)).toBe(false);
  });

  test('other hours where a coordinator sets them', () => {
    const settings = { ...ON, quietUntilHour: 10, quietFromHour: 12 };
    expect(held({ settings, now: at('2025-06-02', '09:59') })).toEqual(['quietHours']);
    expect(decide({ settings, now: at('2025-06-02', '11:59') }).nudges).toHaveLength(1);
    expect(held({ settings, now: at('2025-06-02', '12:00') })).toEqual(['quietHours']);
  });
});

describe('nor at weekends', () => {
  test.each(['2025-06-07', '2025-06-08'])('%s', (day) => {
    expect(held({ now: at(day) })).toEqual(['weekend']);
  });

  test('a day begins and ends in Amsterdam, not in Greenwich', () => {
    // Half past midnight on Saturday in Amsterdam is still Friday in Greenwich.
    expect(held({ now: new Date('2025-06-06T22:30:00Z') })).toEqual(['weekend']);
  });
});

describe('nor on Dutch public holidays', () => {
  test.each([
    ['New Year', '2025-01-01'],
    ['Easter Monday', '2025-04-21'],
    ['King’s Day, on a Saturday because the 27th is a Sunday', '2025-04-26'],
    ['King’s Day in another year', '2026-04-27'],
    ['Liberation Day', '2025-05-05'],
    ['Liberation Day, every year', '2026-05-05'],
    ['Ascension Day', '2025-05-29'],
    ['Ascension Day in another year', '2026-05-14'],
    ['Whit Monday', '2025-06-09'],
    ['Christmas', '2025-12-25'],
    ['the day after Christmas', '2025-12-26'],
    ['New Year of the next year', '2026-01-01'],
  ])('%s: %s', (_name, day) => {
    expect(calendar.isHoliday(day)).toBe(true);
  });

  test.each([
    ['the 27th of April when King’s Day is moved', '2025-04-27'],
    ['Good Friday, a working day for most', '2025-04-18'],
    ['the day after Ascension Day', '2025-05-30'],
    ['Saint Nicholas’ Eve', '2025-12-05'],
    ['New Year’s Eve', '2025-12-31'],
  ])('but on %s', (_name, day) => {
    expect(calendar.isHoliday(day)).toBe(false);
  });

  test.each(['2025-05-29', '2025-06-09'])('nothing goes out on %s', (day) => {
    expect(held({ now: at(day) })).toEqual(['holiday']);
  });

  test('nor on the extra days off of a region', () => {
    expect(held({ calendar: dutchCalendar(['2025-06-02']) })).toEqual(['holiday']);
  });
});

describe('working days are counted', () => {
  test.each([
    ['2025-05-26', '2025-05-28', 2, 'Monday to Wednesday'],
    ['2025-05-28', '2025-05-30', 1, 'over Ascension Day'],
    ['2025-05-30', '2025-06-02', 1, 'over a weekend'],
    ['2025-12-24', '2026-01-02', 4, 'over Christmas and New Year'],
    ['2025-06-02', '2025-06-02', 0, 'the same day'],
  ])('after %s up to %s: %i', (from, to, expected) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(expected);
  });

  test.each([
    ['2025-06-02', '2025-06-02'],
    ['2025-06-07', '2025-06-10'],
    ['2025-12-25', '2025-12-29'],
    ['2026-01-01', '2026-01-02'],
  ])('the first from %s is %s', (from, expected) => {
    expect(workingDayFrom(from, calendar)).toBe(expected);
  });
});
