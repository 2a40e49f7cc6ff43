import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { dayWords } from '../../../src/cards/words';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Problem } from '../../../src/plan/problem';
import { findAction } from '../../../src/plan/rows';
import { checkUntil } from '../../../src/plan/untilDay';
import { BotContext } from '../context';
import { answerableRows } from './answers';
import { Press, Pressed } from './press';
import { savedForm } from './savedForm';
import { spread } from './spread';

/** No reminders of the chosen rows before a day, or again from now on. */
export async function saveSnooze(
  context: BotContext,
  press: Press,
  pressed: Pressed<'snooze'>,
): Promise<IAdaptiveCard> {
  const { person, plan, now } = press;
  const { ref, municipalities, wake } = pressed;
  const t = translator(person.locale);
  const today = dayInAmsterdam(now);
  const action = findAction(plan.plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  const own = answerableRows(plan, action, person);
  const isChoice = own.length > 1 && municipalities !== undefined && municipalities.length > 0;
  const rows = isChoice ? own.filter(({ municipality = '' }) => municipalities.includes(municipality)) : own;
  if (rows.length === 0) throw new Problem('right.missing', { row: ref });
  const until = wake ? undefined : checkUntil(pressed.snoozeUntil, today);
  await context.store.snooze(rows, until);
  // Putting off gives a row a new version, which the form must know.
  const fresh = await context.live.load();
  await spread(context, press, rows);
  const text =
    until === undefined
      ? t('bot:snooze.ended', { ref })
      : t('cards:notice.snoozed.text', { ref, day: dayWords(until, today, person.locale) });
  return savedForm(context, press, fresh, pressed, text, ['snoozeUntil']);
}
