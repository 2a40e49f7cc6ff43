import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { Draft } from '../../../src/cards/actionCard';
import { ActionPress } from '../../../src/cards/cardAction';
import { LoadedPlan } from '../../../src/store/planStore';
import { BotContext } from '../context';
import { draftOf, openAction } from './openAction';
import { Press } from './press';

/**
 * The form again after something besides the answer was stored: what was typed for the answer stays, the fields in
 * `done` are empty.
 */
export function savedForm(
  context: BotContext,
  press: Press,
  plan: LoadedPlan,
  pressed: ActionPress,
  text: string,
  done: ReadonlyArray<keyof Draft>,
): Promise<IAdaptiveCard> {
  const draft: Draft = {
    ...draftOf(pressed),
    ...Object.fromEntries(done.map((field) => [field, undefined])),
  };
  return openAction(context, press, plan, pressed.ref, { draft, notice: { kind: 'saved', text } });
}
