import { Figure } from '../../src/plan/figures';
import { agreePart, editPart, emptyPart, RoundPart, submitPart } from '../../src/plan/round/roundPart';
import { frozenPlan, isIntact } from '../../src/plan/round/snapshot';
import { closeRound, reopenRound } from '../../src/plan/round/transitions';
import { freezeRound } from '../../src/store/freezeRound';
import { figureToFields } from '../../src/store/fields/figureFields';
import { roundToFields } from '../../src/store/fields/roundFields';
import { PlanStore } from '../../src/store/planStore';
import { planStoreOver } from '../../src/store/planStoreOver';
import { anAction, aPlan, aRound } from '../support/plan';
import { MemoryListRows } from './memoryListRows';
import { anUpdate, storedPlan } from './storedPlan';

const AT = '2025-06-30T08:00:00.250Z';
const by = { by: 'Bas', at: AT };
const round = aRound({ state: 'editing' });

let rows: MemoryListRows;
let store: PlanStore;

beforeEach(() => {
  rows = storedPlan(aPlan({ actions: [anAction(), anAction({ ref: 'P1.02', reach: 'municipality' })] }));
  store = planStoreOver(rows);
});

const roundNow = async () => (await store.load()).rounds[0];
const code = (name: string) => expect.objectContaining({ code: name });

describe('a round', () => {
  test('is added, and changed from what it was', async () => {
    const opened = aRound({ remindOn: ['2025-06-10'] });
    await store.saveRound(opened);
    await store.saveRound(closeRound(opened), opened);
    expect(await roundNow()).toEqual({ ...opened, state: 'editing' });
  });

  test('that somebody else changed meanwhile is left as it is', async () => {
    await store.saveRound(aRound());
    await store.saveRound(aRound({ closesOn: '2025-07-04' }), aRound());
    await expect(store.saveRound(closeRound(aRound()), aRound())).rejects.toEqual(code('round.changed'));
    await expect(store.saveRound(aRound({ title: 'Nog een' }))).rejects.toEqual(code('round.changed'));
    expect(await roundNow()).toEqual(aRound({ closesOn: '2025-07-04' }));
  });

  test('that is stored twice is stored once', async () => {
    rows.mishap = () => 'answerLost';
    await store.saveRound(aRound());
    await store.saveRound(closeRound(aRound()), aRound());
    rows.mishap = () => undefined;
    await store.saveRound(closeRound(aRound()), aRound());
    expect((await store.load()).rounds).toHaveLength(1);
  });

  test('is not stored without the right or the connection, and says so', async () => {
    rows.mishap = () => 'forbidden';
    await expect(store.saveRound(aRound())).rejects.toEqual(code('store.forbidden'));
    rows.mishap = () => 'connectionLost';
    await expect(store.saveRound(aRound())).rejects.toEqual(code('store.unreachable'));
  });
});

describe('the parts of a round', () => {
  const written = editPart(
    round,
    emptyPart('2025-1', 2),
    { summary: 'Regel 1\nRegel 2', publicText: 'Tekst' },
    by,
  );
  const agreed = agreePart(round, submitPart(round, written, by), {
    by: 'Sanne',
    onBehalfOf: 'Bergman',
    at: AT,
  });
  const wholeSeconds = (part: RoundPart) => JSON.parse(JSON.stringify(part).replace(/\.250Z/g, '.000Z'));

  test('come back as they were stored, by priority', async () => {
    await store.saveRoundPart(written);
    await store.saveRoundPart(emptyPart('2025-1', 1));
    await store.saveRoundPart(emptyPart('2025-2', 1));
    await store.saveRoundPart(agreed, written);
    expect(await store.roundParts('2025-1')).toEqual([emptyPart('2025-1', 1), wholeSeconds(agreed)]);
  });

  test('that two people write at the same time are not overwritten', async () => {
    await store.saveRoundPart(written);
    const theirs = editPart(round, written, { summary: 'Van een ander', publicText: '' }, by);
    await store.saveRoundPart(theirs, written);
    const mine = editPart(round, written, { summary: 'Van mij', publicText: '' }, by);
    await expect(store.saveRoundPart(mine, written)).rejects.toEqual(code('round.changed'));
    rows.beforeUpdate = () => {
      const [{ id }] = rows.rowsOf('roundParts');
      rows.change('roundParts', id, { Summary: 'Nog sneller' });
    };
    await expect(store.saveRoundPart(mine, theirs)).rejects.toEqual(code('round.changed'));
    expect((await store.roundParts('2025-1'))[0].summary).toBe('Nog sneller');
  });
});

