import * as React from 'react';
import { dayInAmsterdam, IsoDate } from '../../plan/dates';
import { RowKey, RowState } from '../../plan/model';
import { Problem } from '../../plan/problem';
import { Person } from '../../plan/people';
import { rowId } from '../../plan/ref';
import { findRow } from '../../plan/rows';
import { Settings } from '../../plan/settings';
import { Answer, StatusUpdate, stateAfter } from '../../plan/updates';
import { LoadedPlan } from '../../store/planStore';
import { TabHost } from '../host/tabHost';
import { whoAmI } from '../host/whoAmI';
import { newId } from './newId';
import { fingerprint, ShownRow, withRows } from './overlay';
import { toProblem } from './toProblem';
import { useLiveRefresh } from './useLiveRefresh';

/** An answer for one row. */
export interface RowAnswer {
  readonly key: RowKey;
  readonly answer: Answer;
}

/** Somebody else answered first; both values wait for a choice. */
export interface Conflict {
  readonly key: RowKey;
  readonly mine: Answer;
  readonly theirs: RowState;
}

/** What became of answers that were given together. */
export interface SubmitResult {
  readonly recorded: number;
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Why the others were not written; each kind once. */
  readonly problems: ReadonlyArray<Problem>;
}

export interface PlanEditing {
  /** Shows the answers at once and records them; what is not recorded is shown as it was. */
  submit(answers: ReadonlyArray<RowAnswer>): Promise<SubmitResult>;
  isSaving(key: RowKey): boolean;
  readonly conflicts: ReadonlyArray<Conflict>;
  settleConflict(conflict: Conflict): void;
  saveSettings(changes: Partial<Settings>): Promise<void>;
}

export interface PlanView {
  /** Absent until the first load has succeeded. */
  readonly loaded?: LoadedPlan;
  readonly me?: Person;
  readonly today: IsoDate;
  readonly loadedAt?: Date;
  /** Why the last load failed; with `loaded` present the screen shows an older state. */
  readonly problem?: Problem;
  readonly refresh: () => Promise<boolean>;
  readonly editing: PlanEditing;
}

function distinct(problems: ReadonlyArray<Problem>): ReadonlyArray<Problem> {
  return problems.filter(
    (problem, index) => problems.findIndex((one) => one.code === problem.code) === index,
  );
}

/** Loads the plan, keeps it fresh, and records answers with what they show at once. */
export function usePlan(host: TabHost): PlanView {
  const { store } = host;
  // One state: a plan must never be judged by a day that is not its own.
  const [read, setRead] = React.useState<{ readonly loaded: LoadedPlan; readonly at: Date }>();
  const [problem, setProblem] = React.useState<Problem>();
  const [pending, setPending] = React.useState<ReadonlyArray<ShownRow>>([]);
  const [conflicts, setConflicts] = React.useState<ReadonlyArray<Conflict>>([]);
  // A load that began before a write ended may bring the state of before it, and is dropped.
  const writes = React.useRef({ running: 0, done: 0 });
  const seen = React.useRef('');
  const gone = React.useRef(false);
  React.useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const refresh = React.useCallback(async (): Promise<boolean> => {
    const doneBefore = writes.current.done;
    try {
      const [fresh, now] = await Promise.all([store.load(), host.now()]);
      if (gone.current || writes.current.running > 0 || writes.current.done !== doneBefore) return true;
      const print = fingerprint(fresh);
      const changed = print !== seen.current;
      seen.current = print;
      setRead((before) => ({ loaded: changed || !before ? fresh : before.loaded, at: now }));
      setProblem(undefined);
      return changed;
    } catch (error) {
      if (!gone.current) setProblem(toProblem(error));
      return false;
    }
    // The host object may be new on each render of the host; its store and clock are not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store]);

  React.useEffect(() => void refresh(), [refresh]);
  const loaded = read?.loaded;
  const me = loaded && whoAmI(loaded.people, host.me);
  const mayComeBack = problem?.code === 'store.unreachable' || problem?.code === 'store.throttled';
  useLiveRefresh(refresh, loaded ? me !== undefined : mayComeBack);

  const change = (to: (loaded: LoadedPlan) => LoadedPlan): void =>
    setRead((before) => before && { ...before, loaded: to(before.loaded) });

  const submit = async (answers: ReadonlyArray<RowAnswer>): Promise<SubmitResult> => {
    if (!loaded || !me) return { recorded: 0, conflicts: [], problems: [] };
    writes.current.running += 1;
    const ids = answers.map((answer) => rowId(answer.key));
    try {
      const at = (await host.now()).toISOString();
      const updates = answers.map(({ key, answer }): StatusUpdate => {
        const row = findRow(loaded, key);
        if (!row) throw new Problem('row.notFound', { row: rowId(key) });
        const id = newId();
        const after = stateAfter(answer, { id, at, by: me.name });
        const base = { id, row: key, at, by: me.name, byPersonId: me.id, channel: 'tab' } as const;
        return { ...base, before: row.state, after, basedOn: row.version };
      });
      setPending((rows) => [...rows, ...updates.map((update) => ({ key: update.row, state: update.after }))]);
      const outcomes = await store.record(updates);
      const written: ShownRow[] = [];
      const found: Conflict[] = [];
      const problems: Problem[] = [];
      outcomes.forEach((outcome, index) => {
        const { key, answer } = answers[index];
        if (outcome.kind === 'recorded')
          written.push({ key, state: outcome.state, version: outcome.version });
        else if (outcome.kind === 'conflict') {
          written.push({ key, state: outcome.theirs, version: outcome.version });
          found.push({ key, mine: answer, theirs: outcome.theirs });
        } else problems.push(outcome.problem);
      });
      if (!gone.current) {
        change((current) => withRows(current, written));
        setConflicts((current) => [...current, ...found]);
      }
      return { recorded: written.length - found.length, conflicts: found, problems: distinct(problems) };
    } catch (error) {
      return { recorded: 0, conflicts: [], problems: [toProblem(error)] };
    } finally {
      writes.current.running -= 1;
      writes.current.done += 1;
      if (!gone.current) setPending((rows) => rows.filter((row) => !ids.includes(rowId(row.key))));
    }
  };

  const saveSettings = async (changes: Partial<Settings>): Promise<void> => {
    await store.saveSettings(changes);
    change((current) => ({ ...current, settings: { ...current.settings, ...changes } }));
  };

  const shown = React.useMemo(() => loaded && withRows(loaded, pending), [loaded, pending]);
  return {
    loaded: shown,
    me,
    today: dayInAmsterdam(read?.at ?? new Date(0)),
    loadedAt: read?.at,
    problem,
    refresh,
    editing: {
      submit,
      isSaving: (key) => pending.some((row) => rowId(row.key) === rowId(key)),
      conflicts,
      settleConflict: (conflict) => setConflicts((all) => all.filter((one) => one !== conflict)),
      saveSettings,
    },
  };
}
