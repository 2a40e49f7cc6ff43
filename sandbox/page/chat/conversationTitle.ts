import { PageConversation } from '../../pageApi/pageTypes';

/** A group chat has a name; a personal chat is the one with the app. */
export function conversationTitle(conversation: PageConversation, appName: string): string {
  return conversation.name ?? appName;
}
