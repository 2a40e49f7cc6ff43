import {
  acceptProposal,
  addAction,
  changeCondition,
  editAction,
  moveAction,
  refuseProposal,
  rescheduleAction,
  restoreAction,
  withdrawAction,
} from '../../src/plan/makeChange';
import { PlanChange } from '../../src/plan/planChange';
import { findAction, findRow, NewMunicipalRow } from '../../src/plan/rows';
import { changePlan } from '../../src/store/changePlan';
import { newMunicipalRowToFields } from '../../src/store/fields/municipalActionFields';
import { PlanStore } from '../../src/store/planStore';
import { planStoreOver } from '../../src/store/planStoreOver';
import { RowIds } from '../../src/store/rowIds';
import { aStamp } from '../support/changes';
import { anAction, aPlan, aPriority } from '../support/plan';
import { MemoryListRows } from './memoryListRows';
import { anUpdate, storedPlan } from './storedPlan';

const plan = aPlan({
  priorities: [aPriority(), aPriority({ number: 2 })],
  actions: [
    anAction({ ref: 'P1.01', due: '2025-09-30', condition: { text: 'als er geld is', state: 'open' } }),
    anAction({ ref: 'P1.02', reach: 'municipality', due: '2025-09-30' }),
    anAction({ ref: 'P2.01' }),
  ],
});
let rows: MemoryListRows;
let store: PlanStore;

beforeEach(() => {
  rows = storedPlan(plan);
  store = planStoreOver(rows);
});

/** As `PlanSetup` does, without folders. */
const setUp = (change: PlanChange) =>
  changePlan(rows, new RowIds(rows), change, async (added: ReadonlyArray<NewMunicipalRow>) =>
    added.forEach((row) => rows.put('municipalActions', newMunicipalRowToFields(row))),
  );
const stateOf = async (ref: string, municipality?: string) =>
  findRow(await store.load(), { ref, municipality })?.state;
const actionNow = async (ref: string) => findAction((await store.load()).plan, ref);
const answer = async (
  ref: string,
  municipality: string | undefined,
  after: Parameters<typeof anUpdate>[0]['after'],
) => {
  const row = { ref, municipality };
  const basedOn = findRow(await store.load(), row)?.version ?? '';
  await store.record([anUpdate({ row, basedOn, after })]);
};
const journal = () =>
  rows.rowsOf('planChanges').map(({ fields }) => `${fields.EntryKind} ${fields.ChangeKind}`);

describe('changing an action', () => {
  test('keeps the change with its reason and decision, and changes the plan', async () => {
    const change = rescheduleAction(
      plan,
      'P1.01',
      'Q4 2025',
      aStamp({ decision: '2025-03', round: '2025-1' }),
    );
    expect(await store.changePlan(change)).toEqual({ kind: 'changed', action: change.after, again: false });
    expect(await actionNow('P1.01')).toEqual(change.after);
    expect(await store.planChanges()).toEqual([{ ...change, conflicting: false }]);
  });

  test('counts once, however often it is delivered', async () => {
    const change = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    await store.changePlan(change);
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed', again: true });
    expect(journal()).toEqual(['change reschedule']);
  });

  test('delivered again after a later change leaves that one alone', async () => {
    const first = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    await store.changePlan(first);
    const back = rescheduleAction((await store.load()).plan, 'P1.01', plan.actions[0].when, aStamp());
    await store.changePlan(back);
    expect(await store.changePlan(first)).toMatchObject({ kind: 'changed', again: true });
    expect((await actionNow('P1.01'))?.when).toBe(plan.actions[0].when);
  });

  test('is not hindered by an answer on the same row', async () => {
    await answer('P1.01', undefined, { status: 'opSchema' });
    expect(await store.changePlan(rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp()))).toMatchObject({
      kind: 'changed',
    });
    expect((await stateOf('P1.01'))?.status).toBe('opSchema');
  });

  test('tells what the action is now when somebody else changed it first, and writes nothing', async () => {
    const theirs = rescheduleAction(plan, 'P1.01', 'Q1 2026', aStamp());
    await store.changePlan(theirs);
    const late = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    expect(await store.changePlan(late)).toEqual({ kind: 'conflict', theirs: theirs.after });
    expect(journal()).toEqual(['change reschedule']);
  });

  test('is marked as conflicting when somebody was quicker between the look and the write', async () => {
    const theirs = rescheduleAction(plan, 'P1.01', 'Q1 2026', aStamp());
    const other = planStoreOver(rows);
    const mine = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    let done = false;
    const insert = rows.insert.bind(rows);
    rows.insert = async (added) => {
      const results = await insert(added);
      if (!done) {
        done = true;
        rows.insert = insert;
        await other.changePlan(theirs);
      }
      return results;
    };
    expect(await store.changePlan(mine)).toEqual({ kind: 'conflict', theirs: theirs.after });
    expect(journal()).toEqual(['change reschedule', 'change reschedule', 'conflict reschedule']);
    expect((await store.planChanges()).map(({ id, conflicting }) => [id, conflicting])).toEqual([
      [theirs.id, false],
      [mine.id, true],
    ]);
  });

  test('goes on when an answer comes between its look and its write', async () => {
    let quicker = true;
    rows.beforeUpdate = () => {
      if (!quicker) return;
      quicker = false;
      rows.change('actions', rows.rowsOf('actions')[0].id, { Remark: 'net gewijzigd' });
    };
    expect(await store.changePlan(rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp()))).toMatchObject({
      kind: 'changed',
    });
    expect((await actionNow('P1.01'))?.when).toBe('Q4 2025');
    expect((await stateOf('P1.01'))?.remark).toBeUndefined();
  });

  test('is completed by the next delivery when something stopped it halfway', async () => {
    const change = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    rows.mishap = ({ kind }) => (kind === 'update' ? 'forbidden' : undefined);
    await expect(store.changePlan(change)).rejects.toMatchObject({ code: 'store.forbidden' });
    rows.mishap = () => undefined;
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed', again: true });
    expect((await actionNow('P1.01'))?.when).toBe('Q4 2025');
  });

  test('believes what is stored when the answer is lost', async () => {
    rows.mishap = () => 'answerLost';
    const change = rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp());
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed' });
    expect(journal()).toEqual(['change reschedule']);
  });

  test('needs a reason', async () => {
    await expect(
      store.changePlan(rescheduleAction(plan, 'P1.01', 'Q4 2025', aStamp({ reason: ' ' }))),
    ).rejects.toMatchObject({ code: 'change.noReason' });
    expect(journal()).toEqual([]);
  });

  test('a condition that is met is kept', async () => {
    await store.changePlan(changeCondition(plan, 'P1.01', 'met', aStamp()));
    expect((await actionNow('P1.01'))?.condition?.state).toBe('met');
  });
});

