import { anAction, anOccurrence } from '../support/plan';
import { asked, at, decide, held, kinds, ON, passDays, planOf } from './policy';

const MARCH = anAction({ ref: 'P1.01', due: '2025-03-31' });

describe('off until a coordinator switches reminders on', () => {
  test('nobody gets anything', () => {
    const settings = { ...ON, remindersOn: false, remindersOnSince: undefined };
    expect(decide({ settings }).nudges).toEqual([]);
    expect(held({ settings })).toEqual(['off']);
  });
});

describe('a plan that is under way starts with one baseline question', () => {
  test('about the rows whose end had passed, once; what is unanswered after a week is late', () => {
    const planState = planOf([MARCH]);
    expect(kinds({ planState, now: at('2025-05-26') })).toEqual([['P1.01', 'baseline']]);
    const ledger = [asked('2025-05-26', ['P1.01'])];
    expect(held({ planState, now: at('2025-05-27'), ledger })).toEqual(['nothingDue']);
    expect(kinds({ planState, now: at('2025-06-02'), ledger })).toEqual([['P1.01', 'late']]);
  });

  test('also about what somebody answered long before', () => {
    const planState = planOf([MARCH], {
      'P1.01': { status: 'vertraagd', updatedAt: '2025-04-10T10:00:00.000Z' },
    });
    expect(kinds({ planState, now: at('2025-05-26') })).toEqual([['P1.01', 'baseline']]);
  });

  test('not about what becomes late afterwards', () => {
    const planState = planOf([anAction({ due: '2025-05-26' })]);
    expect(kinds({ planState, now: at('2025-05-27') })).toEqual([['P1.01', 'late']]);
  });

  test('it is one message to the duo, not one for each row', () => {
    const planState = planOf(['P1.01', 'P1.02', 'P1.03'].map((ref) => anAction({ ref, due: '2025-03-31' })));
    const { nudges } = decide({ planState, now: at('2025-05-26') });
    expect(nudges).toHaveLength(1);
    expect(nudges[0].asks).toHaveLength(3);
  });

  test('a quota that was behind already is asked about a week later, not along with it', () => {
    const quota = { count: 1, per: 'quarter', scope: 'region', atLeast: false } as const;
    const counted = anAction({ ref: 'P1.02', schedule: { kind: 'recurring', quotas: [quota] } });
    const days = passDays('2025-05-26', 8, { planState: planOf([MARCH, counted]) });
    expect(
      days.map(({ day, nudges }) => [
        day,
        ...nudges[0].asks.map(({ row, reason }) => [row.key.ref, reason.kind]),
      ]),
    ).toEqual([
      ['2025-05-26', ['P1.01', 'baseline']],
      ['2025-06-02', ['P1.01', 'late'], ['P1.02', 'quotaBehind']],
    ]);
    const occurrences = [anOccurrence({ ref: 'P1.02' })];
    expect(kinds({ planState: planOf([counted]), occurrences })).toEqual([]);
  });
});
