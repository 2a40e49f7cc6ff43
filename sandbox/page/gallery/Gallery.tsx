import {
  FluentProvider,
  Link,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import * as React from 'react';
import { texts } from '../texts';
import { ThemeName, THEMES } from '../theme';
import { EXAMPLES, KINDS } from './examples';
import { ExampleCard } from './ExampleCard';
import { GalleryLook, GalleryWidth, lookOf, queryOf } from './galleryLook';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  controls: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, alignItems: 'center' },
  kind: { display: 'block', margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalM}` },
  cards: { columnGap: tokens.spacingHorizontalL },
  desktop: { columnWidth: '480px' },
  phone: { columnWidth: '328px' },
});

/** Every kind of card in every state, drawn as Teams draws it, in each theme and at each width. */
export function Gallery(): React.ReactElement {
  const styles = useStyles();
  const [look, setLook] = React.useState(() => lookOf(window.location.search));
  const change = (changes: Partial<GalleryLook>): void => {
    const next = { ...look, ...changes };
    window.history.replaceState(null, '', queryOf(next));
    setLook(next);
  };
  return (
    <FluentProvider
      theme={THEMES[look.theme]}
      style={{ colorScheme: look.theme === 'default' ? 'light' : 'dark' }}
    >
      <main className={styles.page}>
        {!look.bare && (
          <>
            <Text as="h1" size={600} weight="semibold" block>
              {texts.gallery.title}
            </Text>
            <Text block>
              {texts.gallery.intro} <Link href="/">{texts.gallery.back}</Link>
            </Text>
            <div className={styles.controls}>
              <RadioGroup
                layout="horizontal"
                value={look.theme}
                aria-label={texts.theme.button}
                onChange={(_event, { value }) => change({ theme: value as ThemeName })}
              >
                <Radio value="default" label={texts.theme.light} />
                <Radio value="dark" label={texts.theme.dark} />
                <Radio value="contrast" label={texts.theme.contrast} />
              </RadioGroup>
              <RadioGroup
                layout="horizontal"
                value={look.width}
                aria-label={texts.gallery.width}
                onChange={(_event, { value }) => change({ width: value as GalleryWidth })}
              >
                <Radio value="desktop" label={texts.gallery.desktop} />
                <Radio value="phone" label={texts.gallery.phone} />
              </RadioGroup>
            </div>
          </>
        )}
        {KINDS.map((kind) => (
          <section key={kind} aria-label={texts.gallery.kinds[kind]} data-kind={kind}>
            <Text as="h2" size={500} weight="semibold" className={styles.kind}>
              {texts.gallery.kinds[kind]}
            </Text>
            <div className={mergeClasses(styles.cards, styles[look.width])}>
              {EXAMPLES.filter((example) => example.kind === kind).map((example) => (
                <ExampleCard key={example.title} example={example} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </FluentProvider>
  );
}