describe('freezing', () => {
  const freeze = (reason?: string, onProgress?: (done: number) => void) =>
    freezeRound(store, round, { at: AT, reason, onProgress: ({ done }) => onProgress?.(done) });

  beforeEach(async () => {
    rows.put('rounds', roundToFields(round));
    await store.record([
      anUpdate({ row: { ref: 'P1.01' }, basedOn: (await store.load()).regional[0].version }),
    ]);
  });

  const agree = async () => {
    const part = editPart(round, emptyPart('2025-1', 1), { summary: 'Goed', publicText: '' }, by);
    await store.saveRoundPart(agreePart(round, submitPart(round, part, by), { by: 'Bergman', at: AT }));
  };

  test('keeps every row with a hash that still holds when it is read back', async () => {
    await agree();
    const progress: number[] = [];
    const frozen = await freeze(undefined, (done) => progress.push(done));
    expect(await roundNow()).toEqual({ ...frozen, frozenAt: '2025-06-30T08:00:00.000Z' });
    const snapshots = await store.snapshots(['2025-1']);
    expect(snapshots).toHaveLength(1 + 2 + 12 + 1);
    expect(progress).toEqual([0, 16]);
    expect(await isIntact(await roundNow(), snapshots)).toBe(true);
    const was = frozenPlan(frozen, snapshots);
    expect(was?.regional[0].state).toMatchObject({ status: 'opSchema', updatedBy: 'Bas Tielemans' });
    expect(was?.parts).toMatchObject([{ summary: 'Goed', agreed: { by: 'Bergman' } }]);
  });

  test('without every agreement needs a reason, and writes nothing before', async () => {
    await expect(freeze()).rejects.toEqual(code('round.notAgreed'));
    expect(rows.rowsOf('snapshots')).toEqual([]);
    expect((await freeze('Overleg valt uit')).frozenReason).toBe('Overleg valt uit');
  });

  test('that stopped halfway is completed by doing it again', async () => {
    await agree();
    let written = 0;
    rows.mishap = ({ list }) => (list === 'snapshots' && (written += 1) > 5 ? 'connectionLost' : undefined);
    await expect(freeze()).rejects.toEqual(code('store.unreachable'));
    expect((await roundNow()).state).toBe('editing');
    rows.mishap = () => undefined;
    expect(await freeze()).toMatchObject({ state: 'frozen', version: 1 });
    expect(rows.rowsOf('snapshots')).toHaveLength(16);
  });

  test('whose answers are lost is believed once they are read back', async () => {
    await agree();
    rows.mishap = ({ list }) => (list === 'snapshots' ? 'answerLost' : undefined);
    expect(await freeze()).toMatchObject({ version: 1 });
    expect(rows.rowsOf('snapshots')).toHaveLength(16);
  });

  test('after the plan changed begins anew, and leaves what was begun', async () => {
    await agree();
    rows.mishap = ({ fields }) => (fields.RowId === 'P1.02/WIJ' ? 'connectionLost' : undefined);
    await expect(freeze()).rejects.toEqual(code('store.unreachable'));
    rows.mishap = () => undefined;
    const { version } = (await store.load()).regional[0];
    await store.record([anUpdate({ row: { ref: 'P1.01' }, basedOn: version })]);
    const frozen = await freeze();
    expect(frozen.version).toBe(2);
    expect(await isIntact(frozen, await store.snapshots(['2025-1']))).toBe(true);
  });

  test('again after reopening gives a next version beside the first', async () => {
    await agree();
    const first = await freeze();
    const reopened = reopenRound(first, { ...by, reason: 'Een fout | hersteld' });
    await store.saveRound(reopened, first);
    const second = await freezeRound(store, await roundNow(), { at: '2025-07-01T08:00:00.000Z' });
    expect(second.version).toBe(2);
    expect(second.hash).not.toBe(first.hash);
    expect(second.reopened).toMatchObject([{ reason: 'Een fout | hersteld' }]);
    const snapshots = await store.snapshots(['2025-1']);
    expect(await isIntact(first, snapshots)).toBe(true);
    expect(await isIntact(second, snapshots)).toBe(true);
  });

  test('shows afterwards that somebody changed a row', async () => {
    await agree();
    const frozen = await freeze();
    const target = rows.rowsOf('snapshots').find(({ fields }) => fields.RowId === 'P1.01')!;
    rows.change('snapshots', target.id, {
      Content: String(target.fields.Content).replace('opSchema', 'afgerond'),
    });
    expect(await isIntact(frozen, await store.snapshots(['2025-1']))).toBe(false);
  });
});

describe('figures', () => {
  const figure: Figure = {
    indicator: 'Woninginbraken',
    municipality: 'DRU',
    period: '2025-H1',
    value: 12.5,
    source: 'Politie',
    definition: 'Inbraken\nen pogingen',
    referenceDate: '2025-06-30',
    isPublic: true,
  };
  const { value: _, municipality: __, ...small } = figure;

  test('come back as they were stored', async () => {
    const given = [figure, { ...small, isPublic: false }];
    expect(await store.saveFigures(given)).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await store.figures()).toEqual(given);
  });

  test('are replaced by newer ones of the same indicator, municipality and period', async () => {
    rows.put('figures', figureToFields(figure));
    const newer = { ...figure, indicator: 'woninginbraken', value: 13 };
    expect(await store.saveFigures([newer, { ...figure, period: '2024' }])).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
    });
    expect(await store.saveFigures([newer])).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect((await store.figures()).map(({ value, period }) => [value, period])).toEqual([
      [13, '2025-H1'],
      [12.5, '2024'],
    ]);
  });

  test('that cannot be stored say so', async () => {
    rows.mishap = () => 'forbidden';
    await expect(store.saveFigures([figure])).rejects.toEqual(code('store.forbidden'));
  });
});
