import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Counts } from '../../plan/counts';
import { STATUSES } from '../../plan/status';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { display: 'none' },
  },
  part: { minWidth: '3px' },
  onbekend: { backgroundColor: tokens.colorNeutralStroke1 },
  nietGestart: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  opSchema: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  vertraagd: { backgroundColor: tokens.colorStatusWarningBorder2 },
  geblokkeerd: { backgroundColor: tokens.colorStatusDangerBorder2 },
  afgerond: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  vervallen: { backgroundColor: tokens.colorNeutralStroke2 },
});

/** How the statuses divide, at a glance. The numbers stand beside it, so it is hidden from screen readers. */
export function StatusBar({ counts }: { counts: Counts }): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden>
      {STATUSES.filter((status) => counts.byStatus[status] > 0).map((status) => (
        <div
          key={status}
          className={mergeClasses(styles.part, styles[status])}
          style={{ flexGrow: counts.byStatus[status] }}
        />
      ))}
    </div>
  );
}
