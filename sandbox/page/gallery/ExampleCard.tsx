import { makeStyles, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { drawCard } from '../card/drawCard';
import { texts } from '../texts';
import { Example } from './examples';

const useStyles = makeStyles({
  example: { breakInside: 'avoid', marginBottom: tokens.spacingVerticalL },
  title: { display: 'block', marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  card: {
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  pressed: {
    display: 'block',
    maxHeight: '120px',
    overflow: 'auto',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** One card of the gallery; a press shows what it would send. */
export function ExampleCard({ example }: { example: Example }): React.ReactElement {
  const styles = useStyles();
  const host = React.useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = React.useState('');
  React.useLayoutEffect(() => {
    // The renderer takes a card as it comes over the line.
    const json = JSON.parse(JSON.stringify(example.card())) as Parameters<typeof drawCard>[0];
    const drawn = drawCard(json, {
      onExecute: ({ verb, data }) => setPressed(texts.gallery.pressed(String(verb), JSON.stringify(data))),
      onOpen: (href) => setPressed(texts.gallery.opened(href)),
    });
    host.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [example]);
  return (
    <article className={styles.example} aria-label={example.title}>
      <Text size={200} className={styles.title}>
        {example.title}
      </Text>
      <div ref={host} className={`card ${styles.card}`} />
      <Text size={200} className={styles.pressed} role="status">
        {pressed}
      </Text>
    </article>
  );
}
