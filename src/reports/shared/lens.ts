import { PlanState } from '../../plan/model';
import { CountedRow, countedRows } from '../../plan/rows';
import { ReportContext } from '../input';
import { actionRowsOf } from './actionRows';
import { ActionWithRows } from './attention';
import { Wording, wordingOf } from './wording';

/** A plan, or a part of it, as the lists of a report look at it. */
export interface Lens {
  readonly context: ReportContext;
  readonly planState: PlanState;
  readonly wording: Wording;
  readonly actions: ReadonlyArray<ActionWithRows>;
  /** The rows that count, in the plan's order. */
  readonly counted: ReadonlyArray<CountedRow>;
}

/** Looks at the whole plan of a report, or at the part of it that is given. */
export function lensOn(context: ReportContext, planState: PlanState = context.input): Lens {
  const { plan } = planState;
  const rowsOf = actionRowsOf(planState);
  return {
    context,
    planState,
    wording: wordingOf(plan, context.locale, context.translate),
    actions: plan.actions.map((action) => ({ action, rows: rowsOf(action) })),
    counted: countedRows(planState),
  };
}
