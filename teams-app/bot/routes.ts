import type {
  Activity,
  AdaptiveCardActionResponse,
  IAdaptiveCardActionInvokeActivity,
  IConversationUpdateActivity,
  IMessageActivity,
  InstallUpdateActivity,
} from '@microsoft/teams.api';
import { digestCard, digestSummary } from '../../src/cards/digestCard';
import { NoticeKind, noticeCard } from '../../src/cards/noticeCard';
import { personOf } from '../../src/plan/people';
import { Problem } from '../../src/plan/problem';
import { BotContext } from './context';
import { digestCardOf, digestOf, sharedLocale } from './digestView';
import { HeardOf, learnConversation } from './learnConversation';
import { localeOf, onCardAction } from './onCardAction';
import { identityOf, isAdmitted, tenantOf } from './sender';
import { Destination } from './teamsClient';

interface Heard<Kind extends Activity> {
  readonly activity: Kind;
}

/** What the bot listens to, by the SDK's names; everything else of Teams is left unanswered. */
export interface BotRoutes {
  readonly 'install.add': (heard: Heard<InstallUpdateActivity>) => Promise<void>;
  readonly 'install.remove': (heard: Heard<InstallUpdateActivity>) => Promise<void>;
  readonly conversationUpdate: (heard: Heard<IConversationUpdateActivity>) => Promise<void>;
  readonly message: (heard: Heard<IMessageActivity>) => Promise<void>;
  readonly 'card.action': (
    heard: Heard<IAdaptiveCardActionInvokeActivity>,
  ) => Promise<AdaptiveCardActionResponse>;
}

export function botRoutes(context: BotContext): BotRoutes {
  return {
    'install.add': async ({ activity }) => {
      const { isNew, people } = await learnConversation(context, heardOf(activity));
      if (!isNew) return;
      const kind = activity.conversation.conversationType === 'personal' ? 'welcomePersonal' : 'welcome';
      await sendNotice(context, destinationOf(activity), kind, sharedLocale(people));
    },

    'install.remove': async ({ activity }) => {
      const now = await context.clock.now();
      await context.conversations.remove(activity.conversation.id, now.toISOString());
    },

    conversationUpdate: async ({ activity }) => {
      const changed = [...(activity.membersAdded ?? []), ...(activity.membersRemoved ?? [])];
      // Teams also tells of the bot itself; that is what the install events are for.
      if (changed.some(({ id }) => id !== activity.recipient.id)) {
        await learnConversation(context, heardOf(activity));
      }
    },

    message: async ({ activity }) => answerMessage(context, activity),

    'card.action': async ({ activity }) => {
      const value = isAdmitted(context, activity)
        ? await onCardAction(context, activity)
        : noticeCard({
            kind: 'refusal',
            locale: localeOf(activity),
            tabUrl: context.tabUrl,
            problem: new Problem('tenant.notAllowed'),
          });
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
    },
  };
}

function destinationOf(activity: Activity): Destination {
  return { conversationId: activity.conversation.id, serviceUrl: activity.serviceUrl ?? '' };
}

function heardOf(activity: Activity): HeardOf {
  return {
    ...destinationOf(activity),
    conversationType: activity.conversation.conversationType,
    tenantId: tenantOf(activity) ?? '',
  };
}

async function sendNotice(
  context: BotContext,
  to: Destination,
  kind: NoticeKind,
  locale: 'nl' | 'en',
  problem?: Problem,
): Promise<void> {
  const card = noticeCard({ kind, locale, tabUrl: context.tabUrl, problem });
  const outcome = await context.teams.send(to, { card, summary: 'UVP-tracker' });
  if (outcome.kind !== 'sent') context.log.warn({ notice: kind, outcome }, 'notice not sent');
}

const MY_ACTIONS = /\b(mijn acties|acties|my actions|actions)\b/i;

/** "Mijn acties" gives what is due now, for each priority of the person; anything else gets help. */
async function answerMessage(context: BotContext, activity: IMessageActivity): Promise<void> {
  const to = destinationOf(activity);
  const [plan, conversation, now] = await Promise.all([
    context.live.load(),
    context.conversations.find(to.conversationId),
    context.clock.now(),
  ]);
  const identity = identityOf(activity);
  const person = identity && personOf(plan.people, identity);
  if (!person) {
    await sendNotice(context, to, 'refusal', localeOf(activity), new Problem('person.unknown'));
    return;
  }
  const { locale } = person;
  const priorities = conversation?.priority === undefined ? person.duoOf : [conversation.priority];
  if (!MY_ACTIONS.test(activity.text ?? '') || priorities.length === 0) {
    await sendNotice(context, to, 'help', locale);
    return;
  }
  for (const priority of priorities) {
    const digest = digestOf(plan, { conversation }, priority, now, { tabUrl: context.tabUrl, locale });
    if (!digest) continue;
    const card = digestCard(digestCardOf(digest, plan, conversation, { page: 0 }));
    await context.teams.send(to, { card, summary: digestSummary(digest) });
  }
}
