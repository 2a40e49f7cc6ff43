import { roundProgress } from '../../../src/plan/round/roundProgress';
import { anAction, aPlan, aPlanState, aRound } from '../../support/plan';

const plan = aPlan({
  actions: [
    anAction({ ref: 'P1.01' }),
    anAction({ ref: 'P1.02' }),
    anAction({ ref: 'P1.03', reach: 'municipality', exceptMunicipalities: ['HEU'] }),
    anAction({ ref: 'P2.01' }),
  ],
});
const before = { updatedAt: '2025-06-01T21:59:00.000Z' };
const within = { updatedAt: '2025-06-01T22:00:00.000Z' };
const state = aPlanState(plan, {
  'P1.01': { status: 'opSchema', ...before },
  'P1.02': { status: 'vertraagd', ...within },
  'P1.03/DRU': { status: 'opSchema', ...within },
  'P1.03/WIJ': { status: 'afgerond', ...before },
  'P1.03/BED': { status: 'afgerond', ...within },
});

test('of a round is how many asked rows were answered since the day it opened, by priority and municipality', () => {
  const progress = roundProgress(state, aRound({ opensOn: '2025-06-02' }));
  expect(progress).toMatchObject({ answered: 3, total: 7 });
  const [first, second] = progress.priorities;
  expect(first).toMatchObject({ priority: 1, answered: 3, total: 6, regional: { answered: 1, total: 2 } });
  expect(second).toMatchObject({ priority: 2, answered: 0, total: 1 });
  expect(first.municipalities).toEqual([
    { municipality: 'BED', answered: 1, total: 1 },
    { municipality: 'BEU', answered: 0, total: 1 },
    { municipality: 'DRU', answered: 1, total: 1 },
    { municipality: 'HEU', answered: 0, total: 0 },
    { municipality: 'WMEW', answered: 0, total: 1 },
    // Done before the round opened: nothing is asked of it any more.
    { municipality: 'WIJ', answered: 0, total: 0 },
  ]);
});

test('leaves out the priorities that the round does not ask', () => {
  const progress = roundProgress(state, aRound({ priorities: [2] }));
  expect(progress.priorities.map(({ priority }) => priority)).toEqual([2]);
  expect(progress).toMatchObject({ answered: 0, total: 1 });
});
