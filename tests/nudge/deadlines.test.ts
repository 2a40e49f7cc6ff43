import { anAction } from '../support/plan';
import { asked, at, decide, held, JUNE, ON, passDays, planOf, reasons } from './policy';

describe('30, 14, 7 and 1 day before a deadline', () => {
  test('a duo is asked, on the next working day when that is a weekend; once late, weekly', () => {
    // 31 May and 29 June are in a weekend; on 30 June the window of the day before is still open.
    expect(passDays('2025-05-20', 63).map(({ day }) => day)).toEqual([
      '2025-06-02',
      '2025-06-16',
      '2025-06-23',
      '2025-06-30',
      '2025-07-01',
      '2025-07-08',
      '2025-07-15',
    ]);
  });

  test('other windows where a coordinator sets them', () => {
    const settings = { ...ON, windowsBeforeDeadline: [10, 3] };
    expect(passDays('2025-05-26', 36, { settings }).map(({ day }) => day)).toEqual([
      '2025-06-20',
      '2025-06-27',
    ]);
  });

  test('an answer since the window opened is answer enough', () => {
    const planState = planOf([JUNE], {
      'P1.01': { status: 'opSchema', updatedAt: '2025-06-01T10:00:00.000Z' },
    });
    expect(held({ planState, now: at('2025-06-10') })).toEqual(['nothingDue']);
    expect(reasons({ planState, now: at('2025-06-16') })).toEqual([['P1.01', { kind: 'due', inDays: 14 }]]);
  });

  test.each(['afgerond', 'vervallen'] as const)('nobody is asked about what is %s', (status) => {
    expect(held({ planState: planOf([JUNE], { 'P1.01': { status } }) })).toEqual(['nothingDue']);
  });

  test('windows go on over the end of a year', () => {
    const action = anAction({ due: '2026-01-10' });
    const days = passDays('2025-12-01', 45, { planState: planOf([action]) }).map(({ day }) => day);
    // 27 December and 3 January are Saturdays.
    expect(days).toEqual(['2025-12-11', '2025-12-29', '2026-01-05', '2026-01-09', '2026-01-12']);
  });
});

describe('weekly once late', () => {
  test('the day after, then every week since the last question', () => {
    expect(reasons({ now: at('2025-07-01') })).toEqual([['P1.01', { kind: 'late', byDays: 1 }]]);
    const ledger = [asked('2025-07-01', ['P1.01'])];
    expect(held({ now: at('2025-07-07'), ledger })).toEqual(['nothingDue']);
    expect(reasons({ now: at('2025-07-08'), ledger })).toEqual([['P1.01', { kind: 'late', byDays: 8 }]]);
  });

  test('or since the last answer', () => {
    const planState = planOf([JUNE], {
      'P1.01': { status: 'vertraagd', updatedAt: '2025-07-03T10:00:00.000Z' },
    });
    const ledger = [asked('2025-07-01', ['P1.01'])];
    expect(held({ planState, ledger, now: at('2025-07-09') })).toEqual(['nothingDue']);
    expect(reasons({ planState, ledger, now: at('2025-07-10') })).toEqual([
      ['P1.01', { kind: 'late', byDays: 10 }],
    ]);
  });

  test('in another pace where a coordinator sets it', () => {
    const settings = { ...ON, lateEveryDays: 2 };
    const ledger = [asked('2025-07-01', ['P1.01'])];
    expect(reasons({ now: at('2025-07-03'), ledger, settings })).toEqual([
      ['P1.01', { kind: 'late', byDays: 3 }],
    ]);
  });

  test('what goes on after its window and is on track is not late', () => {
    const action = anAction({
      schedule: { kind: 'window', start: '2025-01-01', end: '2025-05-30', ongoingAfter: true },
    });
    const onTrack = { 'P1.01': { status: 'opSchema' as const, updatedAt: '2025-05-28T10:00:00.000Z' } };
    expect(reasons({ planState: planOf([action]) })).toEqual([['P1.01', { kind: 'late', byDays: 3 }]]);
    expect(held({ planState: planOf([action], onTrack), now: at('2025-06-16') })).toEqual(['nothingDue']);
  });

  test('one late regional action is one question, not six', () => {
    expect(decide({ now: at('2025-07-01') }).nudges[0].asks).toHaveLength(1);
  });
});

describe('while a condition is open the question is whether it is met', () => {
  const condition = { text: 'na toekenning', state: 'open' as const };

  test.each([
    ['before the deadline', JUNE, '2025-06-02'],
    ['after it, since it is never late', anAction({ due: '2025-03-31' }), '2025-06-02'],
  ])('%s', (_when, action, day) => {
    const planState = planOf([{ ...action, condition }]);
    expect(reasons({ planState, now: at(day) })).toEqual([['P1.01', { kind: 'condition' }]]);
  });

  test('once met, it is late like any other', () => {
    const met = anAction({ due: '2025-06-01', condition: { ...condition, state: 'met' } });
    expect(reasons({ planState: planOf([met]) })).toEqual([['P1.01', { kind: 'late', byDays: 1 }]]);
  });
});

test('most urgent first: late, then due soonest, then the baseline', () => {
  const planState = planOf([
    anAction({ ref: 'P1.01', due: '2025-03-31' }),
    anAction({ ref: 'P1.02', due: '2025-06-30' }),
    anAction({ ref: 'P1.03', due: '2025-06-15' }),
    anAction({ ref: 'P1.04', due: '2025-05-31' }),
  ]);
  expect(reasons({ planState }).map(([id]) => id)).toEqual(['P1.04', 'P1.03', 'P1.02', 'P1.01']);
});
