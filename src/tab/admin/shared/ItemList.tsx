import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  empty: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** A list of things that are managed. */
export function ItemList({
  label,
  children,
}: {
  label: string;
  children: React.ReactNode;
}): React.ReactElement {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps {
  readonly title: React.ReactNode;
  /** Each on a line of its own; an empty one is left out. */
  readonly notes?: ReadonlyArray<React.ReactNode>;
  readonly actions?: React.ReactNode;
}

/** One thing: what it is, what is to be known of it, and what can be done with it. */
export function Item({ title, notes = [], actions }: ItemProps): React.ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div className={styles.main}>
        <div className={styles.title}>{title}</div>
        {notes.map((note, at) =>
          note ? (
            <div key={at} className={styles.note}>
              {note}
            </div>
          ) : null,
        )}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}

/** What is said where there is nothing yet, with what to do. */
export function NothingYet({ children }: { children: React.ReactNode }): React.ReactElement {
  return <p className={useStyles().empty}>{children}</p>;
}
