import { IsoDate } from '../../plan/dates';
import { deadlineOf, isOverdue } from '../../plan/lateness';
import { Action, RowState } from '../../plan/model';
import { isClosed, Status } from '../../plan/status';
import { ActionRows, MunicipalState } from './actionRows';
import { byMunicipality } from './byMunicipality';
import { StatusLine } from './lines';
import { Wording } from './wording';

/** The order in which a reader of a report meets the statuses: from done to not known. */
export const READING_ORDER: ReadonlyArray<Status> = [
  'afgerond',
  'opSchema',
  'nietGestart',
  'vertraagd',
  'geblokkeerd',
  'vervallen',
  'onbekend',
];

/** One line per status that occurs, with the municipalities that have it. */
export function municipalStatusLines(
  action: Action,
  rows: ReadonlyArray<MunicipalState>,
  wording: Wording,
): ReadonlyArray<StatusLine> {
  return [...byMunicipality(rows, (state) => state.status)]
    .sort((a, b) => READING_ORDER.indexOf(a.value) - READING_ORDER.indexOf(b.value))
    .map(({ value, municipalities }) => ({
      kind: value,
      label: wording.translate(`plan:status.${value}`),
      where: wording.where(action, municipalities),
    }));
}

function regionalLine(state: RowState, wording: Wording): StatusLine {
  const { status, progress } = state;
  const line = { kind: status, label: wording.translate(`plan:status.${status}`) };
  // Of what is done or withdrawn, a percentage says nothing more.
  if (progress === undefined || isClosed(status)) return line;
  return { ...line, detail: wording.translate('reports:status.progress', { progress }) };
}

function deviationLine(
  action: Action,
  rows: ReadonlyArray<MunicipalState>,
  today: IsoDate,
  wording: Wording,
): ReadonlyArray<StatusLine> {
  if (rows.length === 0) return [];
  const described = rows.map(({ municipality, state }) =>
    wording.translate(
      isOverdue(action, state, today) ? 'reports:status.deviationLate' : 'reports:status.deviation',
      { municipality: wording.names([municipality]), status: wording.inSentence(state.status) },
    ),
  );
  return [
    { kind: 'deviates', label: wording.translate('reports:status.deviates'), where: described.join(', ') },
  ];
}

function overdueLine(
  action: Action,
  rows: ActionRows,
  today: IsoDate,
  wording: Wording,
): ReadonlyArray<StatusLine> {
  const deadline = deadlineOf(action);
  if (deadline === undefined) return [];
  const line: StatusLine = {
    kind: 'overdue',
    label: wording.translate('plan:overdue'),
    detail: wording.translate('reports:status.deadline', { day: wording.day(deadline) }),
  };
  if (rows.regional) return isOverdue(action, rows.regional, today) ? [line] : [];
  const late = rows.municipal.filter(({ state }) => isOverdue(action, state, today));
  if (late.length === 0) return [];
  const municipalities = late.map(({ municipality }) => municipality);
  return [{ ...line, where: wording.where(action, municipalities) }];
}

/**
 * The status of an action as a reader wants it: a regional one once, with the municipalities that deviate
 * named; else per status the municipalities that have it; then what is late, and who is excepted.
 */
export function statusLinesOf(
  action: Action,
  rows: ActionRows,
  today: IsoDate,
  wording: Wording,
): ReadonlyArray<StatusLine> {
  const lines: StatusLine[] = [];
  if (rows.regional) {
    lines.push(regionalLine(rows.regional, wording));
    lines.push(...overdueLine(action, rows, today, wording));
    lines.push(...deviationLine(action, rows.municipal, today, wording));
  } else {
    lines.push(...municipalStatusLines(action, rows.municipal, wording));
    lines.push(...overdueLine(action, rows, today, wording));
  }
  if (action.exceptMunicipalities.length > 0) {
    lines.push({
      kind: 'excepted',
      label: wording.translate('reports:status.excepted'),
      where: wording.names(action.exceptMunicipalities),
    });
  }
  return lines;
}
