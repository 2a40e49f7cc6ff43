import { RowKey, RowVersion, UNKNOWN_STATE } from '../../../src/plan/model';
import { Problem } from '../../../src/plan/problem';
import { rowId } from '../../../src/plan/ref';
import { mayUpdateRow } from '../../../src/plan/rights';
import { findRow } from '../../../src/plan/rows';
import { Answer, stateAfter, StatusUpdate } from '../../../src/plan/updates';
import { LoadedPlan, RecordOutcome } from '../../../src/store/planStore';
import { BotContext } from '../context';
import { withOutcomes } from './answers';
import { formOf, Press } from './press';
import { spread } from './spread';
import { updateIdOf } from './updateId';

/** A row with the version that the person saw. */
export interface SeenRow {
  readonly key: RowKey;
  readonly version: RowVersion;
}

/** Refuses rows that do not exist or that the person may not answer. */
export function checkRights({ person, plan }: Press, keys: ReadonlyArray<RowKey>): void {
  keys.forEach((key) => {
    if (findRow(plan, key) === undefined) throw new Problem('row.notFound', { row: rowId(key) });
    if (!mayUpdateRow(person, key)) throw new Problem('right.missing', { row: rowId(key) });
  });
}

/** One update of a press; `before` is what the row holds now. */
export function updateOf(
  press: Press,
  form: { readonly form: string },
  seen: SeenRow,
  answer: Answer,
): StatusUpdate {
  const id = updateIdOf(formOf(press, form), seen.key);
  const by = press.person.name;
  return {
    id,
    row: seen.key,
    at: press.at,
    by,
    byPersonId: press.person.id,
    channel: 'card',
    before: findRow(press.plan, seen.key)?.state ?? UNKNOWN_STATE,
    after: stateAfter(answer, { id, at: press.at, by }),
    basedOn: seen.version,
  };
}

/** What became of the updates of a press, and the plan with it. */
interface Recorded {
  readonly outcomes: ReadonlyArray<RecordOutcome>;
  readonly plan: LoadedPlan;
}

/** Stores updates once: one that a row already holds was delivered before and is not sent again. */
async function recordOnce(
  context: BotContext,
  press: Press,
  updates: ReadonlyArray<StatusUpdate>,
): Promise<Recorded> {
  const known = updates.map((update): RecordOutcome | undefined => {
    const row = findRow(press.plan, update.row);
    return row?.state.lastUpdateId === update.id
      ? { kind: 'recorded', state: row.state, version: row.version, again: true }
      : undefined;
  });
  const fresh = updates.filter((_, at) => known[at] === undefined);
  const stored = fresh.length === 0 ? [] : await context.store.record(fresh);
  const outcomes = updates.map((update, at) => known[at] ?? stored[fresh.indexOf(update)]);
  return { outcomes, plan: withOutcomes(press.plan, updates, outcomes) };
}

/**
 * Stores the updates of a press and lets the others see what was recorded. What was recorded stays when another is refused.
 * @throws Problem of the first update that was refused
 */
export async function recordAndSpread(
  context: BotContext,
  press: Press,
  updates: ReadonlyArray<StatusUpdate>,
): Promise<Recorded> {
  const recorded = await recordOnce(context, press, updates);
  if (recorded.outcomes.some(({ kind }) => kind === 'recorded')) {
    await spread(
      context,
      press,
      updates.map(({ row }) => row),
    );
  }
  const refused = recorded.outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) throw refused.problem;
  return recorded;
}
