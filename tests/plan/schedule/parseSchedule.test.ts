import { Period } from '../../../src/plan/model';
import { parseSchedule } from '../../../src/plan/schedule/parseSchedule';

const period: Period = { start: '2025-01-01', end: '2026-12-31' };

/** `window 2025-04-01/2025-06-30`, `ongoing …`, `window … →` when it goes on after; quotas behind it. */
function inShort(when: string, plan: Period = period): string {
  const { schedule } = parseSchedule(when, plan);
  const { kind, start, end, ongoingAfter, quotas = [] } = schedule;
  const days = start === undefined ? '' : ` ${start}/${end}`;
  const counts = quotas.map(({ count, per, scope, atLeast, what }) =>
    ` ${atLeast ? '≥' : ''}${count} ${what ?? ''}/${per}/${scope}`.replace(' /', '/'),
  );
  return `${kind}${days}${ongoingAfter ? ' →' : ''}${counts.join('')}`;
}

describe('quarters', () => {
  test.each([
    ['Q1 2025', 'window 2025-01-01/2025-03-31'],
    ['q2 2025', 'window 2025-04-01/2025-06-30'],
    ['Q3 - 2025', 'window 2025-07-01/2025-09-30'],
    ['Q4–2025', 'window 2025-10-01/2025-12-31'],
    ['Q2 en Q3 2025', 'window 2025-04-01/2025-09-30'],
    ['Q1 en Q2 - 2026', 'window 2026-01-01/2026-06-30'],
    ['Q4 2025 en Q1 2026', 'window 2025-10-01/2026-03-31'],
    ['Q4 2025 -Q4 2026', 'window 2025-10-01/2026-12-31'],
    ['Q4 2025- Q1 2026', 'window 2025-10-01/2026-03-31'],
    ['Q4 – 2025 Q1 - 2026', 'window 2025-10-01/2026-03-31'],
    ['2025 (Q3-Q4)', 'window 2025-07-01/2025-12-31'],
    ['2025 Q4 - 2026 Q1', 'window 2025-10-01/2026-03-31'],
    ['2025, Q3', 'window 2025-07-01/2025-09-30'],
    ['Q3/Q4 2025', 'window 2025-07-01/2025-12-31'],
    ['Q3 & Q4 2025', 'window 2025-07-01/2025-12-31'],
    ['Q1-2 2026', 'window 2026-01-01/2026-06-30'],
    ['Q1, Q2 en Q3 2026', 'window 2026-01-01/2026-09-30'],
    ['Q1 t/m Q3 2026', 'window 2026-01-01/2026-09-30'],
    ['eerste kwartaal 2026', 'window 2026-01-01/2026-03-31'],
    ['Eerste kwartaal van 2026', 'window 2026-01-01/2026-03-31'],
    ['3e kwartaal 2025', 'window 2025-07-01/2025-09-30'],
    ['eerste en tweede kwartaal 2026', 'window 2026-01-01/2026-06-30'],
    ['kwartaal 4 2025', 'window 2025-10-01/2025-12-31'],
    ['4e kwartaal 2025 t/m 1e kwartaal 2026', 'window 2025-10-01/2026-03-31'],
    ["Q2 '25", 'window 2025-04-01/2025-06-30'],
  ])('%s', (when, expected) => expect(inShort(when)).toBe(expected));

  test('a quarter without year is known only in a plan of one year', () => {
    expect(inShort('3e kwartaal', { start: '2025-01-01', end: '2025-12-31' })).toBe(
      'window 2025-07-01/2025-09-30',
    );
    expect(parseSchedule('3e kwartaal', period).warnings).toEqual(['schedule.unreadable']);
  });
});

