import { Action, PlanState, RowKey, RowState } from '../../../src/plan/model';
import { Person } from '../../../src/plan/people';
import { mayUpdateRow } from '../../../src/plan/rights';
import { findRow, municipalitiesOf } from '../../../src/plan/rows';
import { rowId } from '../../../src/plan/ref';
import { isClosed } from '../../../src/plan/status';
import { Answer, StatusUpdate } from '../../../src/plan/updates';
import { LoadedPlan, RecordOutcome } from '../../../src/store/planStore';

/**
 * The rows of an action that a person may answer: a regional action once, or, for a contact person, as the
 * deviation of his municipality; another action in each municipality that is his to answer.
 */
export function answerableRows(planState: PlanState, action: Action, person: Person): ReadonlyArray<RowKey> {
  const regional: RowKey = { ref: action.ref };
  if (action.reach === 'region' && mayUpdateRow(person, regional)) return [regional];
  return municipalitiesOf(planState.plan, action)
    .map((municipality): RowKey => ({ ref: action.ref, municipality }))
    .filter((row) => mayUpdateRow(person, row) && findRow(planState, row) !== undefined);
}

/** What a row holds after "on track": its remark stays, a blocker is over. */
export function onTrack({ progress, remark, remarkPublic, proposedEnd }: RowState): Answer {
  return { status: 'opSchema', progress, remark, remarkPublic, proposedEnd };
}

/**
 * What a person typed for one row, with what the card does not ask about kept from before. Several rows may hold
 * different texts: an empty field leaves them; for one row it empties it.
 */
export function withKept(typed: Answer, before: RowState, isOnlyRow: boolean): Answer {
  const kept = isOnlyRow ? undefined : before;
  const isOver = isClosed(typed.status) || typed.status === 'opSchema';
  const remark = typed.remark ?? kept?.remark;
  const blocker = typed.blocker ?? kept?.blocker;
  const proposedEnd = typed.proposedEnd ?? kept?.proposedEnd;
  return {
    status: typed.status,
    progress: typed.progress ?? kept?.progress,
    remark,
    // A text that was left standing stays as public as it was.
    remarkPublic:
      remark === undefined
        ? undefined
        : typed.remark === undefined
          ? before.remarkPublic
          : typed.remarkPublic,
    // What was in the way before is over; what is typed now is not.
    blocker: isOver && blocker === before.blocker ? undefined : blocker,
    proposedEnd: isClosed(typed.status) ? undefined : proposedEnd,
  };
}

/** The plan with the states that were just recorded, without reading it again. */
export function withOutcomes(
  plan: LoadedPlan,
  updates: ReadonlyArray<StatusUpdate>,
  outcomes: ReadonlyArray<RecordOutcome>,
): LoadedPlan {
  const known = new Map<string, { state: RowState; version: string }>();
  updates.forEach(({ row }, at) => {
    const outcome = outcomes[at];
    if (outcome.kind === 'recorded') known.set(rowId(row), outcome);
    if (outcome.kind === 'conflict')
      known.set(rowId(row), { state: outcome.theirs, version: outcome.version });
  });
  return {
    ...plan,
    regional: plan.regional.map((row) => {
      const now = known.get(rowId({ ref: row.ref }));
      return now ? { ...row, state: now.state, version: now.version } : row;
    }),
    municipal: plan.municipal.map((row) => {
      const now = known.get(rowId(row));
      return now ? { ...row, follows: false, state: now.state, version: now.version } : row;
    }),
  };
}
