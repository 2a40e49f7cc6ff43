import { Counts, countRows } from '../../plan/counts';
import { IsoDate } from '../../plan/dates';
import { isOverdue } from '../../plan/lateness';
import { Action, Plan, RowState } from '../../plan/model';
import { CountedRow } from '../../plan/rows';
import { isClosed } from '../../plan/status';
import { shortened } from '../shortened';
import { ActionRows, MunicipalState } from './actionRows';
import { byMunicipality } from './byMunicipality';
import {
  AttentionItem,
  ConditionItem,
  ManagementSummary,
  PriorityProgress,
  ProposalItem,
  Reason,
} from './model';
import { conditionText } from './notes';
import { splitCounts } from './splitCounts';
import { municipalStatusLines } from './statusLines';
import { Wording } from './wording';

/** An action with its rows, as the summary picks from them. */
export interface ActionWithRows {
  readonly action: Action;
  readonly rows: ActionRows;
}

/** Longest reason in a list of the summary, in characters. */
const LONGEST_REASON = 240;

const onTrackOrDone = ({ byStatus }: Counts): number => byStatus.opSchema + byStatus.afgerond;
const delayedOrBlocked = ({ byStatus }: Counts): number => byStatus.vertraagd + byStatus.geblokkeerd;
const isDelayedOrBlocked = ({ status }: RowState): boolean =>
  status === 'vertraagd' || status === 'geblokkeerd';

function reasonOf(state: RowState, wording: Wording): string {
  const given = [state.blocker, state.remark].find((text) => text !== undefined && text.trim() !== '');
  // The whole text stands in the priority's table.
  if (given !== undefined) return shortened(given, LONGEST_REASON);
  return wording.translate(
    state.status === 'onbekend' ? 'reports:reason.notAnswered' : 'reports:reason.notGiven',
  );
}

/** The part of an action's rows that a list of the summary is about; undefined when there is none. */
function rowsWhere(rows: ActionRows, picks: (state: RowState) => boolean): ActionRows | undefined {
  const regional = rows.regional && picks(rows.regional) ? rows.regional : undefined;
  const municipal = rows.municipal.filter(({ state }) => picks(state));
  return regional || municipal.length > 0 ? { regional, municipal } : undefined;
}

function reasonsOf(action: Action, rows: ActionRows, wording: Wording): ReadonlyArray<Reason> {
  const regional = rows.regional ? [{ text: reasonOf(rows.regional, wording) }] : [];
  const municipal = byMunicipality(rows.municipal, (state) => reasonOf(state, wording)).map(
    ({ value, municipalities }) => ({ where: wording.where(action, municipalities), text: value }),
  );
  return [...regional, ...municipal];
}

function attentionItem(action: Action, rows: ActionRows, wording: Wording): AttentionItem {
  const regional = rows.regional
    ? [{ kind: rows.regional.status, label: wording.translate(`plan:status.${rows.regional.status}`) }]
    : [];
  return {
    ref: action.ref,
    text: shortened(action.text),
    when: action.when,
    statuses: [...regional, ...municipalStatusLines(action, rows.municipal, wording)],
    reasons: reasonsOf(action, rows, wording),
  };
}

function attentionItems(
  actions: ReadonlyArray<ActionWithRows>,
  picks: (action: Action, state: RowState) => boolean,
  wording: Wording,
): ReadonlyArray<AttentionItem> {
  const items: AttentionItem[] = [];
  actions.forEach(({ action, rows }) => {
    const picked = rowsWhere(rows, (state) => picks(action, state));
    if (picked) items.push(attentionItem(action, picked, wording));
  });
  return items;
}

function isAllClosed({ regional, municipal }: ActionRows): boolean {
  return regional ? isClosed(regional.status) : municipal.every(({ state }) => isClosed(state.status));
}

