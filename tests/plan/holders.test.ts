import { holderOfAction, holderOn } from '../../src/plan/holders';
import { mayChangePlan } from '../../src/plan/rights';
import { anAction, aPerson, aPlan, aPriority, aSubTheme } from '../support/plan';

const priority = aPriority({
  portfolioHolder: 'Bergman',
  holderTerms: [{ name: 'De Waal', from: '2026-01-01' }],
  subThemes: [aSubTheme({ to: '2025-12-31' })],
});
const action = anAction({ subTheme: 'Mensenhandel' });
const plan = aPlan({ priorities: [priority], actions: [action] });

test('a priority has the holder whose term runs, else its own', () => {
  expect(holderOn(priority, '2025-12-31')).toBe('Bergman');
  expect(holderOn(priority, '2026-01-01')).toBe('De Waal');
});

test('a sub-theme has its own holder while that runs', () => {
  expect(holderOfAction(plan, action, '2025-12-31')).toBe('Van Neerbos');
  expect(holderOfAction(plan, action, '2026-01-01')).toBe('De Waal');
});

describe('who may change the plan', () => {
  const may = (person: Parameters<typeof mayChangePlan>[0], kind: Parameters<typeof mayChangePlan>[1]) =>
    mayChangePlan(person, kind, action, plan, '2025-06-20');

  test('a coordinator: everything', () => {
    expect(may(aPerson({ isCoordinator: true }), 'move')).toBe(true);
  });
  test('a duo: the condition of its own priority', () => {
    expect(may(aPerson({ duoOf: [1] }), 'condition')).toBe(true);
    expect(may(aPerson({ duoOf: [2] }), 'condition')).toBe(false);
    expect(may(aPerson({ duoOf: [1] }), 'accept')).toBe(false);
  });
  test('a portfolio holder: a proposed date in his own theme', () => {
    expect(may(aPerson({ holderName: 'Van Neerbos' }), 'accept')).toBe(true);
    expect(may(aPerson({ holderName: 'Van Neerbos' }), 'refuse')).toBe(true);
    expect(may(aPerson({ holderName: 'Van Neerbos' }), 'edit')).toBe(false);
    expect(may(aPerson({ holderName: 'Bergman' }), 'accept')).toBe(false);
  });
  test('others and strangers: nothing', () => {
    expect(may(aPerson({ contactOf: ['DRU'] }), 'condition')).toBe(false);
    expect(may(undefined, 'condition')).toBe(false);
  });
});