describe('years, halves, months, days', () => {
  test.each([
    ['2025', 'window 2025-01-01/2025-12-31'],
    ['2025-2026', 'window 2025-01-01/2026-12-31'],
    ['2025 – 2026', 'window 2025-01-01/2026-12-31'],
    ['2025/2026', 'window 2025-01-01/2026-12-31'],
    ['2025 en 2026', 'window 2025-01-01/2026-12-31'],
    ['In de loop van 2025', 'window 2025-01-01/2025-12-31'],
    ['2025 en Q1 2026', 'window 2025-01-01/2026-03-31'],
    ['eerste helft 2026', 'window 2026-01-01/2026-06-30'],
    ['2e half jaar 2025', 'window 2025-07-01/2025-12-31'],
    ['tweede helft van 2025', 'window 2025-07-01/2025-12-31'],
    ['tweede halfjaar 2025', 'window 2025-07-01/2025-12-31'],
    ['maart 2026', 'window 2026-03-01/2026-03-31'],
    ['Feb. 2026', 'window 2026-02-01/2026-02-28'],
    ['maart - juni 2026', 'window 2026-03-01/2026-06-30'],
    ['van maart tot en met juni 2026', 'window 2026-03-01/2026-06-30'],
    ['december 2025 en januari 2026', 'window 2025-12-01/2026-01-31'],
    ['1 juli 2025', 'window 2025-07-01/2025-07-01'],
    ['1-7-2025', 'window 2025-07-01/2025-07-01'],
    ['2025-07-01', 'window 2025-07-01/2025-07-01'],
    ['1 juli tot 1 oktober 2025', 'window 2025-07-01/2025-10-01'],
    ['vóór 1 juli 2025', 'window 2025-01-01/2025-06-30'],
    ['Voor Q3 2025', 'window 2025-01-01/2025-06-30'],
    ['voor eind 2025', 'window 2025-01-01/2025-12-31'],
    ['uiterlijk eind 2025', 'window 2025-01-01/2025-12-31'],
    ['uiterlijk 1 maart 2026', 'window 2025-01-01/2026-03-01'],
    ['Uiterlijk in Q2 2025', 'window 2025-01-01/2025-06-30'],
    ['gereed uiterlijk maart 2026', 'window 2025-01-01/2026-03-31'],
    ['per 1 januari 2026', 'window 2025-01-01/2026-01-01'],
    ['eind 2025', 'window 2025-10-01/2025-12-31'],
    ['eind juni 2025', 'window 2025-06-01/2025-06-30'],
    ['Gereed Q2 2025', 'window 2025-04-01/2025-06-30'],
    ['Start Q3 2025', 'window 2025-07-01/2025-09-30 →'],
    ['start Q3 2025, gereed uiterlijk Q2 2026', 'window 2025-07-01/2026-06-30'],
    ['vanaf Q3 2025 tot en met Q2 2026', 'window 2025-07-01/2026-06-30'],
    ['Gehele planperiode', 'window 2025-01-01/2026-12-31'],
  ])('%s', (when, expected) => expect(inShort(when)).toBe(expected));
});

describe('ongoing, periodic', () => {
  test.each([
    ['Doorlopend', 'ongoing 2025-01-01/2026-12-31'],
    ['doorlopend.', 'ongoing 2025-01-01/2026-12-31'],
    ['Doorlopend in 2025 en 2026', 'ongoing 2025-01-01/2026-12-31'],
    ['doorlopend in 2026', 'ongoing 2026-01-01/2026-12-31'],
    ['2025 doorlopend', 'ongoing 2025-01-01/2025-12-31'],
    ['Doorlopend vanaf Q3 2025', 'ongoing 2025-07-01/2026-12-31'],
    ['vanaf 1 juli 2025', 'ongoing 2025-07-01/2026-12-31'],
    ['Continu', 'ongoing 2025-01-01/2026-12-31'],
    ['Q3 en Q4 2025 en doorlopend', 'window 2025-07-01/2025-12-31 →'],
    ['Q2 2025, daarna doorlopend', 'window 2025-04-01/2025-06-30 →'],
    ['2025 e.v.', 'window 2025-01-01/2025-12-31 →'],
    ['Q4 2025 en verder', 'window 2025-10-01/2025-12-31 →'],
    ['2025-2026, doorlopend', 'ongoing 2025-01-01/2026-12-31'],
    ['Periodiek', 'periodic 2025-01-01/2026-12-31'],
    ['Periodiek in 2025-2026', 'periodic 2025-01-01/2026-12-31'],
    ['regelmatig in 2026', 'periodic 2026-01-01/2026-12-31'],
    ['wekelijks', 'periodic 2025-01-01/2026-12-31'],
  ])('%s', (when, expected) => expect(inShort(when)).toBe(expected));
});

