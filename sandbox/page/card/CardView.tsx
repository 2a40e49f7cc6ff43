import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { AdaptiveCard, ExecuteAction, OpenUrlAction, SerializationContext, Versions } from 'adaptivecards';
import * as React from 'react';
import { PressedAction } from '../../connector/activities';
import { CardJson, Mention } from '../../connector/chat';
import { openLink } from '../links';
import { useSession } from '../session';
import { texts } from '../texts';
import { hostConfig } from './hostConfig';
import { markMentions, renderMarked } from './markdown';
import './optionalNumber';
import './card.css';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarked(text);
  result.didProcess = true;
};

const useStyles = makeStyles({
  unsupported: { display: 'block', padding: tokens.spacingHorizontalL },
});

/** Draws one Adaptive Card, anew whenever `stamp` changes. */
export function CardView(props: {
  card: CardJson;
  stamp: string;
  label: string;
  onExecute: (action: PressedAction) => void;
}): React.ReactElement {
  const styles = useStyles();
  const { tabPagePath } = useSession();
  const host = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(props);
  latest.current = props;
  const [unsupported, setUnsupported] = React.useState<string>();

  React.useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    const drawn = drawCard(latest.current.card, {
      onExecute: (action) => latest.current.onExecute(action),
      onOpen: (href) => openLink(href, tabPagePath),
    });
    element.replaceChildren(...(drawn ? [drawn] : []));
    setUnsupported(drawn ? undefined : String(latest.current.card.fallbackText ?? texts.card.unsupported));
    // Who pressed a button keeps his place although the card is a new one.
    if (hadFocus) element.focus();
  }, [props.stamp, tabPagePath]);

  return (
    <>
      <div ref={host} role="group" aria-label={props.label} tabIndex={-1} className="card" />
      {unsupported && <Text className={styles.unsupported}>{unsupported}</Text>}
    </>
  );
}

function drawCard(
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
  return element && card.getItemCount() > 0 ? element : undefined;
}

/** Teams lists the mentions of a card in `msteams.entities`. */
function withMarkedMentions(json: CardJson): CardJson {
  const entities = (json.msteams as { entities?: ReadonlyArray<Mention> } | undefined)?.entities ?? [];
  const copy = JSON.stringify(json, (_key, value: unknown) =>
    typeof value === 'string' ? markMentions(value, entities) : value,
  );
  return JSON.parse(copy) as CardJson;
}
