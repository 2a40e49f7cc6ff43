/** A refusal of the Bot Connector, with the code that Teams documents for it. */
export class ConnectorError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

export const badArgument = (message: string) => new ConnectorError(400, 'BadArgument', message);
export const botNotRegistered = () =>
  new ConnectorError(401, 'BotNotRegistered', 'No registration found for this bot.');
export const botNotInRoster = () =>
  new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
export const blockedByUser = () =>
  new ConnectorError(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.');
export const notInstalledForUser = () =>
  new ConnectorError(403, 'ForbiddenOperationException', "The bot is not installed in user's personal scope");
export const notOwnMessage = () =>
  new ConnectorError(403, 'NotEnoughPermissions', 'The bot can only change its own messages.');
export const activityNotFound = () =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'Conversation not found.');
export const conversationNotFound = () =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
export const memberNotFound = () =>
  new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
export const messageTooBig = () => new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
export const throttled = (retryAfterSeconds: number) =>
  new ConnectorError(429, 'Throttled', 'Too many requests.', retryAfterSeconds);
