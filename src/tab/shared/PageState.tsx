import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PageStateProps {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly text: string;
  /** Level of the title: 1 where nothing else is on the page. */
  readonly level?: 1 | 2;
  readonly children?: React.ReactNode;
}

/** A page (or part of it) that has nothing to show, with what can be done. */
export function PageState({
  icon: Icon,
  title,
  text,
  level = 2,
  children,
}: PageStateProps): React.ReactElement {
  const styles = useStyles();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      <Icon aria-hidden className={styles.icon} />
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
