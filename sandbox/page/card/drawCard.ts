import { AdaptiveCard, ExecuteAction, OpenUrlAction, SerializationContext, Versions } from 'adaptivecards';
import { PressedAction } from '../../connector/activities';
import { CardJson, Mention } from '../../connector/chat';
import { hostConfig } from './hostConfig';
import { markMentions, renderMarked } from './markdown';
import './optionalNumber';
import './card.css';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarked(text);
  result.didProcess = true;
};

/** Draws an Adaptive Card with Microsoft's renderer; undefined when a client could not show it. */
export function drawCard(
  json: CardJson,
  on: { onExecute: (action: PressedAction) => void; onOpen: (href: string) => void },
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onAnchorClicked = (_element, anchor) => {
    on.onOpen(anchor.href);
    return true;
  };
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) on.onOpen(action.url ?? '');
    if (!(action instanceof ExecuteAction)) return;
    on.onExecute({ id: action.id, title: action.title, verb: action.verb, data: action.data ?? {} });
  };
  card.parse(withMarkedMentions(json), new SerializationContext(Versions.v1_5));
  const element = card.render();
  return element && card.getItemCount() > 0 ? inOwnForm(element) : undefined;
}

/** The renderer names radio buttons after their input, so two cards on a page would share one choice. */
function inOwnForm(element: HTMLElement): HTMLElement {
  const form = document.createElement('form');
  form.noValidate = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(element);
  return form;
}

/** Teams lists the mentions of a card in `msteams.entities`. */
function withMarkedMentions(json: CardJson): CardJson {
  const entities = (json.msteams as { entities?: ReadonlyArray<Mention> } | undefined)?.entities ?? [];
  const copy = JSON.stringify(json, (_key, value: unknown) =>
    typeof value === 'string' ? markMentions(value, entities) : value,
  );
  return JSON.parse(copy) as CardJson;
}
