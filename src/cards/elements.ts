import type {
  ActionArray,
  CardElementArray,
  IAdaptiveCard,
  IChoice,
  IChoiceSetInput,
  IContainer,
  IDateInput,
  IExecuteAction,
  IFact,
  IOpenUrlAction,
  ITextBlock,
  ITextInput,
} from '@microsoft/teams.cards';
import { Locale } from '../i18n/translate';
import { CardVerb } from './cardAction';
import { escapeMarkdown } from './escape';

/** Our own bound for a card as JSON; Teams takes about four times as much. */
export const MAX_CARD_BYTES = 25 * 1024;

/** Teams refreshes a card by itself for at most so many people. */
const MAX_VIEWERS = 60;

/** Size of a card as it goes over the line. */
export function cardBytes(card: IAdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

/** The first of the given cards, from roomy to sparing, that is small enough; the last one if none is. */
export function firstThatFits(cards: ReadonlyArray<() => IAdaptiveCard>): IAdaptiveCard {
  for (const make of cards.slice(0, -1)) {
    const card = make();
    if (cardBytes(card) <= MAX_CARD_BYTES) return card;
  }
  return cards[cards.length - 1]();
}

/** A paragraph. `text` is Markdown: what a person typed must have been escaped. */
export function paragraph(text: string, more: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...more };
}

/** A paragraph in small grey letters. */
export function smallPrint(text: string, more: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return paragraph(text, { isSubtle: true, size: 'Small', spacing: 'Small', ...more });
}

/** A text with a list in it, each line of its own; the text is escaped here. */
export function linesOf(text: string): CardElementArray {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, at) => paragraph(escapeMarkdown(line), at === 0 ? {} : { spacing: 'Small' }));
}

export function heading(text: string): ITextBlock {
  return paragraph(text, { style: 'heading', size: 'Medium', weight: 'Bolder' });
}

/** Heading of a part of a card. */
export function subheading(text: string, more: Partial<Omit<ITextBlock, 'type' | 'text'>> = {}): ITextBlock {
  return paragraph(text, { style: 'heading', size: 'Default', weight: 'Bolder', ...more });
}

export function box(
  items: CardElementArray,
  more: Partial<Omit<IContainer, 'type' | 'items'>> = {},
): IContainer {
  return { type: 'Container', items, ...more };
}

/** A row of a list of facts; both texts are escaped here. */
export function fact(title: string, value: string): IFact {
  return { title: escapeMarkdown(title), value: escapeMarkdown(value) };
}

export function dateInput(id: string, label: string, value?: string): IDateInput {
  return { type: 'Input.Date', id, label, ...(value ? { value } : {}) };
}

export function textInput(
  id: string,
  label: string,
  more: Partial<Omit<ITextInput, 'type' | 'id' | 'label'>> = {},
): ITextInput {
  const { value, ...rest } = more;
  return { type: 'Input.Text', id, label, ...rest, ...(value ? { value } : {}) };
}

export function choiceInput(
  id: string,
  label: string,
  choices: ReadonlyArray<IChoice>,
  more: Partial<Omit<IChoiceSetInput, 'type' | 'id' | 'label' | 'choices'>> = {},
): IChoiceSetInput {
  const { value, ...rest } = more;
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    choices: [...choices],
    ...rest,
    ...(value ? { value } : {}),
  };
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

/** How a card renews itself: by which action, for whom. Without viewers for everybody in a chat of at most 60. */
export function refreshOf(action: IExecuteAction, viewers: ReadonlyArray<string> = []) {
  return { action, ...(viewers.length > 0 ? { userIds: viewers.slice(0, MAX_VIEWERS) } : {}) };
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
