import type { IAdaptiveCardActionInvokeActivity } from '@microsoft/teams.api';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardAction, parseCardAction, placeOf } from '../../src/cards/cardAction';
import { noticeCard } from '../../src/cards/noticeCard';
import { Locale } from '../../src/i18n/translate';
import { ledgerKey } from '../../src/nudge/ledger';
import { personOf } from '../../src/plan/people';
import { isProblem, Problem } from '../../src/plan/problem';
import { errorFields } from '../log';
import { BotContext } from './context';
import { DigestSource } from './digestView';
import { openAction } from './openAction';
import { Press, showDigest } from './press';
import { saveAnswer } from './saveAnswer';
import { saveOnTrack } from './saveOnTrack';
import { identityOf } from './sender';

/** Teams shows an error after about 15 seconds and people lose patience long before. */
const ANSWER_WITHIN_MS = 2500;

/** The answer to a press: always a card, whatever happens, since a card that once fails stays dead in Teams. */
export async function onCardAction(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
): Promise<IAdaptiveCard> {
  const locale = localeOf(activity);
  const started = Date.now();
  const action = parseCardAction(activity.value?.action?.verb, activity.value?.action?.data);
  if (!action) return noticeCard({ kind: 'gone', locale, tabUrl: context.tabUrl });
  const back = placeOf(action);

  const work = answerPress(context, activity, action).catch((error: unknown) => {
    context.log.error({ verb: action.verb, ...errorFields(error) }, 'press failed');
    const problem = isProblem(error) ? error : undefined;
    return noticeCard({ kind: 'error', locale, tabUrl: context.tabUrl, back, problem });
  });
  context.background.run('press', work);
  const busy = noticeCard({ kind: 'busy', locale, tabUrl: context.tabUrl, back });
  const card = await Promise.race([work, after(ANSWER_WITHIN_MS, busy)]);
  const ms = Date.now() - started;
  context.metrics.pressed(action.verb, ms, card === busy);
  context.log.info({ verb: action.verb, ms, late: card === busy }, 'press answered');
  return card;
}

async function answerPress(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
  action: CardAction,
): Promise<IAdaptiveCard> {
  const [plan, source, clock] = await Promise.all([
    context.live.load(),
    sourceOf(context, activity, action),
    context.clock.now(),
  ]);
  const identity = identityOf(activity);
  const person = identity && personOf(plan.people, identity);
  if (!person) {
    context.log.warn({ verb: action.verb }, 'press of a stranger refused');
    const problem = new Problem('person.unknown');
    return noticeCard({ kind: 'refusal', locale: localeOf(activity), tabUrl: context.tabUrl, problem });
  }
  const at = activity.timestamp === undefined ? clock : new Date(activity.timestamp);
  const press: Press = {
    action,
    person,
    plan,
    source,
    now: clock,
    at: at.toISOString(),
    destination: { conversationId: activity.conversation.id, serviceUrl: activity.serviceUrl ?? '' },
    activityId: activity.replyToId ?? source.entry?.activityId,
  };
  switch (action.verb) {
    case 'digest':
      return showDigest(context, press, plan);
    case 'open':
      return openAction(context, press, plan, action.ref);
    case 'answer':
      return saveAnswer(context, press, action);
    case 'onTrack':
      return saveOnTrack(context, press, action);
    default:
      return noticeCard({
        kind: 'gone',
        locale: person.locale,
        tabUrl: context.tabUrl,
        back: placeOf(action),
      });
  }
}

/** The message and the conversation that a press belongs to. */
async function sourceOf(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
  { day }: CardAction,
): Promise<DigestSource> {
  const conversationId = activity.conversation.id;
  const [conversation, entry] = await Promise.all([
    context.conversations.find(conversationId),
    day === undefined ? undefined : context.ledger.find(ledgerKey(conversationId, day)),
  ]);
  return { conversation, entry };
}

/** The language of Teams, for people who are not known. */
export function localeOf(activity: { readonly locale?: string }): Locale {
  return activity.locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}