describe('a proposed date', () => {
  test('of a municipality is accepted for the action and settled in its row', async () => {
    await answer('P1.02', 'DRU', { status: 'vertraagd', proposedEnd: '2025-11-15' });
    const change = acceptProposal(plan, { ref: 'P1.02', municipality: 'DRU' }, '2025-11-15', aStamp());
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed' });
    expect((await actionNow('P1.02'))?.schedule.end).toBe('2025-11-15');
    expect(await stateOf('P1.02', 'DRU')).toMatchObject({ status: 'vertraagd', proposedEnd: undefined });
  });

  test('of the region is refused, with the reason in the journal only', async () => {
    await answer('P1.01', undefined, { status: 'vertraagd', proposedEnd: '2025-11-15' });
    const change = refuseProposal(plan, { ref: 'P1.01' }, '2025-11-15', aStamp({ reason: 'Kan eerder' }));
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed' });
    expect(await actionNow('P1.01')).toEqual(plan.actions[0]);
    expect((await stateOf('P1.01'))?.proposedEnd).toBeUndefined();
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed', again: true });
    expect((await store.planChanges({ ref: 'P1.01' }))[0]).toMatchObject({
      kind: 'refuse',
      reason: 'Kan eerder',
    });
  });

  test('that was replaced by another is not decided about', async () => {
    await answer('P1.01', undefined, { status: 'vertraagd', proposedEnd: '2025-12-15' });
    const change = acceptProposal(plan, { ref: 'P1.01' }, '2025-11-15', aStamp());
    expect(await store.changePlan(change)).toMatchObject({ kind: 'conflict' });
    expect((await stateOf('P1.01'))?.proposedEnd).toBe('2025-12-15');
  });
});

describe('withdrawing', () => {
  test('closes every row that is not done, and restoring gives each its status back', async () => {
    await answer('P1.02', 'DRU', { status: 'afgerond' });
    await answer('P1.02', 'HEU', { status: 'vertraagd', remark: 'Wacht op geld' });
    await store.changePlan(withdrawAction(plan, 'P1.02', aStamp({ reason: 'Vervalt' })));
    expect((await stateOf('P1.02', 'DRU'))?.status).toBe('afgerond');
    expect(await stateOf('P1.02', 'HEU')).toMatchObject({ status: 'vervallen', remark: 'Vervalt' });
    expect((await stateOf('P1.02', 'WIJ'))?.status).toBe('vervallen');
    expect((await store.history({ ref: 'P1.02', municipality: 'HEU' }))[0]).toMatchObject({
      by: 'Anneke Verbruggen',
    });

    await store.changePlan(restoreAction(plan, 'P1.02', aStamp()));
    expect(await stateOf('P1.02', 'HEU')).toMatchObject({ status: 'vertraagd', remark: 'Wacht op geld' });
    expect((await stateOf('P1.02', 'WIJ'))?.status).toBe('onbekend');
    expect((await stateOf('P1.02', 'DRU'))?.status).toBe('afgerond');
  });

  test('a regional action closes the regional row, which the municipalities follow', async () => {
    await store.changePlan(withdrawAction(plan, 'P2.01', aStamp()));
    expect((await stateOf('P2.01'))?.status).toBe('vervallen');
    expect(findRow(await store.load(), { ref: 'P2.01', municipality: 'DRU' })?.follows).toBe(true);
  });

  test('delivered again after a later answer leaves that answer alone', async () => {
    const change = withdrawAction(plan, 'P2.01', aStamp());
    await store.changePlan(change);
    await answer('P2.01', undefined, { status: 'opSchema' });
    await store.changePlan(change);
    expect((await stateOf('P2.01'))?.status).toBe('opSchema');
  });
});

