import { PlanStore } from '../../src/store/planStore';
import { personToFields } from '../../src/store/fields/personFields';
import { roundToFields } from '../../src/store/fields/roundFields';
import { planStoreOver } from '../../src/store/planStoreOver';
import { findRow } from '../../src/plan/rows';
import { anAction, anOccurrence, aPerson, aPlan, aRound } from '../support/plan';
import { MemoryListRows } from './memoryListRows';
import { storedPlan } from './storedPlan';

let rows: MemoryListRows;
let store: PlanStore;

beforeEach(() => {
  rows = storedPlan(aPlan({ actions: [anAction(), anAction({ ref: 'P1.02', reach: 'municipality' })] }));
  store = planStoreOver(rows);
});

describe('counting an execution', () => {
  test('adds it once, however often it is delivered', async () => {
    const held = anOccurrence({ ref: 'P1.02', municipality: 'DRU', what: 'themabijeenkomst' });
    await store.addOccurrence(held);
    await store.addOccurrence(held);
    expect((await store.load()).occurrences).toEqual([held]);
  });

  test('believes what is stored when the answer is lost', async () => {
    rows.mishap = () => 'answerLost';
    await store.addOccurrence(anOccurrence());
    rows.mishap = () => undefined;
    expect((await store.load()).occurrences).toHaveLength(1);
  });

  test('says so when it could not be stored', async () => {
    rows.mishap = () => 'connectionLost';
    await expect(store.addOccurrence(anOccurrence())).rejects.toMatchObject({ code: 'store.unreachable' });
  });
});

describe('snoozing', () => {
  const keys = [{ ref: 'P1.01' }, { ref: 'P1.02', municipality: 'HEU' }];

  test('keeps the day with the row and leaves its status alone', async () => {
    await store.snooze(keys, '2025-07-01');
    const loaded = await store.load();
    keys.forEach((key) =>
      expect(findRow(loaded, key)?.state).toEqual({ status: 'onbekend', snoozedUntil: '2025-07-01' }),
    );
    await store.snooze(keys, undefined);
    expect(findRow(await store.load(), keys[0])?.state).toEqual({ status: 'onbekend' });
  });

  test('names a row that is not there', async () => {
    await expect(store.snooze([{ ref: 'P9.01' }], '2025-07-01')).rejects.toMatchObject({
      code: 'row.notFound',
      params: { row: 'P9.01' },
    });
  });
});

test('absence is kept with the person', async () => {
  const { id } = rows.put('people', personToFields(aPerson()));
  await store.setAbsence(String(id), '2025-08-01');
  expect((await store.load()).people[0].absentUntil).toBe('2025-08-01');
  await store.setAbsence(String(id), undefined);
  expect((await store.load()).people[0].absentUntil).toBeUndefined();
});

test('rounds come back as they were stored, oldest first', async () => {
  const second = aRound({
    code: '2025-2',
    state: 'planned',
    period: { start: '2025-07-01', end: '2025-12-31' },
    questions: ['Wat ging goed?', 'Wat is er nodig?'],
    priorities: [1, 3],
  });
  const first = aRound({
    state: 'frozen',
    hash: 'abc',
    frozenAt: '2025-07-04T10:00:00.000Z',
    version: 2,
    reopened: [{ at: '2025-07-03T10:00:00.000Z', by: 'Anneke Verbruggen', reason: 'Cijfer | hersteld' }],
  });
  [second, first].forEach((round) => rows.put('rounds', roundToFields(round)));
  expect((await store.load()).rounds).toEqual([first, second]);
});