describe('a number per period', () => {
  test.each([
    ['Tenminste 2 keer per jaar per gemeente', 'recurring 2025-01-01/2026-12-31 ≥2/year/municipality'],
    ['2 keer per jaar per gemeente', 'recurring 2025-01-01/2026-12-31 2/year/municipality'],
    ['4x per jaar', 'recurring 2025-01-01/2026-12-31 4/year/region'],
    ['4 x per jaar in 2026', 'recurring 2026-01-01/2026-12-31 4/year/region'],
    ['minimaal 1 keer per kwartaal', 'recurring 2025-01-01/2026-12-31 ≥1/quarter/region'],
    ['Ten minste tweemaal per jaar', 'recurring 2025-01-01/2026-12-31 ≥2/year/region'],
    ['twee keer per halfjaar', 'recurring 2025-01-01/2026-12-31 2/halfYear/region'],
    ['1 à 2 keer per jaar', 'recurring 2025-01-01/2026-12-31 ≥1/year/region'],
    ['min. 2x p/j', 'recurring 2025-01-01/2026-12-31 ≥2/year/region'],
    ['Jaarlijks', 'recurring 2025-01-01/2026-12-31 1/year/region'],
    ['jaarlijks in Q4 2025', 'recurring 2025-10-01/2025-12-31 1/year/region'],
    ['halfjaarlijks', 'recurring 2025-01-01/2026-12-31 1/halfYear/region'],
    ['Elk kwartaal per gemeente', 'recurring 2025-01-01/2026-12-31 1/quarter/municipality'],
    ['maandelijks vanaf juli 2025', 'recurring 2025-07-01/2026-12-31 1/month/region'],
    ['twee bijeenkomsten per jaar', 'recurring 2025-01-01/2026-12-31 2 bijeenkomsten/year/region'],
    ['2025 en 2026, 4x per jaar', 'recurring 2025-01-01/2026-12-31 4/year/region'],
  ])('%s', (when, expected) => expect(inShort(when)).toBe(expected));
});

describe('what it waits for', () => {
  test.each([
    [
      '2025 (afhankelijk van agenda’s burgemeesters)',
      'window 2025-01-01/2025-12-31',
      'afhankelijk van agenda’s burgemeesters',
    ],
    ['Q2 2026, mits budget beschikbaar is', 'window 2026-04-01/2026-06-30', 'mits budget beschikbaar is'],
    [
      'Q4 2025 onder voorwaarde van subsidie',
      'window 2025-10-01/2025-12-31',
      'onder voorwaarde van subsidie',
    ],
    [
      '(onder voorbehoud van besluit raad) 2026',
      'window 2026-01-01/2026-12-31',
      'onder voorbehoud van besluit raad',
    ],
    ['afhankelijk van de subsidie', 'none', 'afhankelijk van de subsidie'],
  ])('%s', (when, expected, condition) => {
    expect(inShort(when)).toBe(expected);
    expect(parseSchedule(when, period).condition).toBe(condition);
    expect(parseSchedule(when, period).warnings).toEqual([]);
  });

  test('other words in brackets are a remark, not a condition', () => {
    const reading = parseSchedule('Q3 2025 (samen met de politie)', period);
    expect(reading).toEqual({
      schedule: { kind: 'window', start: '2025-07-01', end: '2025-09-30' },
      warnings: [],
    });
  });
});

describe('what the coordinator should look at', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['-', []],
    ['n.v.t.', []],
    ['Q2 2025', []],
    ['n.t.b.', ['schedule.undecided']],
    ['Nog te bepalen', ['schedule.undecided']],
    ['z.s.m.', ['schedule.unreadable']],
    ['na de vakantie', ['schedule.unreadable']],
    ['Q5 2025', ['schedule.unreadable']],
    ['31 juni 2025', ['schedule.unreadable']],
    ['30-02-2026', ['schedule.unreadable']],
    ['Q1 2026 - Q3 2025', ['schedule.unreadable']],
    ['maart', ['schedule.unreadable']],
    ['uiterlijk', ['schedule.unreadable']],
    ['en', ['schedule.unreadable']],
    ['najaar 2025', ['schedule.approximate']],
    ['begin 2026', ['schedule.approximate']],
    ['Q1 2025 en Q1 2026', ['schedule.approximate']],
    ['Q1 2027', ['schedule.outsidePeriod']],
    ['2024', ['schedule.outsidePeriod']],
  ])('%p: %p', (when, warnings) => {
    const reading = parseSchedule(when, period);
    expect(reading.warnings).toEqual(warnings);
    if (warnings.includes('schedule.unreadable')) expect(reading.schedule).toEqual({ kind: 'none' });
  });
});
