import { emptyPart } from '../../../src/plan/round/roundPart';
import {
  frozenPlan,
  isIntact,
  parseSnapshotId,
  Snapshot,
  snapshotHash,
  snapshotId,
  snapshotsOf,
} from '../../../src/plan/round/snapshot';
import { trend } from '../../../src/plan/round/trend';
import { canonicalJson } from '../../../src/plan/canonicalJson';
import { anAction, aPlan, aPlanState, aRound } from '../../support/plan';

const plan = aPlan({
  actions: [
    anAction({ ref: 'P1.02', due: '2025-06-30' }),
    anAction({ ref: 'P1.01', reach: 'municipality', exceptMunicipalities: ['HEU'] }),
  ],
});
const state = aPlanState(plan, {
  'P1.02': { status: 'vervallen', remark: 'Regel 1\nregel 2 "x" 😀' },
  'P1.02/DRU': { status: 'afgerond' },
  'P1.01/BEU': { status: 'opSchema' },
});
const parts = [{ ...emptyPart('2025-1', 1), summary: 'Goed.' }];
const at = { code: '2025-1', version: 1 };
const snapshots = snapshotsOf(state, parts, at);
const change = (row: string, content: string): Snapshot[] =>
  snapshots.map((one) => (one.row === row ? { ...one, content } : one));

describe('a snapshot', () => {
  test('is made of every row: the plan, its actions, the municipalities and the summaries', () => {
    expect(snapshots).toHaveLength(1 + 2 + 6 + 5 + 1);
    expect(snapshots.map(({ row }) => row)).toEqual(
      expect.arrayContaining(['plan', 'P1.02', 'P1.01', 'P1.02/DRU', 'P1.01/BEU', 'deel/P1']),
    );
  });

  test('holds withdrawn rows too, and the status that holds for a municipality', () => {
    const status = (row: string) => snapshots.find((one) => one.row === row)?.status;
    expect(status('P1.02')).toBe('vervallen');
    expect(status('P1.02/BED')).toBe('vervallen');
    expect(status('P1.02/DRU')).toBe('afgerond');
    expect(status('P1.01')).toBeUndefined();
    expect(status('P1.01/BEU')).toBe('opSchema');
  });

  test('gives the plan back as it was, in the order of the plan', () => {
    const frozen = frozenPlan(at, [...snapshots].reverse());
    expect(frozen?.plan).toEqual(plan);
    expect(frozen?.parts).toEqual(parts);
    const withoutVersion = <Row extends object>(rows: ReadonlyArray<Row>) =>
      rows.map((row) => ({ ...row, version: '' }));
    expect(frozen?.regional).toEqual(withoutVersion(state.regional));
    expect(frozen?.municipal.slice().reverse()).toEqual(withoutVersion(state.municipal));
  });

  test('has an id of round, version and row', () => {
    const id = '2025-1|2|P1.07/DRU';
    expect(parseSnapshotId(id)).toEqual({ round: '2025-1', version: 2, row: 'P1.07/DRU' });
    expect(snapshotId(parseSnapshotId(id)!)).toBe(id);
    expect(parseSnapshotId('P1.07')).toBeUndefined();
  });
});

describe('the hash', () => {
  const frozen = async () => aRound({ state: 'frozen', version: 1, hash: await snapshotHash(at, snapshots) });

  test('does not depend on the order of rows nor of what is in them', async () => {
    const hash = await snapshotHash(at, snapshots);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await snapshotHash(at, [...snapshots].reverse())).toBe(hash);
    expect(canonicalJson({ b: [1, undefined, { d: 'x', c: undefined }], a: null })).toBe(
      '{"a":null,"b":[1,null,{"d":"x"}]}',
    );
  });

  test('ignores what belongs to another freezing', async () => {
    const others = snapshotsOf(state, [], { code: '2025-1', version: 2 });
    expect(await isIntact(await frozen(), [...snapshots, ...others])).toBe(true);
  });

  test.each<readonly [string, () => ReadonlyArray<Snapshot>]>([
    ['a row was changed', () => change('P1.01/BEU', '{"status":"afgerond"}')],
    ['a row was taken out', () => snapshots.slice(1)],
    ['a row was put in', () => [...snapshots, { ...snapshots[3], row: 'P9.01' }]],
    ['a row was put twice', () => [...snapshots, snapshots[3]]],
    [
      'two rows changed places',
      () => {
        const [one, other] = [snapshots[3], snapshots[4]];
        return change(one.row, other.content).map((row) =>
          row.row === other.row ? { ...row, content: one.content } : row,
        );
      },
    ],
  ])('shows that %s', async (_, tampered) => {
    expect(await isIntact(await frozen(), snapshots)).toBe(true);
    expect(await isIntact(await frozen(), tampered())).toBe(false);
  });

  test('of another round or version is another one', async () => {
    const hashes = await Promise.all(
      [at, { code: '2025-2', version: 1 }, { code: '2025-1', version: 2 }].map((named) =>
        snapshotHash(named, snapshotsOf(state, parts, named)),
      ),
    );
    expect(new Set(hashes).size).toBe(3);
  });
});

test('the trend counts each frozen round once, oldest first, by the day of its freezing', () => {
  const later = aPlanState(plan, { 'P1.02': { status: 'opSchema' }, 'P1.01/BEU': { status: 'afgerond' } });
  const first = aRound({ state: 'frozen', version: 1, frozenAt: '2025-06-30T10:00:00.000Z' });
  const second = aRound({
    code: '2025-2',
    state: 'frozen',
    version: 2,
    frozenAt: '2025-12-20T10:00:00.000Z',
    period: { start: '2025-07-01', end: '2025-12-31' },
  });
  const open = aRound({ code: '2026-1', period: { start: '2026-01-01', end: '2026-06-30' } });
  const points = trend(
    [open, second, first],
    [
      ...snapshots,
      ...snapshotsOf(later, [], { code: '2025-2', version: 1 }),
      ...snapshotsOf(later, [], { code: '2025-2', version: 2 }),
    ],
  );
  expect(
    points.map(({ round, counts }) => [round.code, counts.total, counts.byStatus.afgerond, counts.overdue]),
  ).toEqual([
    ['2025-1', 6, 0, 0],
    ['2025-2', 6, 1, 1],
  ]);
});
