import { matrixOf } from '../../src/tab/overview/matrix';
import { aLoadedPlan, anAction, aPerson, aPlan } from '../support/plan';

const TODAY = '2025-07-01';

test('a regional action that is late is one late action, in the band and in no cell', () => {
  const plan = aPlan({ actions: [anAction({ ref: 'P1.01', due: '2025-06-30' })] });
  const [row] = matrixOf(aLoadedPlan(plan), TODAY);
  expect(row.band).toMatchObject({ total: 1, overdue: 1 });
  row.cells.forEach((cell) => expect(cell.counts.total).toBe(0));
});

test('an action of each municipality counts in the cell of each municipality that it does not except', () => {
  const plan = aPlan({
    actions: [anAction({ ref: 'P1.01', reach: 'municipality', exceptMunicipalities: ['BED'] })],
  });
  const [row] = matrixOf(aLoadedPlan(plan, { 'P1.01/DRU': { status: 'afgerond' } }), TODAY);
  const counted = row.cells.map((cell) => [cell.municipality.code, cell.counts.total] as const);
  expect(counted).toEqual([
    ['BED', 0],
    ['BEU', 1],
    ['DRU', 1],
    ['HEU', 1],
    ['WMEW', 1],
    ['WIJ', 1],
  ]);
  expect(row.band.total).toBe(0);
  expect(row.cells[2].counts.byStatus.afgerond).toBe(1);
});

test('a municipality that deviates from a regional action is told, but not counted', () => {
  const [row] = matrixOf(aLoadedPlan(aPlan(), { 'P1.01/DRU': { status: 'vertraagd' } }), TODAY);
  expect(row.deviations).toBe(1);
  expect(row.band.total).toBe(1);
  expect(row.cells[2].counts.total).toBe(0);
});

test('each priority names its duo', () => {
  const plan = aPlan({ actions: [anAction(), anAction({ ref: 'P2.01' })] });
  const rows = matrixOf(aLoadedPlan(plan, {}, { people: [aPerson({ duoOf: [2] })] }), TODAY);
  expect(rows.map((row) => row.duo.map((person) => person.name))).toEqual([[], ['Persoon 1']]);
});
