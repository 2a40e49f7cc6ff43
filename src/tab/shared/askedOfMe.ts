import { askOf } from '../../nudge/askOf';
import { IsoDate } from '../../plan/dates';
import { holdsAction } from '../../plan/holders';
import { deadlineOf, isOverdue, isStale } from '../../plan/lateness';
import { Action } from '../../plan/model';
import { Person } from '../../plan/people';
import { CountedRow, countedRows } from '../../plan/rows';
import { isClosed } from '../../plan/status';
import { LoadedPlan } from '../../store/planStore';

/** Why something is asked: in the order in which it is shown. */
export const ASK_GROUPS = ['late', 'due', 'condition', 'silent'] as const;
export type AskGroup = (typeof ASK_GROUPS)[number];

/** One action that a person is asked about, with those of its rows that are asked. */
export interface AskedAction {
  readonly action: Action;
  readonly rows: ReadonlyArray<CountedRow>;
  readonly group: AskGroup;
}

/** The same questions as the reminders ask (silence besides), so that nobody is asked twice in two ways. */
function askedGroup(row: CountedRow, loaded: LoadedPlan, today: IsoDate): AskGroup | undefined {
  const ask = askOf(row, undefined, loaded, today);
  if (ask?.reason.kind === 'due') return 'due';
  if (ask?.reason.kind === 'condition') return 'condition';
  if (ask) return 'late';
  return isStale(row.action, row.state, today) ? 'silent' : undefined;
}

/** What a coordinator keeps an eye on in the whole plan, and a portfolio holder in his themes. */
function watchedGroup(row: CountedRow, today: IsoDate): AskGroup | undefined {
  if (isOverdue(row.action, row.state, today)) return 'late';
  return isStale(row.action, row.state, today) ? 'silent' : undefined;
}

/** A portfolio holder also sees what is due soon. */
function holderGroup(row: CountedRow, loaded: LoadedPlan, today: IsoDate): AskGroup | undefined {
  const watched = watchedGroup(row, today);
  if (watched === 'late' || isClosed(row.state.status)) return watched;
  const asked = askedGroup(row, loaded, today);
  return asked === 'due' ? asked : watched;
}

function groupFor(row: CountedRow, loaded: LoadedPlan, person: Person, today: IsoDate): AskGroup | undefined {
  const { municipality } = row.key;
  const ownDuo = person.duoOf.includes(row.action.priority);
  const ownMunicipality = municipality !== undefined && person.contactOf.includes(municipality);
  if (ownDuo || ownMunicipality) return askedGroup(row, loaded, today);
  if (person.isCoordinator) return watchedGroup(row, today);
  if (person.holderName && holdsAction(loaded.plan, person.holderName, row.action, today)) {
    return holderGroup(row, loaded, today);
  }
  return undefined;
}

/** What is asked of a person now; per group the nearest deadline first, then the plan's order. */
export function askedOfMe(loaded: LoadedPlan, person: Person, today: IsoDate): ReadonlyArray<AskedAction> {
  const asked = new Map<string, { action: Action; rows: CountedRow[]; group: AskGroup }>();
  countedRows(loaded).forEach((row) => {
    const group = groupFor(row, loaded, person, today);
    if (!group) return;
    const id = `${group} ${row.action.ref}`;
    const known = asked.get(id);
    if (known) known.rows.push(row);
    else asked.set(id, { action: row.action, rows: [row], group });
  });
  const deadline = (one: AskedAction): string => deadlineOf(one.action) ?? '9999';
  return [...asked.values()].sort(
    (a, b) =>
      ASK_GROUPS.indexOf(a.group) - ASK_GROUPS.indexOf(b.group) ||
      (a.group === 'silent' ? 0 : deadline(a).localeCompare(deadline(b))) ||
      a.action.ref.localeCompare(b.action.ref),
  );
}

/** Whether all that a person sees here is only to read. */
export function onlyReads(person: Person): boolean {
  return !person.isCoordinator && person.duoOf.length === 0 && person.contactOf.length === 0;
}
