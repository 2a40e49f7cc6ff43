import type { IAdaptiveCardActionInvokeActivity } from '@microsoft/teams.api';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardAction, homeOf, parseCardAction, placeOf } from '../../src/cards/cardAction';
import { cardBytes, MAX_CARD_BYTES } from '../../src/cards/elements';
import { noticeCard } from '../../src/cards/noticeCard';
import { ledgerKey } from '../../src/nudge/ledger';
import { personOf } from '../../src/plan/people';
import { isProblem, Problem, ProblemCode } from '../../src/plan/problem';
import { errorFields } from '../log';
import { BotContext } from './context';
import { Press } from './presses/press';
import { answerWith } from './presses/pressTable';
import { noteArrival } from './retireOlder';
import { identityOf, localeOf } from './sender';

/** Teams shows an error after about 15 seconds and people lose patience long before. */
const ANSWER_WITHIN_MS = 2500;

/** Problems that trying again does not help against. */
const REFUSALS: ReadonlyArray<ProblemCode> = [
  'right.missing',
  'right.coordinator',
  'person.unknown',
  'briefing.which',
];

/** The answer to a press: always a card, whatever happens, since a card that once fails stays dead in Teams. */
export async function onCardAction(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
): Promise<IAdaptiveCard> {
  const locale = localeOf(activity);
  const started = performance.now();
  const action = parseCardAction(activity.value?.action?.verb, activity.value?.action?.data);
  if (!action) return noticeCard({ kind: 'gone', locale, tabUrl: context.tabUrl });

  const work = answerPress(context, activity, action).catch((error: unknown) => {
    if (!isProblem(error)) context.log.error({ verb: action.verb, ...errorFields(error) }, 'press failed');
    else context.log.warn({ verb: action.verb, code: error.code }, 'press refused');
    return failureCard(context, activity, action, error);
  });
  context.background.run('press', work);
  const back = { ...placeOf(action), from: homeOf(action) };
  const busy = noticeCard({ kind: 'busy', locale, tabUrl: context.tabUrl, back });
  const card = await Promise.race([work, after(ANSWER_WITHIN_MS, busy)]);
  const ms = Math.round(performance.now() - started);
  context.metrics.pressed(action.verb, ms, card === busy);
  context.log.info({ verb: action.verb, ms, late: card === busy }, 'press answered');
  return card;
}

async function answerPress(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
  action: CardAction,
): Promise<IAdaptiveCard> {
  const conversationId = activity.conversation.id;
  const [plan, conversation, entry, now] = await Promise.all([
    context.live.load(),
    context.conversations.find(conversationId),
    action.day === undefined ? undefined : context.ledger.find(ledgerKey(conversationId, action.day)),
    context.clock.now(),
  ]);
  const identity = identityOf(activity);
  const person = identity && personOf(plan.people, identity);
  if (!person) throw new Problem('person.unknown');
  const destination = { conversationId, serviceUrl: activity.serviceUrl ?? '' };
  const pressedOn = activity.replyToId;
  if (entry && pressedOn !== undefined) {
    context.background.run('arrival', noteArrival(context, entry, { destination, activityId: pressedOn }));
  }
  const press: Press = {
    action,
    person,
    plan,
    source: { conversation, entry },
    now,
    at: (activity.timestamp === undefined ? now : new Date(activity.timestamp)).toISOString(),
    destination,
    activityId: pressedOn ?? entry?.activityId,
  };
  return answerWith(context, press);
}

/** Tells what went wrong; a press that can be tried again keeps all that was typed. */
function failureCard(
  context: BotContext,
  activity: IAdaptiveCardActionInvokeActivity,
  action: CardAction,
  error: unknown,
): IAdaptiveCard {
  const problem = isProblem(error) ? error : undefined;
  const isRefusal = problem !== undefined && REFUSALS.includes(problem.code);
  const notice = {
    kind: isRefusal ? ('refusal' as const) : ('error' as const),
    locale: localeOf(activity),
    tabUrl: context.tabUrl,
    problem,
    // A stranger, and a card that is not his, has nowhere to go back to.
    ...(isRefusal && !('ref' in action) ? {} : { back: { ...placeOf(action), from: homeOf(action) } }),
  };
  if (isRefusal) return noticeCard(notice);
  const { verb, data } = activity.value.action;
  const card = noticeCard({
    ...notice,
    retry: { verb: action.verb, data: typeof data === 'object' ? { ...(data as object) } : {} },
  });
  return verb === action.verb && cardBytes(card) <= MAX_CARD_BYTES ? card : noticeCard(notice);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}
