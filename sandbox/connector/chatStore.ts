import { randomBytes } from 'node:crypto';
import { ChatMember, ChatMessage, Conversation, ConversationKind } from './chat';

/** The chats of the sandbox, in memory. Whoever changes something says so with {@link ChatStore.changed}. */
export class ChatStore {
  private readonly conversations = new Map<string, Conversation>();
  private readonly listeners = new Set<(conversation: Conversation) => void>();
  private lastId = 0;

  all(): ReadonlyArray<Conversation> {
    return [...this.conversations.values()];
  }

  find(id: string): Conversation | undefined {
    return this.conversations.get(id);
  }

  personalChatOf(personKey: string): Conversation | undefined {
    return this.all().find(({ kind, members }) => kind === 'personal' && members[0]?.personKey === personKey);
  }

  create(chat: {
    kind: ConversationKind;
    tenantId: string;
    members: ReadonlyArray<ChatMember>;
    name?: string;
    createdAt: Date;
  }): Conversation {
    const conversation: Conversation = {
      ...chat,
      id: chat.kind === 'groupChat' ? groupChatId() : personalChatId(),
      members: [...chat.members],
      messages: [],
      hasApp: false,
      blocked: false,
      seen: new Map(),
    };
    this.conversations.set(conversation.id, conversation);
    this.changed(conversation);
    return conversation;
  }

  remove(conversation: Conversation): void {
    this.conversations.delete(conversation.id);
    this.changed(conversation);
  }

  add(
    conversation: Conversation,
    message: Omit<ChatMessage, 'id' | 'deleted' | 'version' | 'views' | 'failedRefreshes' | 'editedAt'>,
  ): ChatMessage {
    const added: ChatMessage = {
      ...message,
      id: this.nextMessageId(),
      deleted: false,
      version: 1,
      views: new Map(),
      failedRefreshes: new Map(),
    };
    conversation.messages.push(added);
    this.changed(conversation);
    return added;
  }

  /** Tells the listeners that something about a conversation is different now. */
  changed(conversation: Conversation): void {
    this.listeners.forEach((listener) => listener(conversation));
  }

  onChange(listener: (conversation: Conversation) => void): void {
    this.listeners.add(listener);
  }

  clear(): void {
    this.conversations.clear();
  }

  /** Teams numbers messages by the millisecond of their arrival. */
  private nextMessageId(): string {
    this.lastId = Math.max(this.lastId + 1, Date.now());
    return String(this.lastId);
  }
}

function groupChatId(): string {
  return `19:${randomBytes(16).toString('hex')}@thread.v2`;
}

function personalChatId(): string {
  return `a:1${randomBytes(48).toString('base64url')}`;
}
