import { randomUUID } from 'node:crypto';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { actionCard, Draft, FormNotice } from '../../src/cards/actionCard';
import { placeOf } from '../../src/cards/cardAction';
import { isAnswered } from '../../src/cards/entries';
import { noticeCard } from '../../src/cards/noticeCard';
import { dayInAmsterdam } from '../../src/plan/dates';
import { Problem } from '../../src/plan/problem';
import { findAction, findRow } from '../../src/plan/rows';
import { LoadedPlan } from '../../src/store/planStore';
import { answerableRows } from './answers';
import { BotContext } from './context';
import { Press } from './press';

/** The form for one action; `kept` is what a person typed when it is shown again, with the reason. */
export function openAction(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  ref: string,
  kept: { readonly draft?: Draft; readonly notice?: FormNotice } = {},
): IAdaptiveCard {
  const { person, now, source } = press;
  const { tabUrl } = context;
  const { locale } = person;
  const back = placeOf(press.action);
  const action = findAction(plan.plan, ref);
  if (!action) {
    return noticeCard({
      kind: 'gone',
      locale,
      tabUrl,
      back,
      problem: new Problem('action.notFound', { ref }),
    });
  }
  const rows = answerableRows(plan, action, person);
  if (rows.length === 0) {
    const problem = new Problem('right.missing', { row: ref });
    return noticeCard({ kind: 'refusal', locale, tabUrl, back, problem });
  }
  const since = source.entry?.claimedAt ?? now.toISOString();
  const open = rows.filter((key) => {
    const row = findRow(plan, key);
    return row !== undefined && !isAnswered({ key, action, state: row.state }, since);
  });
  return actionCard({
    planState: plan,
    action,
    rows,
    open,
    occurrences: plan.occurrences,
    place: back,
    formId: randomUUID(),
    today: dayInAmsterdam(now),
    tabUrl,
    catalogAppId: plan.settings.catalogAppId,
    locale,
    ...kept,
  });
}
