import { IsoDate, IsoInstant } from './dates';
import { Action, RowKey } from './model';
import { Problem } from './problem';

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

/** Longest reason that is kept, in characters. */
export const MAX_REASON_LENGTH = 2000;

/** Longest heading, phrase or name of a sub-theme, in characters: a text column holds no more. */
export const MAX_LINE_LENGTH = 255;

/** Who changes the plan, when and why; the same for every kind of change. */
export interface ChangeStamp {
  /** Made where the change is made (a UUID); the same for every delivery of the same press. */
  readonly id: string;
  /** Why; never empty for what a person decides. */
  readonly reason: string;
  /** Code of the decision of the gezagsdriehoek it rests on. */
  readonly decision?: string;
  readonly at: IsoInstant;
  readonly by: string;
  readonly byPersonId: string;
  /** Code of the round in which it was made. */
  readonly round?: string;
}

/** One change of the plan between or after rounds; appended to Planwijzigingen and never edited. */
export interface PlanChange extends ChangeStamp {
  readonly kind: PlanChangeKind;
  /** The action, or for a proposed date the row, that it is about. */
  readonly row: RowKey;
  /** The action as it was and as it becomes; only `add` has no before. */
  readonly before?: Action;
  readonly after?: Action;
  /** The date that an `accept` or `refuse` is about. */
  readonly proposedEnd?: IsoDate;
}

/** A change that {@link checkChange} let pass: whole, and with a reason. */
export interface CheckedChange extends PlanChange {
  readonly after: Action;
}

/** A change as it stands in the journal. A conflicting one was appended but never changed the plan. */
export interface PlanChangeEntry extends PlanChange {
  readonly conflicting: boolean;
}

/**
 * Checks a change as it came in from outside.
 * @throws Problem `change.noReason`, `update.textTooLong`, `change.incomplete`
 */
export function checkChange(change: PlanChange): CheckedChange {
  if (change.reason.trim() === '') throw new Problem('change.noReason');
  if (change.reason.length > MAX_REASON_LENGTH) {
    throw new Problem('update.textTooLong', { length: change.reason.length, max: MAX_REASON_LENGTH });
  }
  const { after } = change;
  if (after === undefined || !isWhole(change)) throw new Problem('change.incomplete');
  [after.heading, after.when, after.subTheme ?? ''].forEach((text) => {
    if (text.length > MAX_LINE_LENGTH) {
      throw new Problem('update.textTooLong', { length: text.length, max: MAX_LINE_LENGTH });
    }
  });
  return { ...change, after };
}

function isWhole({ kind, row, before, after, proposedEnd }: PlanChange): boolean {
  const decides = kind === 'accept' || kind === 'refuse';
  if (decides !== (proposedEnd !== undefined)) return false;
  if (kind === 'add') return before === undefined && after?.ref === row.ref;
  if (kind === 'move') return before?.ref === row.ref && after?.ref !== row.ref;
  return before?.ref === row.ref && after?.ref === row.ref;
}
