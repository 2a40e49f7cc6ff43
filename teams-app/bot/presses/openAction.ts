import { randomUUID } from 'node:crypto';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { actionCard, Draft, FormNotice } from '../../../src/cards/actionCard';
import { ActionPress, placeOf } from '../../../src/cards/cardAction';
import { isAnswered } from '../../../src/cards/entries';
import { Communication } from '../../../src/plan/communication';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Action, RowKey } from '../../../src/plan/model';
import { Problem } from '../../../src/plan/problem';
import { mayChangePlan } from '../../../src/plan/rights';
import { findAction, findRow } from '../../../src/plan/rows';
import { LoadedPlan } from '../../../src/store/planStore';
import { errorFields } from '../../log';
import { BotContext } from '../context';
import { answerableRows } from './answers';
import { goneCard } from './homeCard';
import { Press } from './press';

/** The form for one action; `kept` is what a person typed when it is shown again, with the reason. */
export async function openAction(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  ref: string,
  kept: { readonly draft?: Draft; readonly notice?: FormNotice } = {},
): Promise<IAdaptiveCard> {
  const { person, now, source } = press;
  const action = findAction(plan.plan, ref);
  if (!action) return goneCard(context, press, new Problem('action.notFound', { ref }));
  const rows = answerableRows(plan, action, person);
  const today = dayInAmsterdam(now);
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
    mayDecideCondition: mayChangePlan(person, 'condition', action, plan.plan, today),
    occurrences: plan.occurrences,
    communications: await communicationsFor(context, action, rows),
    place: placeOf(press.action),
    formId: randomUUID(),
    today,
    tabUrl: context.tabUrl,
    catalogAppId: plan.settings.catalogAppId,
    locale: person.locale,
    ...kept,
  });
}

/** The communication actions for some rows; a card without them is better than none. */
async function communicationsFor(
  context: BotContext,
  { ref }: Action,
  rows: ReadonlyArray<RowKey>,
): Promise<ReadonlyArray<Communication>> {
  if (rows.length === 0) return [];
  try {
    return communicationsOfRows(await context.store.communicationsOf(ref), rows);
  } catch (error) {
    context.log.warn(errorFields(error), 'communication not read');
    return [];
  }
}

/** Those of the region for who answers for the region, and those of his municipalities. */
export function communicationsOfRows(
  communications: ReadonlyArray<Communication>,
  rows: ReadonlyArray<RowKey>,
): ReadonlyArray<Communication> {
  const isRegional = rows.some(({ municipality }) => municipality === undefined);
  return communications.filter(
    ({ municipality }) => isRegional || rows.some((row) => row.municipality === municipality),
  );
}

/** All that a person typed on the card of an action, to show it again. */
export function draftOf(pressed: ActionPress): Draft {
  const { status, progress, remark, remarkPublic, blocker, proposedEnd, municipalities } = pressed;
  const { countOn, countWhat, countMunicipality, evidence, communications, snoozeUntil } = pressed;
  return {
    status,
    progress,
    remark,
    remarkPublic,
    blocker,
    proposedEnd,
    municipalities,
    countOn,
    countWhat,
    countMunicipality,
    evidence,
    communications,
    snoozeUntil,
  };
}