describe('adding and moving', () => {
  const draft = {
    priority: 1,
    heading: 'Bewustwording',
    text: 'Een campagne houden',
    when: 'Q4 2025',
    reach: 'municipality',
    exceptMunicipalities: ['BED'],
  } as const;

  test('need municipal rows, which the service cannot make', async () => {
    await expect(store.changePlan(addAction(plan, draft, aStamp()))).rejects.toMatchObject({
      code: 'change.needsSetup',
    });
    expect(journal()).toEqual([]);
  });

  test('a new action stands behind its neighbours with a row for each municipality', async () => {
    const change = addAction(plan, draft, aStamp());
    expect(await setUp(change)).toEqual({ kind: 'changed', action: change.after, again: false });
    expect(await setUp(change)).toMatchObject({ kind: 'changed', again: true });
    const loaded = await store.load();
    expect(loaded.plan.actions.map(({ ref }) => ref)).toEqual(['P1.01', 'P1.02', 'P1.03', 'P2.01']);
    expect(
      loaded.municipal.filter(({ ref }) => ref === 'P1.03').map(({ municipality }) => municipality),
    ).toEqual(['BEU', 'DRU', 'HEU', 'WMEW', 'WIJ']);
  });

  test('a ref that somebody else just used is refused, and the next one is free', async () => {
    await setUp(addAction(plan, draft, aStamp()));
    const late = addAction(plan, { ...draft, text: 'Iets anders' }, aStamp());
    await expect(setUp(late)).rejects.toMatchObject({ code: 'change.refTaken', params: { ref: 'P1.03' } });
    const again = addAction((await store.load()).plan, { ...draft, text: 'Iets anders' }, aStamp());
    expect(await setUp(again)).toMatchObject({ kind: 'changed', action: { ref: 'P1.04' } });
  });

  test('a moved action takes its states along, and the old one is withdrawn with a link to the new', async () => {
    await answer('P1.01', undefined, { status: 'vertraagd', remark: 'Wacht' });
    await answer('P1.01', 'DRU', { status: 'afgerond' });
    const change = moveAction(plan, 'P1.01', { priority: 2, heading: 'Nieuw' }, aStamp());
    expect(await setUp(change)).toMatchObject({
      kind: 'changed',
      action: { ref: 'P2.02', heading: 'Nieuw' },
    });
    expect(await setUp(change)).toMatchObject({ kind: 'changed', again: true });
    expect((await stateOf('P1.01'))?.status).toBe('vervallen');
    expect(await stateOf('P2.02')).toMatchObject({ status: 'vertraagd', remark: 'Wacht' });
    expect(findRow(await store.load(), { ref: 'P2.02', municipality: 'DRU' })).toMatchObject({
      follows: false,
      state: { status: 'afgerond' },
    });
    expect((await stateOf('P2.02', 'WIJ'))?.status).toBe('onbekend');
    expect((await store.planChanges({ ref: 'P2.02' }))[0]).toMatchObject({
      kind: 'move',
      row: { ref: 'P1.01' },
    });
  });
});

describe('another reach', () => {
  test('ends the following of the municipal rows, and begins it where nobody answered', async () => {
    await store.changePlan(editAction(plan, 'P2.01', { reach: 'municipality' }, aStamp()));
    const each = await store.load();
    expect(each.municipal.filter(({ ref }) => ref === 'P2.01').every(({ follows }) => !follows)).toBe(true);
    await answer('P2.01', 'DRU', { status: 'afgerond' });
    await store.changePlan(editAction(each.plan, 'P2.01', { reach: 'region' }, aStamp()));
    const together = (await store.load()).municipal.filter(({ ref }) => ref === 'P2.01');
    expect(together.filter(({ follows }) => !follows).map(({ municipality }) => municipality)).toEqual([
      'DRU',
    ]);
  });

  test('a municipality that is excepted is closed, and comes back as it was', async () => {
    await answer('P1.02', 'HEU', { status: 'opSchema' });
    const without = editAction(plan, 'P1.02', { exceptMunicipalities: ['HEU'] }, aStamp());
    await store.changePlan(without);
    expect((await stateOf('P1.02', 'HEU'))?.status).toBe('vervallen');
    expect((await stateOf('P1.02', 'DRU'))?.status).toBe('onbekend');
    await store.changePlan(
      editAction((await store.load()).plan, 'P1.02', { exceptMunicipalities: [] }, aStamp()),
    );
    expect((await stateOf('P1.02', 'HEU'))?.status).toBe('opSchema');
  });
});
