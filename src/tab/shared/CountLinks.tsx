import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Counts } from '../../plan/counts';
import { STATUSES } from '../../plan/status';
import { TabTarget } from '../../plan/tabLink';
import { useTab } from './TabContext';
import { PlanLink } from './PlanLink';
import { Mark, MarkIcon, markKey, useMarkColours } from './statusLook';

const useStyles = makeStyles({
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0 },
  column: { flexDirection: 'column', gap: '2px' },
  row: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  number: {
    fontWeight: tokens.fontWeightSemibold,
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
  },
  alarm: { fontWeight: tokens.fontWeightSemibold },
});

/** The marks that a set of rows has, with their number, in a fixed order; statuses that no row has are left out. */
export function marksOf(counts: Counts): ReadonlyArray<readonly [Mark, number]> {
  const marks: Array<readonly [Mark, number]> = STATUSES.map((status) => [status, counts.byStatus[status]]);
  return [['overdue', counts.overdue] as const, ...marks].filter(([, number]) => number > 0);
}

/** The list that a number opens. */
export function targetOfMark(target: TabTarget, mark: Mark): TabTarget {
  return mark === 'overdue' || mark === 'stale'
    ? { ...target, attention: mark }
    : { ...target, status: mark };
}

interface CountLinksProps {
  readonly counts: Counts;
  /** The list of all rows that are counted here. */
  readonly target: TabTarget;
  /** What is counted, for people who hear the link without its surroundings. */
  readonly of: string;
  readonly direction: 'row' | 'column';
}

/** Statuses as icon, text and number; each number opens the rows behind it. */
export function CountLinks({ counts, target, of, direction }: CountLinksProps): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const colours = useMarkColours();
  return (
    <ul className={mergeClasses(styles.list, direction === 'column' ? styles.column : styles.row)}>
      {marksOf(counts).map(([mark, number]) => (
        <li key={mark}>
          <PlanLink
            to={targetOfMark(target, mark)}
            label={t('tab:counts.link', { of, mark: t(markKey(mark)), count: number })}
            className={mergeClasses(styles.link, colours[mark], mark === 'overdue' && styles.alarm)}
          >
            <MarkIcon mark={mark} className={styles.icon} />
            <span>{t(markKey(mark))}</span>
            <span className={styles.number}>{number}</span>
          </PlanLink>
        </li>
      ))}
    </ul>
  );
}
