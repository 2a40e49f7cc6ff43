import { rowId } from '../../src/plan/ref';
import { StatusUpdate } from '../../src/plan/updates';
import { RowKey } from '../../src/plan/model';
import { LoadedPlan, PlanStore } from '../../src/store/planStore';
import { planStoreOver } from '../../src/store/planStoreOver';
import { settingToFields } from '../../src/store/fields/settingsFields';
import { updateToFields } from '../../src/store/fields/journalFields';
import { findRow } from '../../src/plan/rows';
import { anAction, aPerson, aPlan, aPriority, aSubTheme } from '../support/plan';
import { personToFields } from '../../src/store/fields/personFields';
import { MemoryListRows } from './memoryListRows';
import { anUpdate, storedPlan } from './storedPlan';

const regional: RowKey = { ref: 'P1.01' };
const municipal: RowKey = { ref: 'P1.02', municipality: 'DRU' };
const following: RowKey = { ref: 'P1.01', municipality: 'HEU' };

const plan = aPlan({
  actions: [
    anAction({ due: '2025-06-30' }),
    anAction({ ref: 'P1.02', reach: 'municipality', exceptMunicipalities: ['WIJ'] }),
  ],
  priorities: [aPriority({ subThemes: [aSubTheme({ from: '2025-07-01', to: '2025-12-31' })] })],
});

let rows: MemoryListRows;
let store: PlanStore;
let loaded: LoadedPlan;

beforeEach(async () => {
  rows = storedPlan(plan);
  store = planStoreOver(rows);
  loaded = await store.load();
  rows.requests.length = 0;
});

const versionOf = (row: RowKey): string => findRow(loaded, row)?.version ?? '';
const update = (row: RowKey, wish: Partial<StatusUpdate> = {}): StatusUpdate =>
  anUpdate({ row, basedOn: versionOf(row), ...wish });
const stateOf = async (row: RowKey) => findRow(await store.load(), row)?.state;
const journal = () => rows.rowsOf('statusUpdates').map(({ fields }) => [fields.EntryKind, fields.UpdateId]);

describe('loading', () => {
  test('gives the plan that was imported, in one go', async () => {
    expect(loaded.plan).toEqual(plan);
    expect(loaded.municipal).toHaveLength(11);
    expect(loaded.regional.map(({ ref }) => ref)).toEqual(['P1.01']);
    await store.load();
    expect(rows.requests).toEqual([
      'read settings,municipalities,priorities,actions,municipalActions,people,occurrences,rounds',
    ]);
  });

  test('says that there is no plan yet', async () => {
    await expect(planStoreOver(new MemoryListRows()).load()).rejects.toMatchObject({
      code: 'plan.notImported',
    });
  });

  test('says that an import is under way', async () => {
    rows.put('settings', settingToFields('importState', 'onderweg'));
    await expect(store.load()).rejects.toMatchObject({
      code: 'plan.importUnderWay',
      params: { title: plan.title },
    });
  });

  test('passes over rows that somebody began by hand', async () => {
    rows.put('actions', { Title: 'nog invullen' });
    rows.put('municipalActions', { Title: 'nog invullen' });
    expect((await store.load()).plan).toEqual(plan);
  });
});

describe('recording an answer', () => {
  test.each([
    ['a regional action', regional],
    ['a municipality', municipal],
  ])('for %s appends it to the journal and writes the row', async (_, row) => {
    const answer = update(row, { after: { status: 'vertraagd', proposedEnd: '2025-10-31', progress: 40 } });
    const [outcome] = await store.record([answer]);
    expect(outcome).toMatchObject({ kind: 'recorded', state: answer.after, again: false });
    expect(await stateOf(row)).toMatchObject({
      status: 'vertraagd',
      proposedEnd: '2025-10-31',
      progress: 40,
      lastUpdateId: answer.id,
      updatedBy: 'Bas Tielemans',
    });
    expect(rows.requests.slice(0, 2)).toEqual([
      'insert statusUpdates',
      `update ${row.municipality === undefined ? 'actions' : 'municipalActions'}`,
    ]);
    expect(journal()).toEqual([['update', answer.id]]);
  });

  test('many at once takes two requests, however many there are', async () => {
    const answers = loaded.municipal.map((row) => update({ ref: row.ref, municipality: row.municipality }));
    const outcomes = await store.record(answers);
    expect(outcomes.map(({ kind }) => kind)).toEqual(answers.map(() => 'recorded'));
    expect(rows.requests).toHaveLength(2);
  });

  test('a row that followed the regional status becomes a deviation', async () => {
    await store.record([update(following)]);
    const row = (await store.load()).municipal.find(
      ({ ref, municipality }) => rowId({ ref, municipality }) === rowId(following),
    );
    expect(row).toMatchObject({ follows: false, state: { status: 'opSchema' } });
  });

  test('what an answer leaves out is emptied', async () => {
    const [first] = await store.record([
      update(regional, { after: { status: 'geblokkeerd', blocker: 'Geld' } }),
    ]);
    if (first.kind !== 'recorded') throw new Error(first.kind);
    await store.record([anUpdate({ row: regional, basedOn: first.version, before: first.state })]);
    expect((await stateOf(regional))?.blocker).toBeUndefined();
  });

  test('a store that never loaded finds the row first', async () => {
    const [outcome] = await planStoreOver(rows).record([update(municipal)]);
    expect(outcome.kind).toBe('recorded');
  });

  test('for a row that does not exist is refused, and nothing is written', async () => {
    const [outcome] = await store.record([anUpdate({ row: { ref: 'P1.99' }, basedOn: '"x"' })]);
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'row.notFound' } });
    expect(journal()).toEqual([]);
  });

  test('for a row that was deleted meanwhile is refused', async () => {
    rows.remove('actions', rows.rowsOf('actions')[0].id);
    const [outcome] = await store.record([update(regional)]);
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'row.notFound' } });
  });

  test('without the right to append is refused before the row is touched', async () => {
    rows.mishap = ({ kind }) => (kind === 'insert' ? 'forbidden' : undefined);
    const [outcome] = await store.record([update(regional)]);
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'store.forbidden' } });
    expect(await stateOf(regional)).toEqual({ status: 'onbekend' });
  });

  test('one refusal does not stop the others', async () => {
    rows.mishap = ({ fields }) => (fields.RowId === 'P1.01' ? 'forbidden' : undefined);
    const outcomes = await store.record([update(regional), update(municipal)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'recorded']);
  });
});

