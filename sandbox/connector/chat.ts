/** A card as it travels: the sandbox draws it and never looks further into it than Teams does. */
export type CardJson = Readonly<Record<string, unknown>>;

export type ConversationKind = 'groupChat' | 'personal';

/** How somebody takes part: as a member of the host tenant, as its guest, or from outside. */
export type MemberStanding = 'member' | 'guest' | 'external';

export interface ChatMember {
  readonly personKey: string;
  readonly standing: MemberStanding;
}

export type Sender = { readonly kind: 'person'; readonly personKey: string } | { readonly kind: 'bot' };

/** What one person sees instead of the shared card, since he pressed a button or his view was refreshed. */
export interface PersonalView {
  readonly card: CardJson;
  /** Version of the shared message that it stands over; an update of the message takes it away. */
  readonly messageVersion: number;
  /** Raised with every new view, so that the page knows when to draw again. */
  readonly stamp: number;
}

/** A person or bot that a text names. */
export interface Mention {
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name?: string };
}

export interface ChatMessage {
  readonly id: string;
  readonly sender: Sender;
  /** Moment on the sandbox's clock. */
  readonly sentAt: Date;
  editedAt?: Date;
  text: string;
  /** `plain` for people, `markdown` or `xml` for bots. */
  textFormat: string;
  mentions: ReadonlyArray<Mention>;
  cards: ReadonlyArray<CardJson>;
  /** Words for the notification and the chat list. */
  summary?: string;
  deleted: boolean;
  /** Raised with every update. */
  version: number;
  readonly views: Map<string, PersonalView>;
  /** Version whose refresh failed, by person: Teams does not ask again by itself. */
  readonly failedRefreshes: Map<string, number>;
}

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly name?: string;
  /** Tenant that hosts it: the host for a group chat, the person's own for a personal chat. */
  readonly tenantId: string;
  readonly members: ChatMember[];
  readonly messages: ChatMessage[];
  readonly createdAt: Date;
  hasApp: boolean;
  blocked: boolean;
  /** Number of messages that each person has seen. */
  readonly seen: Map<string, number>;
}
