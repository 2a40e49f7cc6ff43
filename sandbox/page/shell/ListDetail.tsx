import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import * as React from 'react';

const useStyles = makeStyles({
  both: { display: 'flex', flexGrow: 1, minWidth: 0, minHeight: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    width: '320px',
    flexShrink: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-width: 640px) and (max-width: 899px)': { width: '260px' },
    '@media (max-width: 639px)': { width: '100%', borderRightWidth: 0 },
  },
  detail: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  wideOnly: { '@media (max-width: 639px)': { display: 'none' } },
});

/** A list beside what was chosen from it; on a phone one of the two. */
export function ListDetail(props: {
  list: React.ReactNode;
  detail: React.ReactNode;
  chosen: boolean;
}): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <div className={mergeClasses(styles.list, props.chosen && styles.wideOnly)}>{props.list}</div>
      <div className={mergeClasses(styles.detail, !props.chosen && styles.wideOnly)}>{props.detail}</div>
    </div>
  );
}
