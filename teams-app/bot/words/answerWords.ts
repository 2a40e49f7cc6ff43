import type { IMessageActivity } from '@microsoft/teams.api';
import { noticeCard, NoticeCard } from '../../../src/cards/noticeCard';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { personOf } from '../../../src/plan/people';
import { isProblem, Problem } from '../../../src/plan/problem';
import { errorFields } from '../../log';
import { BotContext } from '../context';
import { identityOf, localeOf } from '../sender';
import { CardMessage, Destination } from '../teamsClient';
import { parseWords } from './parseWords';
import { replyTo } from './replies';

/** Answers what somebody typed with a card; what is not understood gets help, and nothing gets silence. */
export async function answerWords(context: BotContext, activity: IMessageActivity): Promise<void> {
  const to: Destination = {
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl ?? '',
  };
  const message = await messageFor(context, activity, to);
  const outcome = await context.teams.send(to, message);
  if (outcome.kind !== 'sent') context.log.warn({ outcome }, 'reply not sent');
}

async function messageFor(
  context: BotContext,
  activity: IMessageActivity,
  destination: Destination,
): Promise<CardMessage> {
  let locale = localeOf(activity);
  try {
    const [plan, conversation, now] = await Promise.all([
      context.live.load(),
      context.conversations.find(destination.conversationId),
      context.clock.now(),
    ]);
    const identity = identityOf(activity);
    const person = identity && personOf(plan.people, identity);
    if (!person) throw new Problem('person.unknown');
    locale = person.locale;
    const wish = parseWords(activity.text ?? '', dayInAmsterdam(now));
    context.log.info({ wish: wish.kind }, 'words understood');
    const at = (activity.timestamp === undefined ? now : new Date(activity.timestamp)).toISOString();
    const asker = { person, plan, source: { conversation }, now, at, destination };
    return await replyTo(context, asker, wish);
  } catch (error) {
    const problem = isProblem(error) ? error : undefined;
    if (!problem) context.log.error(errorFields(error), 'words not answered');
    return noticeMessage(context, { kind: problem ? 'refusal' : 'error', locale, problem });
  }
}

/** A notice as a message. */
export function noticeMessage(
  { tabUrl }: Pick<BotContext, 'tabUrl'>,
  notice: Omit<NoticeCard, 'tabUrl'>,
): CardMessage {
  return { card: noticeCard({ ...notice, tabUrl }), summary: 'UVP-tracker' };
}
