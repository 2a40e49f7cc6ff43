import { applyChange } from '../../src/plan/applyChange';
import { Communication } from '../../src/plan/communication';
import { Decision } from '../../src/plan/decision';
import { RowKey, RowState } from '../../src/plan/model';
import { checkChange, PlanChange, PlanChangeEntry } from '../../src/plan/planChange';
import { Problem } from '../../src/plan/problem';
import { rowId } from '../../src/plan/ref';
import { findAction, findRow, newMunicipalRows } from '../../src/plan/rows';
import { PlanConversation, SentNudge } from '../../src/plan/sentNudge';
import { Settings } from '../../src/plan/settings';
import { JournalEntry, StatusUpdate } from '../../src/plan/updates';
import { OwnRow, updatesOfChange } from '../../src/plan/updatesOfChange';
import { ChangeOutcome, LoadedPlan, PlanStore, RecordOutcome } from '../../src/store/planStore';
import { memoryRounds } from './memoryRounds';

/** A plan store in memory, for what is shown of a plan; the real adapters have their own contract tests. */
export interface MemoryPlanStore extends PlanStore {
  /** The plan as it is stored now. */
  readonly stored: () => LoadedPlan;
  /** What else the lists hold; a test may fill it. */
  readonly beside: BesideThePlan;
  /** Somebody else answers, through chat for instance. */
  answerElsewhere(row: RowKey, update: Pick<StatusUpdate, 'after' | 'by' | 'channel'>): void;
  /** Every next call fails with this problem, until it is cleared. */
  failWith(problem: Problem | undefined): void;
}

/** What stands in the lists besides the plan itself. */
export interface BesideThePlan {
  /** Oldest first. */
  changes: PlanChangeEntry[];
  decisions: Decision[];
  communications: Communication[];
  nudges: SentNudge[];
  conversations: PlanConversation[];
}

/** The rows of an action that hold a state of their own. */
function ownRows(stored: LoadedPlan, ref: string): ReadonlyArray<OwnRow> {
  return [
    ...stored.regional.map((row) => ({ key: { ref: row.ref }, ...row })),
    ...stored.municipal
      .filter(({ follows }) => !follows)
      .map((row) => ({ key: { ref: row.ref, municipality: row.municipality }, ...row })),
  ].filter(({ key }) => key.ref === ref);
}

/** Fills a store with a plan. */
export function memoryPlanStore(start: LoadedPlan): MemoryPlanStore {
  let stored = start;
  let failure: Problem | undefined;
  const journal: JournalEntry[] = [];
  const beside: BesideThePlan = {
    changes: [],
    decisions: [],
    communications: [],
    nudges: [],
    conversations: [],
  };

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

  const withoutProposal = <Row extends { readonly state: RowState }>(row: Row): Row => ({
    ...row,
    state: { ...row.state, proposedEnd: undefined },
  });
  const change = (wanted: PlanChange): ChangeOutcome => {
    const { row, before, after, proposedEnd, id, kind } = checkChange(wanted);
    if (beside.changes.some((known) => known.id === id))
      return { kind: 'changed', action: after, again: true };
    const now = findAction(stored.plan, row.ref);
    if (before && JSON.stringify(now) !== JSON.stringify(before)) return { kind: 'conflict', theirs: now };
    beside.changes.push({ ...wanted, conflicting: false });
    stored = { ...stored, plan: applyChange(stored.plan, wanted) };
    if (kind === 'add' || kind === 'move') {
      const rows = newMunicipalRows({ ...stored.plan, actions: [after] });
      const version = '"1"';
      stored = {
        ...stored,
        regional:
          after.reach === 'region'
            ? [...stored.regional, { ref: after.ref, state: { status: 'onbekend' }, version }]
            : stored.regional,
        municipal: [...stored.municipal, ...rows.map((one) => ({ ...one, version }))],
      };
    }
    if (proposedEnd !== undefined) {
      stored = {
        ...stored,
        regional: stored.regional.map((one) =>
          rowId({ ref: one.ref }) === rowId(row) ? withoutProposal(one) : one,
        ),
        municipal: stored.municipal.map((one) => (rowId(one) === rowId(row) ? withoutProposal(one) : one)),
      };
    }
    updatesOfChange(wanted, ownRows(stored, row.ref), journal).forEach(recordOne);
    return { kind: 'changed', action: after, again: false };
  };
  const put = <Item>(items: Item[], item: Item, isSame: (other: Item) => boolean): void => {
    const at = items.findIndex(isSame);
    if (at < 0) items.push(item);
    else items[at] = item;
  };

  return {
    stored: () => stored,
    beside,
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
    ...memoryRounds(start.rounds, check, (change) => (stored = { ...stored, rounds: change(stored.rounds) })),
    changePlan: async (wanted) => {
      await check();
      return change(wanted);
    },
    planChanges: async ({ ref, round, since } = {}) => {
      await check();
      return beside.changes
        .filter(
          (one) =>
            (ref === undefined || one.row.ref === ref || one.after?.ref === ref) &&
            (round === undefined || one.round === round) &&
            (since === undefined || one.at >= since),
        )
        .reverse();
    },
    decisions: async () => {
      await check();
      return [...beside.decisions].sort((one, other) => other.decidedOn.localeCompare(one.decidedOn));
    },
    saveDecision: async (decision) => {
      await check();
      put(beside.decisions, decision, ({ code }) => code === decision.code);
    },
    communicationsOf: async (ref) => {
      await check();
      return beside.communications.filter((one) => ref === undefined || one.ref === ref);
    },
    saveCommunication: async (communication) => {
      await check();
      put(beside.communications, communication, ({ id }) => id === communication.id);
    },
    savePerson: async (draft) => {
      await check();
      const id = draft.id ?? String(stored.people.length + 1);
      const people = [...stored.people];
      put(people, { ...draft, id }, (other) => other.id === id);
      stored = { ...stored, people };
      return id;
    },
    handOver: async (priority, fromId, toId) => {
      await check();
      stored = {
        ...stored,
        people: stored.people.map((person) => {
          const others = person.duoOf.filter((number) => number !== priority);
          if (person.id === fromId) return { ...person, duoOf: others };
          return person.id === toId ? { ...person, duoOf: [...others, priority] } : person;
        }),
      };
    },
    savePriority: async (priority) => {
      await check();
      const priorities = [...stored.plan.priorities];
      put(priorities, priority, ({ code }) => code === priority.code);
      stored = { ...stored, plan: { ...stored.plan, priorities } };
    },
    sentNudges: async (since) => {
      await check();
      return beside.nudges.filter(({ claimedAt }) => claimedAt >= since);
    },
    nudgesOf: async (ref) => {
      await check();
      return beside.nudges.filter(({ rowIds }) => rowIds.some((id) => id.split('/')[0] === ref));
    },
    conversations: async () => {
      await check();
      return beside.conversations;
    },
  };
}
