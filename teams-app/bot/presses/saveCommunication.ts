import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Problem } from '../../../src/plan/problem';
import { findAction } from '../../../src/plan/rows';
import { BotContext } from '../context';
import { answerableRows } from './answers';
import { communicationsOfRows } from './openAction';
import { Press, Pressed } from './press';
import { savedForm } from './savedForm';

/** Notes that communication actions were done; done already stays as it was noted first. */
export async function saveCommunication(
  context: BotContext,
  press: Press,
  pressed: Pressed<'communication'>,
): Promise<IAdaptiveCard> {
  const { person, plan, now } = press;
  const { ref, communications: chosen = [] } = pressed;
  const t = translator(person.locale);
  const action = findAction(plan.plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  const rows = answerableRows(plan, action, person);
  if (rows.length === 0) throw new Problem('right.missing', { row: ref });
  if (chosen.length === 0) throw new Problem('communication.noneChosen');
  const own = communicationsOfRows(await context.store.communicationsOf(ref), rows);
  if (chosen.some((id) => !own.some((one) => one.id === id))) {
    throw new Problem('right.missing', { row: ref });
  }
  const doneOn = dayInAmsterdam(now);
  const open = own.filter(({ id, done }) => chosen.includes(id) && !done);
  await Promise.all(open.map((one) => context.store.saveCommunication({ ...one, done: true, doneOn })));
  const text = t('cards:communication.saved', { count: chosen.length });
  return savedForm(context, press, plan, pressed, text, ['communications']);
}
