import { demoPerson, DemoPerson } from '../tenant/people';
import { hostTenant } from '../tenant/tenants';
import { BotAccount, botAccount, standingOf } from './accounts';
import { ActivityMaker, PressedAction } from './activities';
import { BotEndpoint, InvokeAnswer } from './botEndpoint';
import { refreshAction } from './cardRefresh';
import { ChatMessage, Conversation } from './chat';
import { ChatStore } from './chatStore';

/** What people do in Teams: make chats, add the app, talk, press buttons. Each act reaches the bot as Teams tells it. */
export class Teams {
  readonly chats = new ChatStore();
  private readonly make: ActivityMaker;

  constructor(
    readonly bot: BotAccount,
    readonly serviceUrl: string,
    readonly endpoint: BotEndpoint,
    private readonly now: () => Date,
  ) {
    this.make = new ActivityMaker(bot, serviceUrl, now);
  }

  createGroupChat(chat: { name: string; personKeys: ReadonlyArray<string> }): Conversation {
    return this.chats.create({
      kind: 'groupChat',
      name: chat.name,
      tenantId: hostTenant.id,
      members: chat.personKeys.map((personKey) => ({
        personKey,
        standing: standingOf(demoPerson(personKey)),
      })),
      createdAt: this.now(),
    });
  }

  /** The person's own chat with the app; made, and the app installed, when it is not there yet. */
  openPersonalChat(personKey: string): Conversation {
    const person = demoPerson(personKey);
    const conversation =
      this.chats.personalChatOf(personKey) ??
      this.chats.create({
        kind: 'personal',
        tenantId: person.home.tenantId,
        members: [{ personKey, standing: 'member' }],
        createdAt: this.now(),
      });
    this.addApp(conversation, personKey);
    return conversation;
  }

  addApp(conversation: Conversation, byKey: string): void {
    if (conversation.hasApp) return;
    const by = demoPerson(byKey);
    conversation.hasApp = true;
    this.endpoint.notify(this.make.appAdded(conversation, by));
    this.endpoint.notify(this.make.membersAdded(conversation, by, []));
    this.chats.changed(conversation);
  }

  removeApp(conversation: Conversation, byKey: string): void {
    if (!conversation.hasApp) return;
    const by = demoPerson(byKey);
    conversation.hasApp = false;
    this.endpoint.notify(this.make.appRemoved(conversation, by));
    this.chats.changed(conversation);
  }

  addMember(conversation: Conversation, personKey: string, byKey: string): void {
    if (conversation.members.some((member) => member.personKey === personKey)) return;
    const person = demoPerson(personKey);
    conversation.members.push({ personKey, standing: standingOf(person) });
    this.tell(conversation, this.make.membersAdded(conversation, demoPerson(byKey), [person]));
    this.chats.changed(conversation);
  }

  removeMember(conversation: Conversation, personKey: string, byKey: string): void {
    const at = conversation.members.findIndex((member) => member.personKey === personKey);
    if (at < 0) return;
    this.tell(
      conversation,
      this.make.membersRemoved(conversation, demoPerson(byKey), [demoPerson(personKey)]),
    );
    conversation.members.splice(at, 1);
    this.chats.changed(conversation);
  }

  /** Blocks or unblocks the bot in a personal chat; Teams does not tell the bot. */
  setBlocked(conversation: Conversation, blocked: boolean): void {
    conversation.blocked = blocked;
    this.chats.changed(conversation);
  }

  /** In a group chat the bot only hears what it is named in. */
  say(conversation: Conversation, personKey: string, words: string, mentionsBot: boolean): ChatMessage {
    const person = demoPerson(personKey);
    const at = `<at>${this.bot.name}</at>`;
    const named = mentionsBot && conversation.kind === 'groupChat';
    const message = this.chats.add(conversation, {
      sender: { kind: 'person', personKey },
      sentAt: this.now(),
      text: named ? `${at} ${words}` : words,
      textFormat: 'plain',
      mentions: named ? [{ text: at, mentioned: botAccount(this.bot) }] : [],
      cards: [],
    });
    conversation.seen.set(personKey, conversation.messages.length);
    if (named || conversation.kind === 'personal') {
      this.tell(conversation, this.make.message(conversation, person, message));
    }
    return message;
  }

  /** A press on a button of a card. A card in the answer replaces only the view of who pressed. */
  async press(
    conversation: Conversation,
    message: ChatMessage,
    personKey: string,
    action: PressedAction,
  ): Promise<InvokeAnswer> {
    return this.invoke(conversation, message, demoPerson(personKey), action, 'manual');
  }

  /** Whether the person's view of a message is still to be fetched. */
  refreshDue(conversation: Conversation, message: ChatMessage, personKey: string): boolean {
    if (!conversation.hasApp || message.deleted || message.sender.kind !== 'bot') return false;
    if (message.views.get(personKey)?.messageVersion === message.version) return false;
    if (message.failedRefreshes.get(personKey) === message.version) return false;
    return refreshAction(message.cards[0], conversation, demoPerson(personKey).teamsId) !== undefined;
  }

  /** Fetches the person's own view through the card's refresh action. */
  async refresh(
    conversation: Conversation,
    message: ChatMessage,
    personKey: string,
  ): Promise<InvokeAnswer | undefined> {
    const person = demoPerson(personKey);
    const action = refreshAction(message.cards[0], conversation, person.teamsId);
    if (!action) return undefined;
    const { version } = message;
    const answer = await this.invoke(conversation, message, person, action, 'automatic');
    if (answer.kind === 'error') message.failedRefreshes.set(personKey, version);
    return answer;
  }

  markSeen(conversation: Conversation, personKey: string): void {
    if (conversation.seen.get(personKey) === conversation.messages.length) return;
    conversation.seen.set(personKey, conversation.messages.length);
    this.chats.changed(conversation);
  }

  reset(): void {
    this.endpoint.stop();
    this.chats.clear();
  }

  private async invoke(
    conversation: Conversation,
    message: ChatMessage,
    person: DemoPerson,
    action: PressedAction,
    trigger: 'manual' | 'automatic',
  ): Promise<InvokeAnswer> {
    const answer = await this.endpoint.invoke(
      this.make.cardAction(conversation, person, message, action, trigger),
    );
    if (answer.kind === 'card') {
      const stamp = (message.views.get(person.key)?.stamp ?? 0) + 1;
      message.views.set(person.key, { card: answer.card, messageVersion: message.version, stamp });
      message.failedRefreshes.delete(person.key);
      this.chats.changed(conversation);
    }
    return answer;
  }

  private tell(conversation: Conversation, activity: Parameters<BotEndpoint['notify']>[0]): void {
    if (conversation.hasApp) this.endpoint.notify(activity);
  }
}