describe('two answers on the same version', () => {
  test('the first is kept, the second is marked and told what holds', async () => {
    const mine = update(regional, { after: { status: 'vertraagd' } });
    const theirs = update(regional, { after: { status: 'afgerond' } });
    await store.record([theirs]);
    const [outcome] = await store.record([mine]);
    expect(outcome).toMatchObject({ kind: 'conflict', theirs: { status: 'afgerond' } });
    expect(journal()).toEqual([
      ['update', theirs.id],
      ['update', mine.id],
      ['conflict', `${mine.id}/conflict`],
    ]);
    expect(await store.history(regional)).toMatchObject([
      { id: mine.id, conflicting: true },
      { id: theirs.id, conflicting: false },
    ]);
  });

  test('delivered again it is the same conflict, and marked once', async () => {
    const mine = update(regional);
    await store.record([update(regional)]);
    await store.record([mine]);
    const [again] = await store.record([mine]);
    expect(again.kind).toBe('conflict');
    expect(journal()).toHaveLength(3);
  });
});

describe('an answer that is delivered twice', () => {
  test('one after the other counts once', async () => {
    const answer = update(regional);
    await store.record([answer]);
    expect(await store.record([answer])).toMatchObject([{ kind: 'recorded', again: true }]);
    expect(journal()).toEqual([['update', answer.id]]);
  });

  test('in one delivery counts once', async () => {
    const answer = update(regional);
    expect(await store.record([answer, { ...answer }])).toMatchObject([
      { kind: 'recorded', again: false },
      { kind: 'recorded', again: true },
    ]);
    expect(journal()).toHaveLength(1);
  });

  test('and overtaken by the next answer is no conflict', async () => {
    const first = update(regional);
    const [outcome] = await store.record([first]);
    if (outcome.kind !== 'recorded') throw new Error(outcome.kind);
    const second = anUpdate({
      row: regional,
      basedOn: outcome.version,
      before: outcome.state,
      after: { status: 'afgerond' },
    });
    await store.record([second]);
    expect(await store.record([first])).toMatchObject([
      { kind: 'recorded', again: true, state: { status: 'afgerond' } },
    ]);
  });

  test('with other content under the same id is refused', async () => {
    const answer = update(regional);
    await store.record([answer]);
    const forged = update(regional, { id: answer.id, after: { status: 'vervallen' } });
    expect(await store.record([forged])).toMatchObject([
      { kind: 'refused', problem: { code: 'update.conflict' } },
    ]);
  });
});

describe('when the connection fails', () => {
  test.each([
    ['appending was done all the same', 'insert', 'answerLost', 'recorded', 1],
    ['appending was not done', 'insert', 'connectionLost', 'refused', 0],
    ['writing the row was done all the same', 'update', 'answerLost', 'recorded', 1],
    ['writing the row was not done', 'update', 'connectionLost', 'refused', 1],
  ] as const)('%s: %s, %s gives %s', async (_, kind, mishap, expected, entries) => {
    let left = 1;
    rows.mishap = (write) => (write.kind === kind && left-- > 0 ? mishap : undefined);
    const answer = update(regional);
    const [outcome] = await store.record([answer]);
    expect(outcome.kind).toBe(expected);
    expect(journal()).toHaveLength(entries);
    expect(await store.record([answer])).toMatchObject([{ kind: 'recorded' }]);
    expect(journal()).toHaveLength(1);
  });
});

