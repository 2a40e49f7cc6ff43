import { IsoDate } from '../../plan/dates';
import { deadlineOf, isOverdue } from '../../plan/lateness';
import { Action, RowState } from '../../plan/model';
import { Status } from '../../plan/status';
import { ActionRows, MunicipalState } from './actionRows';
import { byMunicipality } from './byMunicipality';
import { StatusLine } from './model';
import { Wording } from './wording';

/** The order in which the statuses of municipalities are read: from done to not known. */
const READING_ORDER: ReadonlyArray<Status> = [
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

function regionalLabel(state: RowState, wording: Wording): string {
  const label = wording.translate(`plan:status.${state.status}`);
  if (state.progress === undefined) return label;
  return wording.translate('reports:status.withProgress', { status: label, progress: state.progress });
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
  const label = wording.translate('reports:status.overdue', { day: wording.day(deadline) });
  if (rows.regional) return isOverdue(action, rows.regional, today) ? [{ kind: 'overdue', label }] : [];
  const late = rows.municipal.filter(({ state }) => isOverdue(action, state, today));
  if (late.length === 0) return [];
  const where = wording.where(
    action,
    late.map(({ municipality }) => municipality),
  );
  return [{ kind: 'overdue', label, where }];
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
    lines.push({ kind: rows.regional.status, label: regionalLabel(rows.regional, wording) });
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
