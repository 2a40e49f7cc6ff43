import { RowKey, RowState } from '../../src/plan/model';
import { Problem } from '../../src/plan/problem';
import { rowId } from '../../src/plan/ref';
import { findRow } from '../../src/plan/rows';
import { Settings } from '../../src/plan/settings';
import { JournalEntry, StatusUpdate } from '../../src/plan/updates';
import { LoadedPlan, PlanStore, RecordOutcome } from '../../src/store/planStore';

/** A plan store in memory, for what is shown of a plan; the real adapters have their own contract tests. */
export interface MemoryPlanStore extends PlanStore {
  /** The plan as it is stored now. */
  readonly stored: () => LoadedPlan;
  /** Somebody else answers, through chat for instance. */
  answerElsewhere(row: RowKey, update: Pick<StatusUpdate, 'after' | 'by' | 'channel'>): void;
  /** Every next call fails with this problem, until it is cleared. */
  failWith(problem: Problem | undefined): void;
}

/** Fills a store with a plan. */
export function memoryPlanStore(start: LoadedPlan): MemoryPlanStore {
  let stored = start;
  let failure: Problem | undefined;
  const journal: JournalEntry[] = [];

  const write = (update: StatusUpdate): string => {
    const version = `"${journal.length + 2}"`;
    const own = { state: update.after, version };
    stored = {
      ...stored,
      regional: stored.regional.map((row) =>
        rowId({ ref: row.ref }) === rowId(update.row) ? { ...row, ...own } : row,
      ),
      municipal: stored.municipal.map((row) =>
        rowId(row) === rowId(update.row) ? { ...row, ...own, follows: false } : row,
      ),
    };
    return version;
  };
  const check = async (): Promise<void> => {
    if (failure) throw failure;
  };
  const recordOne = (update: StatusUpdate): RecordOutcome => {
    const row = findRow(stored, update.row);
    if (!row) return { kind: 'refused', problem: new Problem('row.notFound', { row: rowId(update.row) }) };
    if (row.version !== update.basedOn) {
      journal.unshift({ ...update, conflicting: true });
      return { kind: 'conflict', theirs: row.state, version: row.version };
    }
    journal.unshift({ ...update, conflicting: false });
    return { kind: 'recorded', state: update.after, version: write(update), again: false };
  };

  return {
    stored: () => stored,
    failWith: (problem) => (failure = problem),
    answerElsewhere: (row, { after, by, channel }) => {
      const before = findRow(stored, row)!;
      const update: StatusUpdate = {
        id: `elsewhere-${journal.length}`,
        row,
        at: after.updatedAt ?? '2025-05-26T07:30:00.000Z',
        by,
        byPersonId: '99',
        channel,
        before: before.state,
        after,
        basedOn: before.version,
      };
      journal.unshift({ ...update, conflicting: false });
      write(update);
    },
    load: async () => {
      await check();
      return stored;
    },
    record: async (updates) => {
      await check();
      return updates.map(recordOne);
    },
    history: async (row) => {
      await check();
      return journal.filter((entry) =>
        row.municipality === undefined ? entry.row.ref === row.ref : rowId(entry.row) === rowId(row),
      );
    },
    saveSettings: async (changes: Partial<Settings>) => {
      await check();
      stored = { ...stored, settings: { ...stored.settings, ...changes } };
    },
    addOccurrence: async (occurrence) => {
      await check();
      if (stored.occurrences.some(({ id }) => id === occurrence.id)) return;
      stored = { ...stored, occurrences: [...stored.occurrences, occurrence] };
    },
    snooze: async (rows, until) => {
      await check();
      const ids = new Set(rows.map(rowId));
      const snoozed = <Row extends { readonly state: RowState }>(row: Row): Row => ({
        ...row,
        state: { ...row.state, snoozedUntil: until },
      });
      stored = {
        ...stored,
        regional: stored.regional.map((row) => (ids.has(rowId({ ref: row.ref })) ? snoozed(row) : row)),
        municipal: stored.municipal.map((row) => (ids.has(rowId(row)) ? snoozed(row) : row)),
      };
    },
    setAbsence: async (personId, until) => {
      await check();
      stored = {
        ...stored,
        people: stored.people.map((person) =>
          person.id === personId ? { ...person, absentUntil: until } : person,
        ),
      };
    },
    completeGaps: async () => [],
  };
}
