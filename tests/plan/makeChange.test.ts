import { applyChange } from '../../src/plan/applyChange';
import {
  acceptProposal,
  addAction,
  changeCondition,
  moveAction,
  refuseProposal,
  rescheduleAction,
  withdrawAction,
} from '../../src/plan/makeChange';
import { nextRef } from '../../src/plan/nextRef';
import { checkChange } from '../../src/plan/planChange';
import { aStamp } from '../support/changes';
import { anAction, aPlan, aPriority } from '../support/plan';

const plan = aPlan({
  priorities: [aPriority(), aPriority({ number: 2 })],
  actions: [
    anAction({ ref: 'P1.01', heading: 'Bewustwording' }),
    anAction({ ref: 'P1.02', heading: 'Toezicht', due: '2025-09-30', subTheme: 'Mensenhandel' }),
    anAction({ ref: 'P1.09', heading: 'Bewustwording' }),
    anAction({ ref: 'P2.01', condition: { text: 'als er geld is', state: 'open' } }),
  ],
});
const refs = (of: { actions: ReadonlyArray<{ ref: string }> }) => of.actions.map(({ ref }) => ref);
const draft = {
  priority: 1,
  heading: 'Bewustwording',
  text: 'Een campagne houden',
  when: 'Q4 2025',
  reach: 'municipality',
  exceptMunicipalities: [],
} as const;

describe('a new action', () => {
  test('gets the next ref of its priority, counted from the highest that was ever given', () => {
    expect(nextRef(plan.actions, 1)).toBe('P1.10');
    expect(nextRef(plan.actions, 2)).toBe('P2.02');
    expect(nextRef(plan.actions, 0)).toBe('P0.01');
  });

  test('comes behind the last of its heading, with its phrase read', () => {
    const change = addAction(plan, draft, aStamp());
    expect(change.after).toMatchObject({
      ref: 'P1.10',
      schedule: { kind: 'window', start: '2025-10-01', end: '2025-12-31' },
    });
    expect(refs(applyChange(plan, change))).toEqual(['P1.01', 'P1.02', 'P1.09', 'P1.10', 'P2.01']);
    const other = addAction(plan, { ...draft, heading: 'Toezicht' }, aStamp());
    expect(refs(applyChange(plan, other))).toEqual(['P1.01', 'P1.02', 'P1.10', 'P1.09', 'P2.01']);
  });

  test('for Algemeen comes before all others', () => {
    const change = addAction(plan, { ...draft, priority: 0 }, aStamp());
    expect(refs(applyChange(plan, change))[0]).toBe('P0.01');
  });

  test('takes a condition from its phrase', () => {
    const change = addAction(plan, { ...draft, when: 'Q4 2025, mits er geld is' }, aStamp());
    expect(change.after?.condition?.state).toBe('open');
  });

  test('that is applied twice stands in the plan once', () => {
    const change = addAction(plan, draft, aStamp());
    expect(applyChange(applyChange(plan, change), change)).toEqual(applyChange(plan, change));
  });
});

describe('an action that changes', () => {
  test('keeps its ref with another phrase, and has the schedule of that phrase', () => {
    const change = rescheduleAction(plan, 'P1.02', '  uiterlijk  eind 2026 ', aStamp());
    expect(change.after).toMatchObject({
      ref: 'P1.02',
      when: 'uiterlijk eind 2026',
      schedule: { end: '2026-12-31' },
    });
    expect(change.before).toEqual(plan.actions[1]);
  });

  test('is moved to another heading of its priority with the same ref', () => {
    const change = moveAction(plan, 'P1.02', { priority: 1, heading: 'Bewustwording' }, aStamp());
    expect(change).toMatchObject({ kind: 'edit', after: { ref: 'P1.02', heading: 'Bewustwording' } });
  });

  test('is moved to another priority under a new ref, without the sub-theme of the old one', () => {
    const change = moveAction(plan, 'P1.02', { priority: 2, heading: 'Bewustwording' }, aStamp());
    expect(change).toMatchObject({
      kind: 'move',
      row: { ref: 'P1.02' },
      after: { ref: 'P2.02', priority: 2 },
    });
    expect(change.after?.subTheme).toBeUndefined();
    expect(refs(applyChange(plan, change))).toEqual(['P1.01', 'P1.02', 'P1.09', 'P2.01', 'P2.02']);
  });

  test('has its condition met, and needs one for that', () => {
    expect(changeCondition(plan, 'P2.01', 'met', aStamp()).after?.condition).toEqual({
      text: 'als er geld is',
      state: 'met',
    });
    expect(() => changeCondition(plan, 'P1.01', 'met', aStamp())).toThrow('change.noCondition');
  });

  test('that is nowhere is named', () => {
    expect(() => withdrawAction(plan, 'P7.01', aStamp())).toThrow('action.notFound');
  });
});

describe('a proposed date', () => {
  test('that is accepted is the new end, for all municipalities', () => {
    const change = acceptProposal(plan, { ref: 'P1.02', municipality: 'DRU' }, '2025-11-15', aStamp());
    expect(change.after).toMatchObject({
      when: 'uiterlijk 15 november 2025',
      schedule: { kind: 'window', start: '2025-01-01', end: '2025-11-15' },
    });
  });

  test('that is refused leaves the action as it is', () => {
    const change = refuseProposal(plan, { ref: 'P1.02' }, '2025-11-15', aStamp());
    expect(change.after).toEqual(change.before);
  });
});

describe('checking a change', () => {
  const change = rescheduleAction(plan, 'P1.02', 'Q4 2025', aStamp());

  test.each([
    ['without a reason', { reason: '  ' }, 'change.noReason'],
    ['with too long a reason', { reason: 'a'.repeat(2001) }, 'update.textTooLong'],
    ['without the action as it becomes', { after: undefined }, 'change.incomplete'],
    ['without the action as it was', { before: undefined }, 'change.incomplete'],
    ['about another action', { row: { ref: 'P1.01' } }, 'change.incomplete'],
    [
      'with a proposed date that it does not decide about',
      { proposedEnd: '2025-12-01' },
      'change.incomplete',
    ],
    [
      'with a heading that does not fit',
      { after: { ...change.after!, heading: 'x'.repeat(256) } },
      'update.textTooLong',
    ],
  ])('refuses one %s', (_what, wrong, code) => {
    expect(() => checkChange({ ...change, ...wrong })).toThrow(code);
  });

  test('lets a whole one pass', () => {
    expect(checkChange(change)).toEqual(change);
  });
});
