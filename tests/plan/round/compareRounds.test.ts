import { carryOver } from '../../../src/plan/round/carryOver';
import { compareRounds } from '../../../src/plan/round/compareRounds';
import { anAction, aPlan, aPlanState, aPriority, aSubTheme } from '../../support/plan';

const period = { start: '2025-07-01', end: '2025-12-31' };
const actions = [
  anAction({ ref: 'P1.01', due: '2025-09-30' }),
  anAction({ ref: 'P1.02', due: '2025-06-30', reach: 'municipality' }),
  anAction({ ref: 'P1.03', due: '2026-03-31' }),
  anAction({ ref: 'P1.04', due: '2025-10-31', condition: { text: 'Als het kan', state: 'open' } }),
  anAction({ ref: 'P2.01', due: '2025-12-31' }),
  anAction({ ref: 'P2.02', due: '2025-12-31' }),
  anAction({ ref: 'P2.03' }),
];
const before = aPlanState(aPlan({ actions }), {
  'P1.02/DRU': { status: 'afgerond' },
  'P1.02/BEU': { status: 'vervallen' },
});
const postponed = actions.map((action) =>
  action.ref === 'P2.01' ? anAction({ ref: 'P2.01', due: '2026-01-31' }) : action,
);
const now = aPlanState(
  aPlan({ actions: [...postponed.filter(({ ref }) => ref !== 'P2.02'), anAction({ ref: 'P2.04' })] }),
  {
    'P1.01': { status: 'afgerond' },
    'P1.02/DRU': { status: 'afgerond' },
    'P1.02/BED': { status: 'afgerond' },
    'P1.02/WIJ': { status: 'vervallen' },
  },
);

describe('comparing rounds', () => {
  const compared = compareRounds(before, now, period);

  test('counts what was promised by the end of the period and what became of it', () => {
    expect(compared.total).toEqual({ promised: 7, done: 2, withdrawn: 2, postponed: 1 });
    expect(compared.byPriority).toEqual([
      { priority: 1, promised: 5, done: 2, withdrawn: 1, postponed: 0 },
      { priority: 2, promised: 2, done: 0, withdrawn: 1, postponed: 1 },
    ]);
  });

  test('counts regional actions once, apart from the municipalities', () => {
    expect(compared.byMunicipality[0]).toEqual({ promised: 3, done: 1, withdrawn: 1, postponed: 1 });
    expect(compared.byMunicipality.find(({ municipality }) => municipality === 'WIJ')).toEqual({
      municipality: 'WIJ',
      promised: 1,
      done: 0,
      withdrawn: 1,
      postponed: 0,
    });
    expect(compared.byMunicipality.find(({ municipality }) => municipality === 'DRU')?.promised).toBe(0);
  });

  test('names moved deadlines with their days, and what came and went', () => {
    expect(compared.shifts).toEqual([{ ref: 'P2.01', from: '2025-12-31', to: '2026-01-31', days: 31 }]);
    expect(compared.added).toEqual(['P2.04']);
    expect(compared.removed).toEqual(['P2.02']);
  });
});

describe('carrying over to a next plan', () => {
  const next = { start: '2027-01-01', end: '2028-12-31' };
  const old = aPlan({
    actions: [
      anAction({ ref: 'P1.01', due: '2025-06-30' }),
      anAction({ ref: 'P1.02', due: '2026-12-31' }),
      anAction({ ref: 'P1.03', reach: 'municipality', exceptMunicipalities: ['HEU'] }),
      anAction({ ref: 'P1.04', reach: 'municipality' }),
      anAction({
        ref: 'P1.05',
        due: '2027-03-31',
        dependsOn: 'P1.03',
        condition: { text: 'Na P1.03', state: 'open' },
      }),
      anAction({ ref: 'P1.06', dependsOn: 'P1.01' }),
    ],
    priorities: [aPriority({ subThemes: [aSubTheme({ to: '2026-06-30' }), aSubTheme({ name: 'Drugs' })] })],
  });
  const all = (ref: string) =>
    Object.fromEntries(
      ['BED', 'BEU', 'DRU', 'HEU', 'WMEW', 'WIJ'].map((code) => [
        `${ref}/${code}`,
        { status: 'afgerond' as const },
      ]),
    );
  const carried = carryOver(
    aPlanState(old, {
      'P1.01': { status: 'afgerond' },
      'P1.03/DRU': { status: 'afgerond' },
      ...all('P1.04'),
    }),
    'Uitvoeringsplan 2027-2028',
    next,
  );

  test('takes what is not finished, with new refs that tell where they came from', () => {
    expect(carried.origin).toEqual({
      'P1.01': 'P1.02',
      'P1.02': 'P1.03',
      'P1.03': 'P1.05',
      'P1.04': 'P1.06',
    });
    expect(carried.plan).toMatchObject({ title: 'Uitvoeringsplan 2027-2028', period: next });
  });

  test('leaves out the municipalities where it is finished', () => {
    expect(carried.plan.actions[1].exceptMunicipalities).toEqual(['DRU', 'HEU']);
  });

  test('leaves a passed deadline open, keeps a coming one, and lets go on what goes on', () => {
    expect(carried.undated).toEqual(['P1.01']);
    expect(carried.plan.actions.map(({ when, schedule }) => [when, schedule.kind, schedule.end])).toEqual([
      ['', 'none', undefined],
      ['Doorlopend', 'ongoing', '2028-12-31'],
      ['Uiterlijk 2027-03-31', 'window', '2027-03-31'],
      ['Doorlopend', 'ongoing', '2028-12-31'],
    ]);
  });

  test('points to the action that came along, and to none that stayed behind', () => {
    expect(carried.plan.actions[2].dependsOn).toBe('P1.02');
    expect(carried.plan.actions[3]).not.toHaveProperty('dependsOn');
  });

  test('forgets sub-themes whose time has passed', () => {
    expect(carried.plan.priorities[0].subThemes.map(({ name }) => name)).toEqual(['Drugs']);
  });
});
