import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { texts } from '../texts';
import { ThemeName } from '../theme';
import { ClockWidget } from './ClockWidget';
import { PersonSwitcher } from './PersonSwitcher';
import { ResetButton } from './ResetButton';
import { ThemeMenu } from './ThemeMenu';

const useStyles = makeStyles({
  bar: {
    gridArea: 'top',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '44px',
    '@media (max-width: 639px)': { gap: tokens.spacingHorizontalXS, padding: tokens.spacingHorizontalXS },
  },
  title: {
    flexBasis: '25%',
    margin: 0,
    // Out of sight where there is no room, but still the heading of the page.
    '@media (max-width: 899px)': { position: 'absolute', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  },
  controls: { flexBasis: '25%', display: 'flex', alignItems: 'center', justifyContent: 'flex-end' },
  skip: {
    position: 'absolute',
    top: '-100px',
    left: tokens.spacingHorizontalM,
    zIndex: 10,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: tokens.spacingVerticalXS },
  },
});

/** What belongs to the sandbox and not to Teams: its clock, who one is, how it looks, and starting again. */
export function TopBar(props: {
  theme: ThemeName;
  onTheme: (theme: ThemeName) => void;
  onPerson: () => void;
}): React.ReactElement {
  const styles = useStyles();
  const skip = () => document.getElementById('inhoud')?.focus();
  return (
    <header className={styles.bar}>
      <Link as="button" className={styles.skip} onClick={skip}>
        {texts.skipToContent}
      </Link>
      <Text as="h1" className={styles.title} weight="semibold" title={texts.subtitle}>
        {texts.title}
      </Text>
      <ClockWidget />
      <div className={styles.controls}>
        <ThemeMenu theme={props.theme} onTheme={props.onTheme} />
        <ResetButton />
        <PersonSwitcher onPerson={props.onPerson} />
      </div>
    </header>
  );
}
