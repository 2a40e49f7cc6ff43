import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { ActionPress, CardAction, CardVerb } from '../../../src/cards/cardAction';
import { translator } from '../../../src/i18n/translate';
import { isProblem, ProblemCode } from '../../../src/plan/problem';
import { BotContext } from '../context';
import { decide } from './decide';
import { showHome } from './homeCard';
import { draftOf, openAction } from './openAction';
import { Press, Pressed } from './press';
import { saveAnswer } from './saveAnswer';
import { saveCommunication } from './saveCommunication';
import { saveCondition } from './saveCondition';
import { saveCount } from './saveCount';
import { saveOnTrack } from './saveOnTrack';
import { saveRound } from './saveRound';
import { saveSnooze } from './saveSnooze';

type Handler<Verb extends CardVerb> = (
  context: BotContext,
  press: Press,
  pressed: Pressed<Verb>,
) => Promise<IAdaptiveCard>;

/** What refuses a press for good: showing the form again would not help. */
const FINAL: ReadonlyArray<ProblemCode> = ['right.missing', 'row.notFound', 'action.notFound'];

/** Shows the form again with all that was typed when something in it cannot be stored. */
function keepingTyped<Typed extends ActionPress>(
  handle: (context: BotContext, press: Press, pressed: Typed) => Promise<IAdaptiveCard>,
): typeof handle {
  return async (context, press, pressed) => {
    try {
      return await handle(context, press, pressed);
    } catch (error) {
      if (!isProblem(error) || FINAL.includes(error.code) || error.code.startsWith('store.')) throw error;
      const text = translator(press.person.locale)(`problem:${error.code}`, error.params);
      return openAction(context, press, press.plan, pressed.ref, {
        draft: draftOf(pressed),
        notice: { kind: 'problem', text },
      });
    }
  };
}

/** What the bot does for each press. */
const PRESSES: { readonly [Verb in CardVerb]: Handler<Verb> } = {
  digest: (context, press) => showHome(context, press, press.plan),
  round: (context, press) => showHome(context, press, press.plan),
  coordinator: (context, press) => showHome(context, press, press.plan),
  briefing: (context, press) => showHome(context, press, press.plan),
  open: (context, press, { ref }) => openAction(context, press, press.plan, ref),
  answer: keepingTyped(saveAnswer),
  condition: keepingTyped(saveCondition),
  count: keepingTyped(saveCount),
  communication: keepingTyped(saveCommunication),
  snooze: keepingTyped(saveSnooze),
  onTrack: saveOnTrack,
  saveRound,
  decide,
};

/** The card that answers a press. */
export function answerWith(context: BotContext, press: Press): Promise<IAdaptiveCard> {
  const handle = PRESSES[press.action.verb] as (
    context: BotContext,
    press: Press,
    pressed: CardAction,
  ) => Promise<IAdaptiveCard>;
  return handle(context, press, press.action);
}
