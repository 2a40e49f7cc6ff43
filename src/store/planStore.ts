import { IsoDate, IsoInstant } from '../plan/dates';
import { JournalEntry, StatusUpdate } from '../plan/updates';
import { PlanState, RowKey, RowState, RowVersion } from '../plan/model';
import { Person } from '../plan/people';
import { Problem } from '../plan/problem';
import { Occurrence } from '../plan/occurrences';
import { Round } from '../plan/round';
import { Settings } from '../plan/settings';

/** Everything that a screen, a card or a report is made from, read at one moment. */
export interface LoadedPlan extends PlanState {
  readonly people: ReadonlyArray<Person>;
  readonly settings: Settings;
  readonly occurrences: ReadonlyArray<Occurrence>;
  /** Oldest first. */
  readonly rounds: ReadonlyArray<Round>;
}

/** What became of one status update. */
export type RecordOutcome =
  /** The row now holds `state`; `again` is true when the same update had been recorded before. */
  | {
      readonly kind: 'recorded';
      readonly state: RowState;
      readonly version: RowVersion;
      readonly again: boolean;
    }
  /** Somebody else changed the row first: the update is kept in the journal, marked as conflicting. */
  | { readonly kind: 'conflict'; readonly theirs: RowState; readonly version: RowVersion }
  /** Nothing was written to the row. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Where the plan lives. Two adapters pass the same contract (`tests/contract/planStore.ts`): PnPjs on
 * SharePoint REST for the tab and setup, Microsoft Graph for the service.
 *
 * Every method rejects with a `Problem`: `store.forbidden` (403), `store.signInNeeded` (401),
 * `store.listMissing`, `store.columnMissing`, `store.siteMissing`, `store.throttled` (429 or 503 after the
 * client's own retries), `store.unreachable` (no connection), `store.unexpected`. `load` also rejects with
 * `plan.notImported` and `plan.importUnderWay`.
 */
export interface PlanStore {
  /** Reads the plan, its rows, people and settings, whatever their number. */
  load(): Promise<LoadedPlan>;

  /**
   * Records answers, each in this order: append the update under its own id; write the row if it is still
   * the version the answer was based on; else append a conflict mark. Delivering the same update again
   * changes nothing. Outcomes come in the order of `updates`; one failing does not stop the others.
   */
  record(updates: ReadonlyArray<StatusUpdate>): Promise<ReadonlyArray<RecordOutcome>>;

  /** The journal of one row, or of all rows of an action when `row.municipality` is absent; newest first. */
  history(row: RowKey): Promise<ReadonlyArray<JournalEntry>>;

  /** Stores the given settings and leaves the others as they are. Only a coordinator may. */
  saveSettings(changes: Partial<Settings>): Promise<void>;

  /** Counts an execution; counting the same one again changes nothing. */
  addOccurrence(occurrence: Occurrence): Promise<void>;

  /** Nobody is reminded of these rows before a day; undefined ends that. */
  snooze(rows: ReadonlyArray<RowKey>, until: IsoDate | undefined): Promise<void>;

  /** Notes the last day of a person's absence; undefined when he is back. */
  setAbsence(personId: string, until: IsoDate | undefined): Promise<void>;

  /**
   * Completes updates given since a moment that stand in the journal but never reached their row, because
   * something stopped in between: the row is written if it is still the version the update was based on,
   * else the update is marked as conflicting. Gives what became of each; mostly there are none.
   */
  completeGaps(since: IsoInstant): Promise<ReadonlyArray<RecordOutcome>>;
}
