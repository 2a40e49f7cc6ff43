import { IsoDate } from './dates';
import { withEnd } from './dateProposal';
import { Action, ConditionState, Period, Plan, RowKey } from './model';
import { nextRef } from './nextRef';
import { ChangeStamp, PlanChange } from './planChange';
import { Problem } from './problem';
import { findAction } from './rows';
import { parseSchedule } from './schedule/parseSchedule';

/** What a coordinator writes of a new action; its ref and schedule follow. */
export type ActionDraft = Omit<Action, 'ref' | 'schedule'>;

/** What can be corrected of an action without another "Wanneer". */
export type ActionEdits = Partial<Omit<Action, 'ref' | 'priority' | 'when' | 'schedule'>>;

function actionOf(plan: Plan, ref: string): Action {
  const action = findAction(plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  return action;
}

/** The action with another "Wanneer": the phrase, its schedule, and a condition that the phrase newly names. */
export function withWhen(action: Action, when: string, period: Period): Action {
  const phrase = when.replace(/\s+/g, ' ').trim();
  const { schedule, condition } = parseSchedule(phrase, period);
  const next: Action = { ...action, when: phrase, schedule };
  if (condition === undefined || condition === action.condition?.text) return next;
  return { ...next, condition: { text: condition, state: 'open' } };
}

/** A new action, with the next ref of its priority. */
export function addAction(plan: Plan, draft: ActionDraft, stamp: ChangeStamp): PlanChange {
  const ref = nextRef(plan.actions, draft.priority);
  const after = withWhen({ ...draft, ref, schedule: { kind: 'none' } }, draft.when, plan.period);
  return { ...stamp, kind: 'add', row: { ref }, after };
}

/** Other words, heading, reach, sub-theme, condition, dependency or exceptions; the ref stays. */
export function editAction(plan: Plan, ref: string, edits: ActionEdits, stamp: ChangeStamp): PlanChange {
  const before = actionOf(plan, ref);
  return { ...stamp, kind: 'edit', row: { ref }, before, after: { ...before, ...edits } };
}

/** Another "Wanneer". */
export function rescheduleAction(plan: Plan, ref: string, when: string, stamp: ChangeStamp): PlanChange {
  const before = actionOf(plan, ref);
  return { ...stamp, kind: 'reschedule', row: { ref }, before, after: withWhen(before, when, plan.period) };
}

/**
 * Moves an action to another priority. A ref carries the number of its priority, and rights, links, journal and
 * reminders all go by it: so the old action is withdrawn and a new one with the next ref of the other priority takes
 * its place, with its states. The change names both, and what was said about the old ref keeps its meaning. Within a
 * priority nothing needs to move: another heading is an edit, and the ref stays.
 */
export function moveAction(
  plan: Plan,
  ref: string,
  to: { readonly priority: number; readonly heading: string },
  stamp: ChangeStamp,
): PlanChange {
  const before = actionOf(plan, ref);
  if (to.priority === before.priority) return editAction(plan, ref, { heading: to.heading }, stamp);
  const next = nextRef(plan.actions, to.priority);
  // A sub-theme belongs to its priority.
  const after: Action = { ...before, ...to, ref: next, subTheme: undefined };
  return { ...stamp, kind: 'move', row: { ref }, before, after };
}

/** The action is no longer carried out; it stays in the plan with status `vervallen`. */
export function withdrawAction(plan: Plan, ref: string, stamp: ChangeStamp): PlanChange {
  const before = actionOf(plan, ref);
  return { ...stamp, kind: 'withdraw', row: { ref }, before, after: before };
}

/** A withdrawn action is carried out after all; its rows get the status of before. */
export function restoreAction(plan: Plan, ref: string, stamp: ChangeStamp): PlanChange {
  const before = actionOf(plan, ref);
  return { ...stamp, kind: 'restore', row: { ref }, before, after: before };
}

/**
 * The condition of an action is met, lapsed or open again.
 * @throws Problem `change.noCondition`
 */
export function changeCondition(
  plan: Plan,
  ref: string,
  state: ConditionState,
  stamp: ChangeStamp,
): PlanChange {
  const before = actionOf(plan, ref);
  if (!before.condition) throw new Problem('change.noCondition', { ref });
  const after: Action = { ...before, condition: { ...before.condition, state } };
  return { ...stamp, kind: 'condition', row: { ref }, before, after };
}

/**
 * A proposed date becomes the end of the action, and the proposal is settled. An action has one "Wanneer": a date
 * proposed by one municipality then holds for all.
 */
export function acceptProposal(
  plan: Plan,
  row: RowKey,
  proposedEnd: IsoDate,
  stamp: ChangeStamp,
): PlanChange {
  const before = actionOf(plan, row.ref);
  const after = withEnd(before, proposedEnd, plan.period);
  return { ...stamp, kind: 'accept', row, before, after, proposedEnd };
}

/** A proposed date is refused: the action stays as it is, and the proposal is settled. */
export function refuseProposal(
  plan: Plan,
  row: RowKey,
  proposedEnd: IsoDate,
  stamp: ChangeStamp,
): PlanChange {
  const before = actionOf(plan, row.ref);
  return { ...stamp, kind: 'refuse', row, before, after: before, proposedEnd };
}
