import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { Draft } from '../../src/cards/actionCard';
import { CardAnswer, placeOf } from '../../src/cards/cardAction';
import { noticeCard } from '../../src/cards/noticeCard';
import { translator } from '../../src/i18n/translate';
import { RowKey, RowVersion } from '../../src/plan/model';
import { findPersonalData } from '../../src/plan/personalData';
import { isProblem, Problem } from '../../src/plan/problem';
import { rowId } from '../../src/plan/ref';
import { mayUpdateRow } from '../../src/plan/rights';
import { findRow } from '../../src/plan/rows';
import { isStatus } from '../../src/plan/status';
import { Answer, stateAfter, StatusUpdate } from '../../src/plan/updates';
import { RecordOutcome } from '../../src/store/planStore';
import { withKept, withOutcomes } from './answers';
import { BotContext } from './context';
import { openAction } from './openAction';
import { Press, settleLedger, showDigest, updateShared } from './press';
import { updateIdOf } from './updateId';

/** Stores updates once: one that a row already holds was delivered before and is not sent again. */
export async function recordOnce(
  context: BotContext,
  press: Press,
  updates: ReadonlyArray<StatusUpdate>,
): Promise<ReadonlyArray<RecordOutcome>> {
  const known = updates.map((update): RecordOutcome | undefined => {
    const row = findRow(press.plan, update.row);
    return row?.state.lastUpdateId === update.id
      ? { kind: 'recorded', state: row.state, version: row.version, again: true }
      : undefined;
  });
  const fresh = updates.filter((_, at) => known[at] === undefined);
  const outcomes = fresh.length === 0 ? [] : await context.store.record(fresh);
  return updates.map((update, at) => known[at] ?? outcomes[fresh.indexOf(update)]);
}

/** One update of a press; `before` is what the row holds now. */
export function updateOf(
  press: Press,
  formId: string,
  seen: { readonly key: RowKey; readonly version: RowVersion },
  answer: Answer,
): StatusUpdate {
  const id = updateIdOf(formId, seen.key);
  const by = press.person.name;
  const before = findRow(press.plan, seen.key)?.state ?? { status: 'onbekend' };
  return {
    id,
    row: seen.key,
    at: press.at,
    by,
    byPersonId: press.person.id,
    channel: 'card',
    before,
    after: stateAfter(answer, { id, at: press.at, by }),
    basedOn: seen.version,
  };
}

/** Answers for one action: the regional row, or the chosen municipalities. */
export async function saveAnswer(
  context: BotContext,
  press: Press,
  answer: CardAnswer,
): Promise<IAdaptiveCard> {
  const { person, plan } = press;
  const { locale } = person;
  const draft: Draft = {
    status: answer.status,
    progress: answer.progress,
    remark: answer.remark,
    municipalities: answer.municipalities,
  };
  const again = (notice: Parameters<typeof openAction>[4]): IAdaptiveCard =>
    openAction(context, press, plan, answer.ref, { draft, ...notice });
  const refuse = (problem: Problem): IAdaptiveCard =>
    again({
      notice: { kind: 'problem', text: translator(locale)(`problem:${problem.code}`, problem.params) },
    });

  const seen = chosenRows(answer);
  const missing = seen.find(({ key }) => findRow(plan, key) === undefined);
  if (missing) {
    return noticeCard({
      kind: 'gone',
      locale,
      tabUrl: context.tabUrl,
      back: placeOf(answer),
      problem: new Problem('row.notFound', { row: rowId(missing.key) }),
    });
  }
  const forbidden = seen.find(({ key }) => !mayUpdateRow(person, key));
  if (forbidden) {
    const problem = new Problem('right.missing', { row: rowId(forbidden.key) });
    return noticeCard({
      kind: 'refusal',
      locale,
      tabUrl: context.tabUrl,
      back: placeOf(answer),
      problem,
    });
  }
  if (seen.length === 0) {
    return again({
      notice: { kind: 'problem', text: translator(locale)('cards:action.municipalitiesMissing') },
    });
  }
  const found = findPersonalData(answer.remark);
  if (found.length > 0 && !answer.sure) return again({ notice: { kind: 'personalData', found } });

  let updates: ReadonlyArray<StatusUpdate>;
  try {
    updates = updatesOf(press, answer, seen);
  } catch (error) {
    if (isProblem(error)) return refuse(error);
    throw error;
  }
  const outcomes = await recordOnce(context, press, updates);
  const after = withOutcomes(plan, updates, outcomes);
  const isRecorded = outcomes.some((outcome) => outcome.kind === 'recorded');
  if (isRecorded) await spread(context, { ...press, plan: after });

  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) return refuse(refused.problem);
  const theirs = updates.flatMap(({ row }, at) => {
    const outcome = outcomes[at];
    return outcome.kind === 'conflict' ? [{ key: row, state: outcome.theirs }] : [];
  });
  if (theirs.length > 0) {
    const municipalities = theirs.flatMap(({ key }) => key.municipality ?? []);
    return openAction(context, { ...press, plan: after }, after, answer.ref, {
      draft: { ...draft, municipalities },
      notice: { kind: 'conflict', theirs },
    });
  }
  return showDigest(
    context,
    press,
    after,
    translator(locale)('cards:digest.savedAnswer', { ref: answer.ref }),
  );
}

/** The rows that an answer is for: those of the chosen municipalities when the form let choose. */
function chosenRows({ rows, ref, municipalities }: CardAnswer): CardAnswer['rows'] {
  const own = rows.filter(({ key }) => key.ref === ref);
  if (own.length <= 1) return own;
  return own.filter(
    ({ key }) => key.municipality !== undefined && municipalities?.includes(key.municipality),
  );
}

/** @throws Problem when what was typed is no answer */
function updatesOf(press: Press, answer: CardAnswer, seen: CardAnswer['rows']): ReadonlyArray<StatusUpdate> {
  const { status, progress } = answer;
  if (!isStatus(status)) throw new Problem('update.statusUnknown');
  const remark = answer.remark.trim() || undefined;
  return seen.map((row) => {
    const before = findRow(press.plan, row.key)?.state ?? { status: 'onbekend' as const };
    return updateOf(
      press,
      answer.form,
      row,
      withKept({ status, progress, remark }, before, answer.rows.length === 1),
    );
  });
}

/** Longest wait for the shared card before the person who pressed is answered. */
const SHARED_CARD_MS = 1000;

/** Lets the others see an answer: the shared card now if Teams is quick, the ledger afterwards. */
export async function spread(context: BotContext, press: Press): Promise<void> {
  const shared = updateShared(context, press, press.plan);
  context.background.run('shared card', shared);
  context.background.run('ledger', settleLedger(context, press, press.plan));
  await Promise.race([
    shared.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, SHARED_CARD_MS).unref()),
  ]);
}
