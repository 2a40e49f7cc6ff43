import { IsoDate, IsoInstant } from '../plan/dates';
import { JournalEntry, StatusUpdate } from '../plan/updates';
import { Action, PlanState, Priority, RowKey, RowState, RowVersion } from '../plan/model';
import { Communication } from '../plan/communication';
import { Decision } from '../plan/decision';
import { Person } from '../plan/people';
import { PlanChange, PlanChangeEntry } from '../plan/planChange';
import { Problem } from '../plan/problem';
import { Occurrence } from '../plan/occurrences';
import { Round } from '../plan/round';
import { PlanConversation, SentNudge } from '../plan/sentNudge';
import { Settings } from '../plan/settings';
import { RoundStore } from './roundStore';

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

/** What became of one change of the plan. */
export type ChangeOutcome =
  /** The plan holds `action` now; `again` is true when the same change had been delivered before. */
  | { readonly kind: 'changed'; readonly action: Action; readonly again: boolean }
  /** The action (or the proposed date) is no longer as the change found it; `theirs` is what it is now. */
  | { readonly kind: 'conflict'; readonly theirs: Action | undefined };

/** Which changes of the plan are asked for; all of them without a filter. */
export interface ChangeFilter {
  /** About this action, also where it got its ref by a move. */
  readonly ref?: string;
  /** Made in this round. */
  readonly round?: string;
  /** Made at or after this moment. */
  readonly since?: IsoInstant;
}

/** Somebody as a coordinator enters him; without an id he is new. */
export type PersonDraft = Omit<Person, 'id'> & { readonly id?: string };

/**
 * Where the plan lives. Two adapters pass the same contract (`tests/contract/planStore.ts`): PnPjs on
 * SharePoint REST for the tab and setup, Microsoft Graph for the service.
 *
 * Every method rejects with a `Problem`: `store.forbidden` (403), `store.signInNeeded` (401),
 * `store.listMissing`, `store.columnMissing`, `store.siteMissing`, `store.throttled` (429 or 503 after the
 * client's own retries), `store.unreachable` (no connection), `store.unexpected`. `load` also rejects with
 * `plan.notImported` and `plan.importUnderWay`.
 */
export interface PlanStore extends RoundStore {
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

  /**
   * Changes the plan: appends the change under its own id, then writes the rows if the action still is as the change
   * found it. Delivering the same change again changes nothing, and completes what was left undone. Who may is for
   * the caller to judge (`mayChangePlan`), and for the server.
   * An `add`, a `move` or a municipality that comes in needs new municipal rows: only `PlanSetup` can.
   * @throws Problem `change.noReason`, `change.incomplete`, `change.needsSetup`, `action.notFound`, `update.conflict`
   */
  changePlan(change: PlanChange): Promise<ChangeOutcome>;

  /** Changes of the plan, newest first. */
  planChanges(filter?: ChangeFilter): Promise<ReadonlyArray<PlanChangeEntry>>;

  /** Decisions of the gezagsdriehoek, newest first. */
  decisions(): Promise<ReadonlyArray<Decision>>;

  /** Adds a decision, or changes the one with its code. */
  saveDecision(decision: Decision): Promise<void>;

  /** The communication actions of an action, or of the whole plan; those planned first come first. */
  communicationsOf(ref?: string): Promise<ReadonlyArray<Communication>>;

  /** Adds a communication action, or changes the one with its id. */
  saveCommunication(communication: Communication): Promise<void>;

  /**
   * Adds somebody to Betrokkenen or changes him, and gives his key. His rights on the site are `PlanSetup`'s.
   * @throws Problem `people.mailTaken`
   */
  savePerson(person: PersonDraft): Promise<string>;

  /** One official leaves the duo of a priority and another comes in. */
  handOver(priority: number, fromId: string, toId: string): Promise<void>;

  /** Adds a priority, or changes the one with its code. */
  savePriority(priority: Priority): Promise<void>;

  /** Reminders claimed since a moment, newest first. Only coordinators may read them. */
  sentNudges(since: IsoInstant): Promise<ReadonlyArray<SentNudge>>;

  /** Reminders that asked about an action, newest first. Only coordinators may read them. */
  nudgesOf(ref: string): Promise<ReadonlyArray<SentNudge>>;

  /** The conversations that the app was added to. Only coordinators may read them. */
  conversations(): Promise<ReadonlyArray<PlanConversation>>;
}
