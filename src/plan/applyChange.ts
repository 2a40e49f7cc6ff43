import { Action, Plan } from './model';
import { PlanChange } from './planChange';

/** Puts a new action behind the last one of its heading, else of its priority, else of the plan. */
export function insertAction(actions: ReadonlyArray<Action>, added: Action): ReadonlyArray<Action> {
  const at = placeOf(actions, added);
  return [...actions.slice(0, at), added, ...actions.slice(at)];
}

/** The index at which a new action comes in the plan. */
export function placeOf(actions: ReadonlyArray<Action>, added: Action): number {
  const behind = (fits: (action: Action) => boolean): number =>
    actions.reduce((last, action, index) => (fits(action) ? index + 1 : last), 0);
  return (
    behind(({ priority, heading }) => priority === added.priority && heading === added.heading) ||
    behind(({ priority }) => priority === added.priority) ||
    behind(({ priority }) => priority < added.priority)
  );
}

/**
 * The plan after a change. Withdrawn and moved actions stay in it: that they are withdrawn is the status of their
 * rows (see `updatesOfChange`).
 */
export function applyChange(plan: Plan, change: PlanChange): Plan {
  const { kind, after, row } = change;
  if (!after) return plan;
  if (kind === 'add' || kind === 'move') {
    if (plan.actions.some(({ ref }) => ref === after.ref)) return plan;
    return { ...plan, actions: insertAction(plan.actions, after) };
  }
  return { ...plan, actions: plan.actions.map((action) => (action.ref === row.ref ? after : action)) };
}
