import { IsoInstant } from './dates';
import { Action, Condition, RowKey } from './model';

/** What a change of the plan does; `accept` and `refuse` decide about a proposed date. */
export const PLAN_CHANGE_KINDS = [
  'add',
  'edit',
  'reschedule',
  'move',
  'withdraw',
  'condition',
  'accept',
  'refuse',
  'restore',
] as const;
export type PlanChangeKind = (typeof PLAN_CHANGE_KINDS)[number];

/** One change of the plan between or after rounds; appended to Planwijzigingen and never edited. */
export interface PlanChange {
  /** Made where the change is made (a UUID); the same for every delivery of the same press. */
  readonly id: string;
  readonly kind: PlanChangeKind;
  /** The action, or for a proposed date the row, that it is about. */
  readonly row: RowKey;
  /** Why; never empty for what a person decides. */
  readonly reason: string;
  /** Code of the decision of the gezagsdriehoek it rests on. */
  readonly decision?: string;
  /** The action as it was and as it becomes; only `add` has no before. */
  readonly before?: Action;
  readonly after?: Action;
  readonly at: IsoInstant;
  readonly by: string;
  readonly byPersonId: string;
  /** Code of the round in which it was made. */
  readonly round?: string;
}

/** The action with its condition in another state. */
export function withCondition(action: Action, state: Condition['state']): Action {
  return action.condition ? { ...action, condition: { ...action.condition, state } } : action;
}
