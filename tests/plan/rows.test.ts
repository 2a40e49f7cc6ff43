import { countRows } from '../../src/plan/counts';
import { countedRows, deviationsOf, effectiveState, findRow, newMunicipalRows } from '../../src/plan/rows';
import { aPlan, aPlanState, anAction } from '../support/plan';

const PLAN = aPlan({
  actions: [
    anAction({ ref: 'P1.01', reach: 'region', due: '2025-03-31' }),
    anAction({ ref: 'P1.02', reach: 'municipality', due: '2025-03-31', exceptMunicipalities: ['BED'] }),
  ],
});

describe('rows of a plan', () => {
  test('each action has a row per municipality, less the one it excepts', () => {
    const rows = newMunicipalRows(PLAN);
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => row.ref === 'P1.02').map((row) => row.municipality)).not.toContain('BED');
    expect(rows.every((row) => row.state.status === 'onbekend')).toBe(true);
    expect(rows.filter((row) => row.follows).every((row) => row.ref === 'P1.01')).toBe(true);
  });

  test('a row that follows shows the regional status; a deviation its own', () => {
    const state = aPlanState(PLAN, {
      'P1.01': { status: 'opSchema' },
      'P1.01/DRU': { status: 'geblokkeerd' },
    });
    const statusIn = (municipality: string) =>
      effectiveState(
        state,
        state.municipal.find((row) => row.ref === 'P1.01' && row.municipality === municipality)!,
      ).status;
    expect(statusIn('BEU')).toBe('opSchema');
    expect(statusIn('DRU')).toBe('geblokkeerd');
    expect(deviationsOf(state, 'P1.01').map((row) => row.municipality)).toEqual(['DRU']);
  });

  test('a row that is gone is not found', () => {
    const state = aPlanState(PLAN);
    expect(findRow(state, { ref: 'P9.01' })).toBeUndefined();
    expect(findRow(state, { ref: 'P1.02' })).toBeUndefined();
    expect(findRow(state, { ref: 'P1.02', municipality: 'BED' })).toBeUndefined();
    expect(findRow(state, { ref: 'P1.02', municipality: 'DRU' })).toMatchObject({ follows: false });
  });
});

describe('honest counts', () => {
  test('a late regional action is one; an action of each municipality counts per row', () => {
    const counts = countRows(countedRows(aPlanState(PLAN)), '2025-05-26');
    expect(counts).toMatchObject({ total: 6, overdue: 6, stale: 6 });
    expect(counts.byStatus.onbekend).toBe(6);
  });

  test('a municipality that deviates from a regional action adds nothing', () => {
    const state = aPlanState(PLAN, { 'P1.01': { status: 'afgerond' }, 'P1.01/DRU': { status: 'vertraagd' } });
    const counts = countRows(countedRows(state), '2025-05-26');
    expect(counts.total).toBe(6);
    expect(counts.byStatus).toMatchObject({ afgerond: 1, vertraagd: 0, onbekend: 5 });
  });
});
