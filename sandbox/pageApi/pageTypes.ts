import { CardJson, ConversationKind, MemberStanding, Mention } from '../connector/chat';

/** The groups in which the person switcher shows people. */
export type PersonGroup = 'coordinator' | 'duo' | 'contact' | 'holder' | 'outsider';

export interface PagePerson {
  readonly key: string;
  readonly name: string;
  readonly mail: string;
  readonly description: string;
  readonly group: PersonGroup;
}

export interface PageSession {
  readonly me: PagePerson;
  readonly people: ReadonlyArray<PagePerson>;
  readonly appName: string;
  /** Sandbox time at the moment of asking. */
  readonly now: string;
  /** Server-relative path of the SharePoint page that holds the tab; links to it open the tab. */
  readonly tabPagePath: string;
  /** Server-relative address of the plan's site. */
  readonly sitePath: string;
}

export interface PageMember {
  readonly personKey: string;
  readonly standing: MemberStanding;
}

export interface PageConversation {
  readonly id: string;
  readonly kind: ConversationKind;
  /** Only group chats have one. */
  readonly name?: string;
  readonly members: ReadonlyArray<PageMember>;
  readonly hasApp: boolean;
  readonly blocked: boolean;
  readonly unread: number;
  /** When something was last said in it, or when it was made. */
  readonly activeAt: string;
  readonly last?: {
    /** Absent for the app. */
    readonly personKey?: string;
    readonly text: string;
    readonly isCard: boolean;
  };
}

export interface PageMessage {
  readonly id: string;
  /** Absent for the app. */
  readonly personKey?: string;
  readonly sentAt: string;
  readonly editedAt?: string;
  readonly text: string;
  readonly textFormat: string;
  readonly mentions: ReadonlyArray<Mention>;
  readonly cards: ReadonlyArray<CardJson>;
  /** Changes whenever another card is to be shown. */
  readonly cardStamp: string;
  /** The person's own view is still to be fetched. */
  readonly refreshDue: boolean;
  /** The card can be refreshed by hand. */
  readonly canRefresh: boolean;
  readonly deleted: boolean;
}

export interface PageConversationDetail extends PageConversation {
  readonly messages: ReadonlyArray<PageMessage>;
}

/** What the live stream tells; the page then asks for what it shows. */
export type PageEvent = 'chat' | 'mail' | 'clock' | 'list' | 'reset';
