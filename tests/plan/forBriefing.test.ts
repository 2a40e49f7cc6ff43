import { forBriefing } from '../../src/plan/forBriefing';
import { anAction, aPlan, aPlanState, StateWishes } from '../support/plan';

const PLAN = aPlan({
  actions: [
    anAction({ ref: 'P1.01', due: '2025-05-23' }),
    anAction({ ref: 'P1.02', due: '2025-03-31' }),
    anAction({ ref: 'P1.03', due: '2025-03-31', reach: 'municipality' }),
    anAction({ ref: 'P1.04', due: '2025-12-31' }),
  ],
});
const refs = (states: StateWishes) =>
  forBriefing(aPlanState(PLAN, states), '2025-05-26').map(({ key }) => [key.ref, key.municipality]);

test('a portfolio holder is briefed about what is late and has a blocker, latest first', () => {
  expect(
    refs({
      'P1.01': { status: 'vertraagd', blocker: 'Wacht op geld' },
      'P1.02': { status: 'geblokkeerd' },
    }),
  ).toEqual([
    ['P1.02', undefined],
    ['P1.01', undefined],
  ]);
});

test.each<[string, StateWishes]>([
  ['late without a blocker', { 'P1.01': { status: 'vertraagd' } }],
  ['late with an empty blocker', { 'P1.01': { status: 'vertraagd', blocker: ' ' } }],
  ['blocked but in time', { 'P1.04': { status: 'geblokkeerd', blocker: 'Wacht op geld' } }],
  ['late and blocked, but done', { 'P1.01': { status: 'afgerond', blocker: 'Wacht op geld' } }],
])('not about what is %s', (_what, states) => {
  expect(refs(states)).toEqual([]);
});

test('a row of one municipality counts for itself', () => {
  expect(refs({ 'P1.03/DRU': { status: 'geblokkeerd' } })).toEqual([['P1.03', 'DRU']]);
});
