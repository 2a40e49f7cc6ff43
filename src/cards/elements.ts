import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IContainer,
  IExecuteAction,
  IOpenUrlAction,
  ITextBlock,
} from '@microsoft/teams.cards';
import { Locale } from '../i18n/translate';
import { CardVerb } from './cardAction';

/** Our own bound for a card as JSON; Teams takes about four times as much. */
export const MAX_CARD_BYTES = 25 * 1024;

/** Size of a card as it goes over the line. */
export function cardBytes(card: IAdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

/** A paragraph. `text` is Markdown: what a person typed must have been escaped. */
export function paragraph(text: string, more: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...more };
}

export function heading(text: string): ITextBlock {
  return paragraph(text, { style: 'heading', size: 'Medium', weight: 'Bolder' });
}

export function box(
  items: CardElementArray,
  more: Partial<Omit<IContainer, 'type' | 'items'>> = {},
): IContainer {
  return { type: 'Container', items, ...more };
}

/** A button that the bot answers. A client that cannot do so opens the tab at the same place instead. */
export function execute(
  verb: CardVerb,
  title: string,
  data: Readonly<Record<string, unknown>>,
  tabUrl: string,
  more: Partial<Pick<IExecuteAction, 'style' | 'associatedInputs'>> = {},
): IExecuteAction {
  return { type: 'Action.Execute', verb, title, data, fallback: openUrl(title, tabUrl), ...more };
}

export function openUrl(title: string, url: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}

/** What every card has: version, language, and words for screen readers and for clients that show no cards. */
export function adaptiveCard(
  locale: Locale,
  spoken: string,
  body: CardElementArray,
  actions: ActionArray,
  more: Partial<Pick<IAdaptiveCard, 'refresh' | 'msteams'>> = {},
): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: locale,
    fallbackText: spoken,
    speak: spoken,
    body,
    ...(actions.length > 0 ? { actions } : {}),
    ...more,
  };
}
