import { IsoDate } from './dates';
import { holdsAction } from './holders';
import { Action, Plan, RowKey } from './model';
import { Person } from './people';
import { PlanChangeKind } from './planChange';
import { priorityOfRef } from './ref';

/**
 * Whether a person may answer for a row: coordinators for all, a duo for its own priority, a contact person
 * for the municipal rows of his municipality. Portfolio holders read. `undefined` is a stranger.
 */
export function mayUpdateRow(person: Person | undefined, row: RowKey): boolean {
  if (person === undefined) return false;
  if (person.isCoordinator) return true;
  if (person.duoOf.includes(priorityOfRef(row.ref))) return true;
  return row.municipality !== undefined && person.contactOf.includes(row.municipality);
}

/** Whether a person may see the plan at all: everybody in Betrokkenen, no stranger. */
export function mayRead(person: Person | undefined): boolean {
  return person !== undefined;
}

/** Whether a person may manage the plan, its people, its settings and its decisions: coordinators. */
export function mayManage(person: Person | undefined): boolean {
  return person?.isCoordinator === true;
}

/**
 * Whether a person may make a change of this kind to an action: a coordinator every change, a duo the condition of
 * its own priority, a portfolio holder a decision about a proposed date in his own (sub-)themes.
 */
export function mayChangePlan(
  person: Person | undefined,
  kind: PlanChangeKind,
  action: Action,
  plan: Plan,
  today: IsoDate,
): boolean {
  if (person === undefined) return false;
  if (mayManage(person)) return true;
  if (kind === 'condition') return person.duoOf.includes(action.priority);
  if (kind !== 'accept' && kind !== 'refuse') return false;
  return person.holderName !== undefined && holdsAction(plan, person.holderName, action, today);
}
