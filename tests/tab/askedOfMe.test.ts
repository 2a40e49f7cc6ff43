import { Person } from '../../src/plan/people';
import { rowId } from '../../src/plan/ref';
import { askedOfMe } from '../../src/tab/shared/askedOfMe';
import { aLoadedPlan, anAction, aPerson, aPlan, aPriority, aSubTheme } from '../support/plan';

const TODAY = '2025-06-20';
const plan = aPlan({
  priorities: [
    aPriority({ subThemes: [aSubTheme({ name: 'Mensenhandel', portfolioHolder: 'Van Neerbos' })] }),
    aPriority({ number: 2, portfolioHolder: 'Slinkman' }),
  ],
  actions: [
    anAction({ ref: 'P1.01', due: '2025-03-31' }),
    anAction({ ref: 'P1.02', due: '2025-06-30' }),
    anAction({ ref: 'P1.03', reach: 'municipality' }),
    anAction({ ref: 'P1.04', subTheme: 'Mensenhandel', due: '2025-05-31' }),
    anAction({ ref: 'P1.05' }),
    anAction({ ref: 'P2.01', due: '2025-04-30', reach: 'municipality' }),
    anAction({ ref: 'P2.02', due: '2025-05-31', condition: { text: 'Na het besluit', state: 'open' } }),
  ],
});
const loaded = aLoadedPlan(plan, {
  'P1.02': { status: 'opSchema', updatedAt: '2025-05-20T07:00:00.000Z' },
  'P1.05': { status: 'opSchema', updatedAt: '2025-06-18T07:00:00.000Z' },
  'P1.03/DRU': { status: 'opSchema', updatedAt: '2025-06-18T07:00:00.000Z' },
  'P2.01/DRU': { status: 'afgerond' },
  'P2.01/WIJ': { status: 'vertraagd', updatedAt: '2025-06-19T07:00:00.000Z' },
});

const asked = (person: Partial<Person>): Readonly<Record<string, ReadonlyArray<string>>> => {
  const groups: Record<string, string[]> = {};
  askedOfMe(loaded, aPerson(person), TODAY).forEach(({ group, rows }) =>
    (groups[group] = groups[group] ?? []).push(...rows.map((row) => rowId(row.key))),
  );
  return groups;
};

test('a duo is asked about its own priority: late, due soon, and what was silent for long', () => {
  expect(asked({ duoOf: [1] })).toEqual({
    late: ['P1.01', 'P1.04'],
    due: ['P1.02'],
    silent: ['P1.03/BED', 'P1.03/BEU', 'P1.03/HEU', 'P1.03/WMEW', 'P1.03/WIJ'],
  });
});

test('who answered that a late action is delayed is left alone until the next reminder', () => {
  expect(asked({ duoOf: [2] })).toEqual({
    late: ['P2.01/BED', 'P2.01/BEU', 'P2.01/HEU', 'P2.01/WMEW'],
    condition: ['P2.02'],
  });
});

test('a contact person is asked about the rows of the own municipality only', () => {
  expect(asked({ contactOf: ['HEU'] })).toEqual({ late: ['P2.01/HEU'], silent: ['P1.03/HEU'] });
  expect(asked({ contactOf: ['DRU'] })).toEqual({});
});

test('a coordinator sees all that is late or silent, answered or not', () => {
  expect(asked({ isCoordinator: true })).toEqual({
    late: ['P1.01', 'P2.01/BED', 'P2.01/BEU', 'P2.01/HEU', 'P2.01/WMEW', 'P2.01/WIJ', 'P1.04'],
    silent: ['P1.03/BED', 'P1.03/BEU', 'P1.03/HEU', 'P1.03/WMEW', 'P1.03/WIJ', 'P2.02'],
  });
});

test('a portfolio holder sees his priority, without the sub-themes of another', () => {
  expect(asked({ holderName: 'Bergman' })).toMatchObject({ late: ['P1.01'], due: ['P1.02'] });
  expect(asked({ holderName: 'Van Neerbos' })).toEqual({ late: ['P1.04'] });
  expect(asked({ holderName: 'Sengers' })).toEqual({});
});
