import { CardJson, ChatMessage, Mention } from './chat';
import { badArgument, messageTooBig } from './connectorError';

/** Teams counts a message as UTF-16, everything in it together. */
const MAX_MESSAGE_BYTES = 100 * 1024;
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

type BotMessage = Pick<ChatMessage, 'text' | 'textFormat' | 'mentions' | 'cards' | 'summary'>;

/** Reads the message that a bot sends, or refuses it. */
export function readBotMessage(body: unknown): BotMessage {
  if (typeof body !== 'object' || body === null) throw badArgument('Activity is missing.');
  if (JSON.stringify(body).length * 2 > MAX_MESSAGE_BYTES) throw messageTooBig();
  const activity = body as Record<string, unknown>;
  if (activity.type !== 'message') throw badArgument(`Unknown activity type '${String(activity.type)}'.`);
  const cards = listOf(activity.attachments).map(readCard);
  const text = typeof activity.text === 'string' ? activity.text : '';
  if (text === '' && cards.length === 0) throw badArgument('Activity has neither text nor attachments.');
  return {
    text,
    textFormat: typeof activity.textFormat === 'string' ? activity.textFormat : 'markdown',
    mentions: listOf(activity.entities).filter(isMention),
    cards,
    summary: typeof activity.summary === 'string' ? activity.summary : undefined,
  };
}

function readCard(attachment: unknown): CardJson {
  const { contentType, content } = (attachment ?? {}) as Record<string, unknown>;
  if (contentType !== CARD_TYPE) throw badArgument(`Unknown attachment type '${String(contentType)}'.`);
  const card = content as Record<string, unknown> | undefined;
  if (typeof card !== 'object' || card === null || card.type !== 'AdaptiveCard') {
    throw badArgument('Failed to parse Adaptive Card.');
  }
  return card;
}

function isMention(entity: unknown): entity is Mention {
  const { type, text, mentioned } = (entity ?? {}) as Record<string, unknown>;
  return type === 'mention' && typeof text === 'string' && typeof mentioned === 'object';
}

function listOf(value: unknown): ReadonlyArray<unknown> {
  return Array.isArray(value) ? value : [];
}
