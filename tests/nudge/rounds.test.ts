import { ScheduleKind } from '../../src/plan/model';
import { anAction, aRound } from '../support/plan';
import { asked, at, decide, kinds, passDays, planOf, reasons } from './policy';

const ONGOING = anAction({ ref: 'P1.01' });
const LATER = anAction({ ref: 'P1.02', due: '2026-12-31', from: '2026-01-01' });
/** Opens on Monday 16 June, so ongoing actions are asked about from Monday 26 May. */
const PLANNED = aRound({ state: 'planned', opensOn: '2025-06-16', closesOn: '2025-07-04' });
/** Opened on Monday 2 June; reminders on 20 and 25 June. */
const OPEN = aRound();

describe('ongoing rows are asked about ahead of each half-year round', () => {
  test('once, in the three weeks before it opens', () => {
    const days = passDays('2025-05-19', 28, { planState: planOf([ONGOING]), rounds: [PLANNED] });
    expect(days.map(({ day }) => day)).toEqual(['2025-05-26']);
    expect(days[0].nudges[0].asks[0].reason).toEqual({ kind: 'ongoing' });
  });

  test.each<[ScheduleKind, boolean]>([
    ['ongoing', true],
    ['periodic', true],
    ['none', true],
    ['recurring', true],
    ['window', false],
  ])('an action with a schedule of kind %s: %s', (kind, isAsked) => {
    const action = anAction({ schedule: { kind, end: kind === 'window' ? '2026-12-31' : undefined } });
    expect(kinds({ planState: planOf([action]), rounds: [PLANNED] })).toEqual(
      isAsked ? [['P1.01', 'ongoing']] : [],
    );
  });

  test('not an action with a number to reach: its quota asks', () => {
    const quota = { count: 1, per: 'year', scope: 'region', atLeast: false } as const;
    const action = anAction({ schedule: { kind: 'recurring', quotas: [quota] } });
    expect(kinds({ planState: planOf([action]), rounds: [PLANNED] })).toEqual([]);
  });

  test('an action that goes on after its window, once that is over', () => {
    const schedule = { kind: 'window', end: '2025-03-31', ongoingAfter: true } as const;
    const planState = planOf([anAction({ schedule })], {
      'P1.01': { status: 'opSchema', updatedAt: '2025-04-01T10:00:00.000Z' },
    });
    expect(kinds({ planState, rounds: [PLANNED] })).toEqual([['P1.01', 'ongoing']]);
  });

  test('not what has yet to begin, nor what was answered in those weeks', () => {
    const coming = anAction({ schedule: { kind: 'ongoing', start: '2026-01-01' } });
    expect(kinds({ planState: planOf([coming]), rounds: [PLANNED] })).toEqual([]);
    const answered = planOf([ONGOING], {
      'P1.01': { status: 'opSchema', updatedAt: '2025-05-28T10:00:00.000Z' },
    });
    expect(kinds({ planState: answered, rounds: [PLANNED] })).toEqual([]);
  });

  test('without a planned round nobody asks', () => {
    expect(kinds({ planState: planOf([ONGOING]) })).toEqual([]);
  });
});

describe('all rows when a round opens, twice more before it closes', () => {
  const planState = planOf([ONGOING, LATER]);

  test('every open row, whenever it is due', () => {
    expect(reasons({ planState, rounds: [OPEN] })).toEqual([
      ['P1.01', { kind: 'round' }],
      ['P1.02', { kind: 'round' }],
    ]);
  });

  test('who has not answered is asked again seven and two days before the end', () => {
    expect(passDays('2025-06-01', 40, { planState, rounds: [OPEN] }).map(({ day }) => day)).toEqual([
      '2025-06-02',
      '2025-06-20',
      '2025-06-25',
    ]);
  });

  test('and on the days that a coordinator adds', () => {
    const rounds = [{ ...OPEN, remindOn: ['2025-06-12'] }];
    expect(passDays('2025-06-03', 12, { planState, rounds }).map(({ day }) => day)).toEqual([
      '2025-06-03',
      '2025-06-12',
    ]);
  });

  test('an answer since it opened is answer enough; one from before is not', () => {
    const states = {
      'P1.01': { status: 'opSchema' as const, updatedAt: '2025-06-03T10:00:00.000Z' },
      'P1.02': { status: 'opSchema' as const, updatedAt: '2025-05-30T10:00:00.000Z' },
    };
    expect(
      kinds({ planState: planOf([ONGOING, LATER], states), rounds: [OPEN], now: at('2025-06-20') }),
    ).toEqual([['P1.02', 'round']]);
  });

  test('not what is done, nor a priority that the round does not ask about', () => {
    expect(
      kinds({ planState: planOf([ONGOING], { 'P1.01': { status: 'afgerond' } }), rounds: [OPEN] }),
    ).toEqual([]);
    expect(kinds({ planState, rounds: [aRound({ priorities: [2] })] })).toEqual([]);
  });

  test.each([
    ['it is planned and not opened', { state: 'planned' as const }, '2025-06-02'],
    ['it is opened ahead of its day', { opensOn: '2025-06-03' }, '2025-06-02'],
    ['its last day is over', { closesOn: '2025-06-01', opensOn: '2025-05-12' }, '2025-06-02'],
    ['it is being edited', { state: 'editing' as const }, '2025-06-02'],
  ])('not while %s', (_why, wish, day) => {
    expect(kinds({ planState: planOf([LATER]), rounds: [aRound(wish)], now: at(day) })).toEqual([]);
  });

  test('what is late is asked as late; the round adds no second question', () => {
    const late = planOf([anAction({ due: '2025-05-30' })]);
    const { nudges } = decide({ planState: late, rounds: [OPEN] });
    expect(nudges).toHaveLength(1);
    expect(nudges[0].asks.map(({ reason }) => reason.kind)).toEqual(['late']);
    const ledger = [asked('2025-06-02', ['P1.01'])];
    expect(kinds({ planState: late, rounds: [OPEN], ledger, now: at('2025-06-03') })).toEqual([]);
  });
});
