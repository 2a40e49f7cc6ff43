import { deadlineOf } from '../lateness';
import { Action, Period, Plan, PlanState, Priority, Schedule } from '../model';
import { actionRef } from '../ref';
import { findRow, municipalitiesOf } from '../rows';
import { isClosed } from '../status';

/** A plan for the next period with what was not finished in the last. */
export interface CarriedOver {
  readonly plan: Plan;
  /** For each ref of the new plan the ref that the action had. */
  readonly origin: Readonly<Record<string, string>>;
  /** New refs of actions whose deadline has passed: somebody must choose another "Wanneer". */
  readonly undated: ReadonlyArray<string>;
}

/**
 * Carries the unfinished actions over to a next plan period: what is done or withdrawn stays behind, also in
 * the municipalities where it is. Refs count anew within each priority.
 */
export function carryOver(planState: PlanState, title: string, period: Period): CarriedOver {
  const { plan } = planState;
  const origin: Record<string, string> = {};
  const undated: string[] = [];
  const carried = plan.priorities.flatMap(({ number }) =>
    plan.actions
      .filter((action) => action.priority === number && isUnfinished(planState, action))
      .map((action, at) => ({ action, ref: actionRef(number, at + 1) })),
  );
  const newRefOf = new Map(carried.map(({ action, ref }) => [action.ref, ref] as const));
  const actions = carried.map(({ action, ref }): Action => {
    origin[ref] = action.ref;
    const { schedule, when } = rescheduled(action, period);
    if (schedule.kind === 'none' && action.schedule.kind !== 'none') undated.push(ref);
    const { dependsOn, ...rest } = action;
    const dependsOnNew = dependsOn === undefined ? undefined : newRefOf.get(dependsOn);
    return {
      ...rest,
      ref,
      schedule,
      when,
      exceptMunicipalities: exceptionsOf(planState, action),
      ...(dependsOnNew === undefined ? {} : { dependsOn: dependsOnNew }),
    };
  });
  const priorities = plan.priorities.map((priority) => withoutPastSubThemes(priority, period));
  return {
    plan: { title, period, municipalities: plan.municipalities, priorities, actions },
    origin,
    undated,
  };
}

function isUnfinished(planState: PlanState, action: Action): boolean {
  if (action.reach === 'region') return !isClosedRow(planState, action.ref);
  return municipalitiesOf(planState.plan, action).some((code) => !isClosedRow(planState, action.ref, code));
}

function isClosedRow(planState: PlanState, ref: string, municipality?: string): boolean {
  const row = findRow(planState, municipality === undefined ? { ref } : { ref, municipality });
  return row !== undefined && isClosed(row.state.status);
}

/** The municipalities that a carried action excepts: as before, and those where it is finished. */
function exceptionsOf(planState: PlanState, action: Action): ReadonlyArray<string> {
  if (action.reach === 'region') return action.exceptMunicipalities;
  return planState.plan.municipalities
    .map(({ code }) => code)
    .filter((code) => action.exceptMunicipalities.includes(code) || isClosedRow(planState, action.ref, code));
}

/** What goes on gets the new period; a deadline that lies in it stays; one that has passed is left open. */
function rescheduled(action: Action, period: Period): Pick<Action, 'schedule' | 'when'> {
  const { schedule, when } = action;
  if (schedule.kind === 'none') return { schedule, when };
  if (schedule.kind !== 'window') {
    return { schedule: { ...schedule, start: period.start, end: period.end }, when };
  }
  const deadline = deadlineOf(action);
  if (deadline !== undefined && deadline >= period.start) return { schedule, when };
  const { quotas } = schedule;
  const open: Schedule = quotas === undefined ? { kind: 'none' } : { kind: 'none', quotas };
  return { schedule: open, when: '' };
}

function withoutPastSubThemes(priority: Priority, period: Period): Priority {
  return {
    ...priority,
    subThemes: priority.subThemes.filter(({ to }) => to === undefined || to >= period.start),
  };
}