describe('a gap between journal and row', () => {
  const SINCE = '2025-05-26T00:00:00.000Z';

  test('is completed when the row is still as it was', async () => {
    const answer = update(municipal);
    rows.put('statusUpdates', updateToFields(answer));
    expect(await store.completeGaps(SINCE)).toMatchObject([{ kind: 'recorded', again: false }]);
    expect(await stateOf(municipal)).toMatchObject({ status: 'opSchema', lastUpdateId: answer.id });
    expect(await store.completeGaps(SINCE)).toEqual([]);
  });

  test('is marked as conflict when the row went on', async () => {
    const lost = update(municipal);
    await store.record([update(municipal, { after: { status: 'afgerond' } })]);
    rows.put('statusUpdates', updateToFields(lost));
    expect(await store.completeGaps(SINCE)).toMatchObject([
      { kind: 'conflict', theirs: { status: 'afgerond' } },
    ]);
    expect(await store.completeGaps(SINCE)).toEqual([]);
  });

  const bas = aPerson({ name: 'Bas Tielemans', mail: 'bas@gemeente.example', duoOf: [1] });
  test.each([
    ['the duo of the priority', { mail: 'Bas@gemeente.example' }, 'recorded'],
    ['somebody who is not in Betrokkenen', { mail: 'peter@elders.example' }, 'refused'],
    ['somebody without an address', {}, 'refused'],
  ])('that %s noted himself: %j gives %s', async (_, author, kind) => {
    rows.put('people', personToFields(bas));
    rows.author = { name: 'Bas Tielemans', isApp: false, ...author };
    rows.put('statusUpdates', updateToFields(update(municipal)));
    expect(await store.completeGaps(SINCE)).toMatchObject([{ kind }]);
    expect((await stateOf(municipal))?.status).toBe(kind === 'recorded' ? 'opSchema' : 'onbekend');
    expect(await store.completeGaps(SINCE)).toEqual([]);
  });

  test('is not looked for in answers that were given before', async () => {
    rows.put('statusUpdates', updateToFields(update(municipal)));
    expect(await store.completeGaps('2025-05-27T00:00:00.000Z')).toEqual([]);
  });

  test('is none when all went well', async () => {
    await store.record([update(regional), update(municipal)]);
    expect(await store.completeGaps(SINCE)).toEqual([]);
  });
});

describe('history', () => {
  test('of an action holds its municipal rows too, newest first', async () => {
    const first = update(regional, { at: '2025-05-26T08:00:00.000Z' });
    const second = update(following, { at: '2025-05-26T09:00:00.000Z' });
    await store.record([second, first]);
    expect((await store.history(regional)).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect((await store.history(following)).map(({ id }) => id)).toEqual([second.id]);
  });

  test('names the author that SharePoint recorded for what a person wrote himself', async () => {
    rows.author = { name: 'Fatma Yıldız', isApp: false };
    await store.record([update(regional, { by: 'Iemand anders' })]);
    expect(await store.history(regional)).toMatchObject([{ by: 'Fatma Yıldız' }]);
  });

  test('names who the service says for what it wrote', async () => {
    await store.record([update(regional)]);
    expect(await store.history(regional)).toMatchObject([{ by: 'Bas Tielemans' }]);
  });

  test('passes over an entry that somebody spoilt', async () => {
    await store.record([update(regional)]);
    rows.change('statusUpdates', rows.rowsOf('statusUpdates')[0].id, { After: '{"status":' });
    expect(await store.history(regional)).toEqual([]);
  });
});

describe('settings', () => {
  test('stores what changed and leaves the rest', async () => {
    rows.put('settings', settingToFields('lateEveryDays', '5'));
    await store.saveSettings({ remindersOn: true, remindersOnSince: '2025-05-26T07:00:00.000Z' });
    expect((await store.load()).settings).toMatchObject({
      remindersOn: true,
      remindersOnSince: '2025-05-26T07:00:00.000Z',
      lateEveryDays: 5,
      quietUntilHour: 8,
    });
    await store.saveSettings({ remindersOn: false, remindersOnSince: undefined });
    const { settings } = await store.load();
    expect(settings.remindersOn).toBe(false);
    expect(settings.remindersOnSince).toBeUndefined();
  });

  test.each([
    ['windowsBeforeDeadline', 'morgen', [30, 14, 7, 1]],
    ['windowsBeforeDeadline', '21; 3', [21, 3]],
    ['quietUntilHour', '25', 8],
    ['remindersOn', 'misschien', false],
  ])('%s with value %p reads as %p', async (key, value, expected) => {
    rows.put('settings', { Title: key, Key: key, Value: value });
    expect((await store.load()).settings).toMatchObject({ [key]: expected });
  });
});
