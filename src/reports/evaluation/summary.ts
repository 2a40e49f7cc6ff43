import { Counts, countRows } from '../../plan/counts';
import { IsoDate } from '../../plan/dates';
import { isOverdue } from '../../plan/lateness';
import { Plan } from '../../plan/model';
import { CountedRow } from '../../plan/rows';
import {
  ActionWithRows,
  attentionItems,
  isDelayedOrBlocked,
  openConditions,
  proposals,
} from '../shared/attention';
import { splitCounts } from '../shared/splitCounts';
import { Wording } from '../shared/wording';
import { ManagementSummary, PriorityProgress } from './model';

const onTrackOrDone = ({ byStatus }: Counts): number => byStatus.opSchema + byStatus.afgerond;
const delayedOrBlocked = ({ byStatus }: Counts): number => byStatus.vertraagd + byStatus.geblokkeerd;

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
