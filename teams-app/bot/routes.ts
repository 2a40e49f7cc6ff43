import type {
  Activity,
  AdaptiveCardActionResponse,
  IAdaptiveCardActionInvokeActivity,
  IConversationUpdateActivity,
  IMessageActivity,
  InstallUpdateActivity,
} from '@microsoft/teams.api';
import { NoticeKind, noticeCard } from '../../src/cards/noticeCard';
import { Problem } from '../../src/plan/problem';
import { BotContext } from './context';
import { HeardOf, learnConversation } from './learnConversation';
import { onCardAction } from './onCardAction';
import { isAdmitted, localeOf, tenantOf } from './sender';
import { Destination } from './teamsClient';
import { sharedLocale } from './views/readers';
import { answerWords } from './words/answerWords';

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

    message: async ({ activity }) => answerWords(context, activity),

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
