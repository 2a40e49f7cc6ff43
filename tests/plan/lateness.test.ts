import { daysUntilDeadline, isOverdue, isStale } from '../../src/plan/lateness';
import { Condition, RowState } from '../../src/plan/model';
import { anAction, aState } from '../support/plan';

describe('overdue', () => {
  const open: Condition = { text: 'na toekenning', state: 'open' };
  const met: Condition = { text: 'na toekenning', state: 'met' };
  test.each<[string, Parameters<typeof anAction>[0], RowState, string, boolean]>([
    ['on the last day', { due: '2025-06-30' }, aState(), '2025-06-30', false],
    ['the day after', { due: '2025-06-30' }, aState(), '2025-07-01', true],
    [
      'on track, but past the deadline',
      { due: '2025-06-30' },
      aState({ status: 'opSchema' }),
      '2025-07-01',
      true,
    ],
    ['done', { due: '2025-06-30' }, aState({ status: 'afgerond' }), '2025-07-01', false],
    ['withdrawn', { due: '2025-06-30' }, aState({ status: 'vervallen' }), '2025-07-01', false],
    ['waiting for an open condition', { due: '2025-06-30', condition: open }, aState(), '2025-07-01', false],
    ['its condition met', { due: '2025-06-30', condition: met }, aState(), '2025-07-01', true],
    ['ongoing', {}, aState(), '2026-12-31', false],
  ])('%s', (_case, wish, state, today, expected) => {
    expect(isOverdue(anAction(wish), state, today)).toBe(expected);
  });

  test('an action that goes on after its window is late only until it is on track', () => {
    const action = anAction({
      schedule: { kind: 'window', start: '2025-07-01', end: '2025-12-31', ongoingAfter: true },
    });
    expect(isOverdue(action, aState(), '2026-01-01')).toBe(true);
    expect(isOverdue(action, aState({ status: 'opSchema' }), '2026-01-01')).toBe(false);
  });
});

test('days until a deadline', () => {
  expect(daysUntilDeadline(anAction({ due: '2025-06-30' }), '2025-06-01')).toBe(29);
  expect(daysUntilDeadline(anAction({ due: '2025-06-30' }), '2025-07-02')).toBe(-2);
  expect(daysUntilDeadline(anAction(), '2025-07-02')).toBeUndefined();
});

describe('silent', () => {
  test.each<[string, RowState, string, boolean]>([
    ['never answered', aState(), '2025-05-26', true],
    ['answered 90 days ago', aState({ status: 'opSchema' }), '2025-08-24', false],
    ['answered 91 days ago', aState({ status: 'opSchema' }), '2025-08-25', true],
    ['done long ago', aState({ status: 'afgerond' }), '2026-08-25', false],
  ])('%s', (_case, state, today, expected) => {
    expect(isStale(anAction({ due: '2026-12-31' }), state, today)).toBe(expected);
  });

  test('after as many days as a coordinator sets', () => {
    const state = aState({ status: 'opSchema' });
    expect(isStale(anAction(), state, '2025-06-25', 30)).toBe(false);
    expect(isStale(anAction(), state, '2025-06-26', 30)).toBe(true);
  });

  test('not before the action has begun', () => {
    expect(isStale(anAction({ due: '2026-12-31', from: '2026-01-01' }), aState(), '2025-05-26')).toBe(false);
  });
});