function openConditions(
  actions: ReadonlyArray<ActionWithRows>,
  wording: Wording,
): ReadonlyArray<ConditionItem> {
  const items: ConditionItem[] = [];
  actions.forEach(({ action, rows }) => {
    if (!action.condition || action.condition.state !== 'open' || isAllClosed(rows)) return;
    items.push({
      ref: action.ref,
      text: shortened(action.text),
      condition: conditionText(action, action.condition, wording),
    });
  });
  return items;
}

function proposals(actions: ReadonlyArray<ActionWithRows>, wording: Wording): ReadonlyArray<ProposalItem> {
  const proposedEnd = (state: RowState): IsoDate | undefined =>
    isClosed(state.status) ? undefined : state.proposedEnd;
  return actions.flatMap(({ action, rows }) => {
    const about = { ref: action.ref, text: shortened(action.text), when: action.when };
    const regional = rows.regional && proposedEnd(rows.regional);
    const municipal: ReadonlyArray<MunicipalState> = rows.municipal;
    return [
      ...(regional === undefined ? [] : [{ ...about, proposedEnd: wording.day(regional) }]),
      ...byMunicipality(municipal, proposedEnd).map(({ value, municipalities }) => ({
        ...about,
        where: wording.where(action, municipalities),
        proposedEnd: wording.day(value),
      })),
    ];
  });
}

function progressOf(
  plan: Plan,
  counted: ReadonlyArray<CountedRow>,
  today: IsoDate,
): ReadonlyArray<PriorityProgress> {
  return plan.priorities.map(({ number, title, portfolioHolder }) => {
    const counts = countRows(
      counted.filter(({ action }) => action.priority === number),
      today,
    );
    return {
      number,
      title,
      portfolioHolder,
      total: counts.total,
      onTrackOrDone: onTrackOrDone(counts),
      delayedOrBlocked: delayedOrBlocked(counts),
      unknown: counts.byStatus.onbekend,
      overdue: counts.overdue,
    };
  });
}

function partSentence(part: 'regional' | 'municipal', counts: Counts, wording: Wording): string {
  const { translate } = wording;
  const pieces = [
    translate('reports:summary.onTrackOrDone', { count: onTrackOrDone(counts) }),
    translate('reports:summary.delayedOrBlocked', { count: delayedOrBlocked(counts) }),
    translate('reports:summary.notStarted', { count: counts.byStatus.nietGestart }),
    translate('reports:summary.unknown', { count: counts.byStatus.onbekend }),
  ];
  if (counts.byStatus.vervallen > 0) {
    pieces.push(translate('reports:summary.withdrawn', { count: counts.byStatus.vervallen }));
  }
  return [
    translate(`reports:summary.${part}`, { count: counts.total, parts: wording.sentence(pieces) }),
    translate('reports:summary.overdue', { count: counts.overdue }),
  ].join(' ');
}

/** What a mayor reads first: how the plan stands, what is late and why, what it waits for, what is proposed. */
export function managementSummary(
  plan: Plan,
  actions: ReadonlyArray<ActionWithRows>,
  counted: ReadonlyArray<CountedRow>,
  today: IsoDate,
  wording: Wording,
): ManagementSummary {
  const counts = splitCounts(counted, today);
  const regionalActions = plan.actions.filter(({ reach }) => reach === 'region').length;
  const size = wording.translate('reports:summary.size', {
    count: plan.actions.length,
    regional: regionalActions,
    municipal: plan.actions.length - regionalActions,
  });
  return {
    sentences: [
      size,
      ...(counts.regional.total > 0 ? [partSentence('regional', counts.regional, wording)] : []),
      ...(counts.municipal.total > 0 ? [partSentence('municipal', counts.municipal, wording)] : []),
    ],
    counts,
    priorities: progressOf(plan, counted, today),
    late: attentionItems(actions, (action, state) => isOverdue(action, state, today), wording),
    delayed: attentionItems(
      actions,
      (action, state) => isDelayedOrBlocked(state) && !isOverdue(action, state, today),
      wording,
    ),
    openConditions: openConditions(actions, wording),
    proposals: proposals(actions, wording),
  };
}
