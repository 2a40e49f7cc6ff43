import { anAction, aRound } from '../support/plan';
import { asked, at, JUNE, kinds, passDays, planOf } from './policy';

const until = (snoozedUntil: string, action = JUNE) => planOf([action], { 'P1.01': { snoozedUntil } });

describe('snooze until a date', () => {
  test('nobody is reminded before that day', () => {
    expect(passDays('2025-05-26', 25, { planState: until('2025-06-20') }).map(({ day }) => day)).toEqual([]);
  });

  test('on that day it is asked, also when it was asked before it was put off', () => {
    const ledger = [asked('2025-06-02', ['P1.01'])];
    const planState = until('2025-06-11');
    expect(kinds({ planState, ledger, now: at('2025-06-10') })).toEqual([]);
    expect(kinds({ planState, ledger, now: at('2025-06-11') })).toEqual([['P1.01', 'due']]);
    const again = [...ledger, asked('2025-06-11', ['P1.01'])];
    expect(kinds({ planState, ledger: again, now: at('2025-06-12') })).toEqual([]);
  });

  test.each([
    ['late', anAction({ due: '2025-05-30' })],
    ['baseline', anAction({ due: '2025-03-31' })],
  ])('a row that is %s waits too, and is asked on that day', (kind, action) => {
    const planState = until('2025-06-11', action);
    expect(kinds({ planState, now: at('2025-06-10') })).toEqual([]);
    expect(kinds({ planState, now: at('2025-06-11') })).toEqual([['P1.01', kind]]);
  });

  test('a round waits for it', () => {
    const planState = until('2025-06-11', anAction());
    const rounds = [aRound()];
    expect(kinds({ planState, rounds, now: at('2025-06-10') })).toEqual([]);
    expect(kinds({ planState, rounds, now: at('2025-06-11') })).toEqual([['P1.01', 'round']]);
  });

  test('an action without a deadline is asked on that day', () => {
    expect(kinds({ planState: until('2025-06-02', anAction()) })).toEqual([['P1.01', 'ongoing']]);
  });

  test('an answer on that day or later ends it', () => {
    const planState = planOf([JUNE], {
      'P1.01': {
        status: 'opSchema',
        updatedAt: '2025-06-11T06:30:00.000Z',
        snoozedUntil: '2025-06-11',
      },
    });
    expect(kinds({ planState, now: at('2025-06-11') })).toEqual([]);
  });
});
