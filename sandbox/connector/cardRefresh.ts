import { PressedAction } from './activities';
import { CardJson, Conversation } from './chat';

/** Without a list of people a card refreshes for everybody, in chats up to this size. */
const MAX_MEMBERS_TO_REFRESH = 60;

/** The action that fetches a person's own view of a card, or nothing when the card does not refresh for him. */
export function refreshAction(
  card: CardJson | undefined,
  conversation: Conversation,
  teamsId: string,
): PressedAction | undefined {
  const refresh = card?.refresh as { action?: Record<string, unknown>; userIds?: unknown } | undefined;
  if (refresh?.action?.type !== 'Action.Execute') return undefined;
  const users = Array.isArray(refresh.userIds) ? refresh.userIds.slice(0, MAX_MEMBERS_TO_REFRESH) : undefined;
  const concerns = users ? users.includes(teamsId) : conversation.members.length <= MAX_MEMBERS_TO_REFRESH;
  if (!concerns) return undefined;
  const { id, title, verb, data } = refresh.action;
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof title === 'string' && { title }),
    ...(typeof verb === 'string' && { verb }),
    data: data ?? {},
  };
}
