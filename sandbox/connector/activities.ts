import { randomUUID } from 'node:crypto';
import { DemoPerson } from '../tenant/people';
import { BotAccount, botAccount, conversationAccount, entraIdIn, personAccount } from './accounts';
import { ChatMessage, Conversation } from './chat';

/** What Teams posts to the bot's endpoint. */
export type Activity = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
  readonly conversation: { readonly id: string };
};

export interface PressedAction {
  readonly id?: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: unknown;
}

const LOCALE = 'nl-NL';
const ZONE = 'Europe/Amsterdam';

/** Makes activities for one bot, as Teams words them. */
export class ActivityMaker {
  constructor(
    private readonly bot: BotAccount,
    private readonly serviceUrl: string,
    private readonly now: () => Date,
  ) {}

  appAdded(conversation: Conversation, by: DemoPerson): Activity {
    return { ...this.base('installationUpdate', conversation, by), action: 'add' };
  }

  appRemoved(conversation: Conversation, by: DemoPerson): Activity {
    return { ...this.base('installationUpdate', conversation, by), action: 'remove' };
  }

  /** Members came; without people it is the bot that came. */
  membersAdded(conversation: Conversation, by: DemoPerson, people: ReadonlyArray<DemoPerson>): Activity {
    return {
      ...this.base('conversationUpdate', conversation, by),
      membersAdded: this.memberIds(conversation, people),
    };
  }

  membersRemoved(conversation: Conversation, by: DemoPerson, people: ReadonlyArray<DemoPerson>): Activity {
    return {
      ...this.base('conversationUpdate', conversation, by),
      membersRemoved: this.memberIds(conversation, people),
    };
  }

  message(conversation: Conversation, by: DemoPerson, message: ChatMessage): Activity {
    const base = this.base('message', conversation, by);
    return {
      ...base,
      id: message.id,
      text: message.text,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(message.text)}</p>` }],
      entities: [
        ...message.mentions.map(({ text, mentioned }) => ({ type: 'mention', text, mentioned })),
        ...base.entities,
      ],
    };
  }

  /** A press on `Action.Execute` (manual) or the card's own refresh (automatic). */
  cardAction(
    conversation: Conversation,
    by: DemoPerson,
    message: ChatMessage,
    action: PressedAction,
    trigger: 'manual' | 'automatic',
  ): Activity {
    const base = this.base('invoke', conversation, by);
    return {
      ...base,
      id: `f:${randomUUID()}`,
      name: 'adaptiveCard/action',
      replyToId: message.id,
      channelData: {
        ...base.channelData,
        source: { name: 'message' },
        legacy: { replyToId: message.id },
      },
      value: { action: { ...action, type: 'Action.Execute' }, trigger },
    };
  }

  private base(type: string, conversation: Conversation, by: DemoPerson) {
    const now = this.now().toISOString();
    return {
      type,
      id: `f:${randomUUID()}`,
      timestamp: now,
      localTimestamp: now,
      localTimezone: ZONE,
      locale: LOCALE,
      channelId: 'msteams',
      serviceUrl: this.serviceUrl,
      from: personAccount(conversation, by),
      recipient: botAccount(this.bot),
      conversation: conversationAccount(conversation),
      entities: [{ type: 'clientInfo', locale: LOCALE, country: 'NL', platform: 'Web', timezone: ZONE }],
      channelData: { tenant: { id: entraIdIn(conversation, by).tenantId } },
    };
  }

  private memberIds(conversation: Conversation, people: ReadonlyArray<DemoPerson>) {
    if (people.length === 0) return [{ id: botAccount(this.bot).id }];
    return people.map((person) => ({
      id: person.teamsId,
      aadObjectId: entraIdIn(conversation, person).objectId,
    }));
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
