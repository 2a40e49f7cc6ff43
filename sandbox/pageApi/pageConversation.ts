import { refreshAction } from '../connector/cardRefresh';
import { ChatMessage, Conversation } from '../connector/chat';
import { Teams } from '../connector/teams';
import { DemoPerson } from '../tenant/people';
import { PageConversation, PageConversationDetail, PageMessage } from './pageTypes';

/** A conversation in the list of a person. */
export function pageConversation(conversation: Conversation, person: DemoPerson): PageConversation {
  const last = conversation.messages.filter(({ deleted }) => !deleted).at(-1);
  const seen = conversation.seen.get(person.key) ?? 0;
  const unread = conversation.messages.slice(seen).filter((message) => isNewsFor(message, person));
  return {
    id: conversation.id,
    kind: conversation.kind,
    name: conversation.name,
    members: conversation.members,
    hasApp: conversation.hasApp,
    blocked: conversation.blocked,
    unread: unread.length,
    activeAt: (last?.sentAt ?? conversation.createdAt).toISOString(),
    ...(last && {
      last: { personKey: authorOf(last), text: last.summary ?? last.text, isCard: last.cards.length > 0 },
    }),
  };
}

/** A conversation with its messages as this person sees them. */
export function pageConversationDetail(
  teams: Teams,
  conversation: Conversation,
  person: DemoPerson,
): PageConversationDetail {
  return {
    ...pageConversation(conversation, person),
    messages: conversation.messages.map((message) => pageMessage(teams, conversation, message, person)),
  };
}

function pageMessage(
  teams: Teams,
  conversation: Conversation,
  message: ChatMessage,
  person: DemoPerson,
): PageMessage {
  const view = message.views.get(person.key);
  const { id, text, textFormat, mentions, deleted } = message;
  return {
    id,
    personKey: authorOf(message),
    sentAt: message.sentAt.toISOString(),
    editedAt: message.editedAt?.toISOString(),
    text: deleted ? '' : text,
    textFormat,
    mentions,
    cards: deleted ? [] : view ? [view.card, ...message.cards.slice(1)] : message.cards,
    cardStamp: `${message.version}.${view?.stamp ?? 0}`,
    refreshDue: teams.refreshDue(conversation, message, person.key),
    canRefresh: !deleted && refreshAction(message.cards[0], conversation, person.teamsId) !== undefined,
    deleted,
  };
}

function authorOf(message: ChatMessage): string | undefined {
  return message.sender.kind === 'person' ? message.sender.personKey : undefined;
}

function isNewsFor(message: ChatMessage, person: DemoPerson): boolean {
  return !message.deleted && authorOf(message) !== person.key;
}
