import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { changeCondition } from '../../../src/plan/makeChange';
import { Problem } from '../../../src/plan/problem';
import { mayChangePlan } from '../../../src/plan/rights';
import { findAction, findRow } from '../../../src/plan/rows';
import { BotContext } from '../context';
import { answerableRows, onTrack } from './answers';
import { showHome } from './homeCard';
import { Press, Pressed } from './press';
import { recordAndSpread, updateOf } from './recordAndSpread';
import { savedForm } from './savedForm';
import { spread } from './spread';
import { stampOf } from './stamp';

/** Whether the condition of an action is met. "Not yet" is an answer too, and changes nothing in the plan. */
export async function saveCondition(
  context: BotContext,
  press: Press,
  pressed: Pressed<'condition'>,
): Promise<IAdaptiveCard> {
  const { person, plan, now } = press;
  const { ref, state } = pressed;
  const t = translator(person.locale);
  const action = findAction(plan.plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  if (!mayChangePlan(person, 'condition', action, plan.plan, dayInAmsterdam(now))) {
    throw new Problem('right.missing', { row: ref });
  }
  const text = t(`bot:condition.${state}`, { ref });
  if (state === 'open') return notYet(context, press, pressed, text);

  const change = changeCondition(plan.plan, ref, state, stampOf(press, pressed, pressed.remark));
  const outcome = await context.store.changePlan(change);
  const fresh = await context.live.load();
  const rows = answerableRows(fresh, action, person);
  await spread(context, press, rows);
  if (outcome.kind === 'changed') return savedForm(context, press, fresh, pressed, text, []);
  return savedForm(context, press, fresh, pressed, t('bot:condition.changed', { ref }), []);
}

/** Its rows keep their status, as an answer of today; what nobody answered yet has not been started. */
async function notYet(
  context: BotContext,
  press: Press,
  pressed: Pressed<'condition'>,
  text: string,
): Promise<IAdaptiveCard> {
  const { plan, person } = press;
  const action = findAction(plan.plan, pressed.ref);
  const updates = (action ? answerableRows(plan, action, person) : []).flatMap((key) => {
    const row = findRow(plan, key);
    if (!row) return [];
    const { state, version } = row;
    const status = state.status === 'onbekend' ? 'nietGestart' : state.status;
    const answer = { ...onTrack(state), status, blocker: state.blocker };
    return [updateOf(press, pressed, { key, version }, answer)];
  });
  const { plan: after } = await recordAndSpread(context, press, updates);
  return showHome(context, press, after, text);
}
