import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { dayWords } from '../../../src/cards/words';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { acceptProposal, refuseProposal } from '../../../src/plan/makeChange';
import { Problem } from '../../../src/plan/problem';
import { mayChangePlan } from '../../../src/plan/rights';
import { findAction } from '../../../src/plan/rows';
import { BotContext } from '../context';
import { showHome } from './homeCard';
import { Press, Pressed } from './press';
import { spread } from './spread';
import { stampOf } from './stamp';

/** Decides about a proposed date: a coordinator, or the portfolio holder of the action. Decided once, by whoever is first. */
export async function decide(
  context: BotContext,
  press: Press,
  pressed: Pressed<'decide'>,
): Promise<IAdaptiveCard> {
  const { person, plan, now } = press;
  const { row, decision, proposedEnd, reason } = pressed;
  const { ref } = row;
  const t = translator(person.locale);
  const today = dayInAmsterdam(now);
  const action = findAction(plan.plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  if (!mayChangePlan(person, decision, action, plan.plan, today)) {
    throw new Problem('right.missing', { row: ref });
  }
  const make = decision === 'accept' ? acceptProposal : refuseProposal;
  const outcome = await context.store.changePlan(
    make(plan.plan, row, proposedEnd, stampOf(press, pressed, reason)),
  );
  const fresh = await context.live.load();
  await spread(context, press, [row]);
  const day = dayWords(proposedEnd, today, person.locale);
  const notice =
    outcome.kind === 'conflict'
      ? t('bot:proposal.gone', { ref })
      : t(decision === 'accept' ? 'cards:proposal.accepted' : 'cards:proposal.refused', { ref, day });
  return showHome(context, press, fresh, notice);
}
