import { makeStyles, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PressedAction } from '../../connector/activities';
import { CardJson } from '../../connector/chat';
import { openLink } from '../links';
import { useSession } from '../session';
import { texts } from '../texts';
import { drawCard } from './drawCard';

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
