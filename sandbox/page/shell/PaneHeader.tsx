import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import * as React from 'react';
import { navigate, ViewName } from '../route';
import { texts } from '../texts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    margin: 0,
  },
  rest: { marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  back: { '@media (min-width: 640px)': { display: 'none' } },
});

/** Title above a pane, with the way back to the list on a phone. */
export function PaneHeader(props: {
  title: string;
  icon?: React.ReactNode;
  backTo?: ViewName;
  children?: React.ReactNode;
}): React.ReactElement {
  const styles = useStyles();
  const { backTo } = props;
  return (
    <div className={styles.header}>
      {backTo && (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={texts.back}
          onClick={() => navigate(backTo)}
        />
      )}
      {props.icon}
      <Subtitle2 as="h2" className={styles.title}>
        {props.title}
      </Subtitle2>
      <div className={styles.rest}>{props.children}</div>
    </div>
  );
}
