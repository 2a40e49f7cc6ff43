import { Ask, AskReason } from '../plan/asks';
import { addDays, dayInAmsterdam, daysBetween, IsoDate } from '../plan/dates';
import { deadlineOf, isOverdue } from '../plan/lateness';
import { CountedRow } from '../plan/rows';
import { Settings } from '../plan/settings';
import { isClosed } from '../plan/status';

/** An ask with the day since when it has been waiting to be sent. */
export interface DueAsk extends Ask {
  readonly dueSince: IsoDate;
}

/** The later of two days, either of which may be missing. */
function latest(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The day on which the newest reminder window before a deadline opened; undefined before the first. */
function openedWindow(
  deadline: IsoDate,
  today: IsoDate,
  windows: ReadonlyArray<number>,
): IsoDate | undefined {
  return windows
    .map((days) => addDays(deadline, -days))
    .filter((opening) => opening <= today)
    .sort()
    .pop();
}

/**
 * What a row is to be asked about today, if anything.
 * Before a deadline: once per window, unless the row was asked about or answered since that window opened.
 * After it: the day after, then every `lateEveryDays`, counted from the last question or answer. A row that
 * was late before reminders were switched on is asked once as baseline. While a condition is open the
 * question, at the same moments, is whether it is met.
 */
export function askOf(
  row: CountedRow,
  lastAsked: IsoDate | undefined,
  settings: Settings,
  today: IsoDate,
): DueAsk | undefined {
  const { action, state } = row;
  const deadline = deadlineOf(action);
  if (deadline === undefined || isClosed(state.status)) return undefined;
  const answered = state.updatedAt === undefined ? undefined : dayInAmsterdam(new Date(state.updatedAt));
  const touched = latest(lastAsked, answered);
  const waits = action.condition?.state === 'open';

  if (today <= deadline) {
    const opening = openedWindow(deadline, today, settings.windowsBeforeDeadline);
    if (opening === undefined || (touched !== undefined && touched >= opening)) return undefined;
    const reason: AskReason = waits
      ? { kind: 'condition' }
      : { kind: 'due', inDays: daysBetween(today, deadline) };
    return { row, reason, dueSince: opening };
  }

  if (!waits && !isOverdue(action, state, today)) return undefined;
  const since = addDays(deadline, 1);
  const again =
    touched === undefined || touched <= deadline ? since : addDays(touched, settings.lateEveryDays);
  if (again > today) return undefined;
  if (waits) return { row, reason: { kind: 'condition' }, dueSince: again };
  const switchedOn = settings.remindersOnSince && dayInAmsterdam(new Date(settings.remindersOnSince));
  if (touched === undefined && switchedOn !== undefined && deadline < switchedOn) {
    return { row, reason: { kind: 'baseline' }, dueSince: latest(since, switchedOn)! };
  }
  return { row, reason: { kind: 'late', byDays: daysBetween(deadline, today) }, dueSince: again };
}

/** Most urgent first: what is late longest, then what is due soonest, then the rest in the plan's order. */
export function byUrgency(a: Ask, b: Ask): number {
  return urgency(b.reason) - urgency(a.reason);
}

function urgency(reason: AskReason): number {
  switch (reason.kind) {
    case 'late':
      return 10_000 + reason.byDays;
    case 'due':
      return 5_000 - reason.inDays;
    case 'baseline':
      return 3_000;
    case 'quotaBehind':
      return 2_000;
    case 'condition':
      return 1_000;
    default:
      return 0;
  }
}
