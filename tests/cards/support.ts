import type { IAdaptiveCard } from '@microsoft/teams.cards';
import * as AdaptiveCards from 'adaptivecards';

/** Everything in a card that has a `type`, however deep. */
export function elementsOf(card: unknown, type: string): ReadonlyArray<Record<string, unknown>> {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const element = value as Record<string, unknown>;
    if (element.type === type) found.push(element);
    Object.values(element).forEach(visit);
  };
  visit(card);
  return found;
}

/** The buttons of a card with a verb. */
export function buttonsOf(card: IAdaptiveCard, verb: string): ReadonlyArray<Record<string, unknown>> {
  return elementsOf({ ...card, refresh: undefined }, 'Action.Execute').filter(
    (action) => action.verb === verb,
  );
}

/** All Markdown and plain text that a card shows. */
export function textOf(card: IAdaptiveCard): string {
  const facts = elementsOf(card, 'FactSet').flatMap(
    (set) => set.facts as ReadonlyArray<{ title: string; value: string }>,
  );
  return [
    ...elementsOf(card, 'TextBlock').map(({ text }) => text),
    ...facts.map(({ title, value }) => `${title}: ${value}`),
  ].join('\n');
}

/** What Microsoft's own parser has to say against a card. */
export function complaintsOf(card: IAdaptiveCard): ReadonlyArray<string> {
  const context = new AdaptiveCards.SerializationContext();
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validation = parsed.validateProperties().validationEvents.map((event) => event.message);
  // The parser tests `lang` with a pattern that keeps state, so it refuses every second card.
  return [...parsing, ...validation].filter(
    (message) => !/^Invalid value "(nl|en)" for property "lang"/.test(message),
  );
}
