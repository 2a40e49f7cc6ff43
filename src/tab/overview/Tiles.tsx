import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countRows } from '../../plan/counts';
import { countedRows } from '../../plan/rows';
import { useTab } from '../shared/TabContext';
import { PlanLink } from '../shared/PlanLink';
import { targetOfMark } from '../shared/CountLinks';
import { Mark, MarkIcon, markKey, useMarkColours } from '../shared/statusLook';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(148px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    height: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ':hover': { textDecorationLine: 'none', backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '18px', flexShrink: 0 },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

const TILES: ReadonlyArray<Mark> = ['overdue', 'stale', 'geblokkeerd', 'vertraagd', 'opSchema', 'afgerond'];

/** The plan in six numbers; each opens its rows. */
export function Tiles(): React.ReactElement {
  const { t, loaded, today } = useTab();
  const styles = useStyles();
  const colours = useMarkColours();
  const counts = countRows(countedRows(loaded), today);
  const number = (mark: Mark): number =>
    mark === 'overdue' || mark === 'stale' ? counts[mark] : counts.byStatus[mark];
  return (
    <ul className={styles.tiles} aria-label={t('tab:overview.tiles')}>
      {TILES.map((mark) => (
        <li key={mark}>
          <PlanLink
            to={targetOfMark({ view: 'acties' }, mark)}
            label={t('tab:counts.tile', { mark: t(markKey(mark)), count: number(mark), total: counts.total })}
            className={styles.tile}
          >
            <span className={mergeClasses(styles.name, colours[mark])}>
              <MarkIcon mark={mark} className={styles.icon} />
              {t(markKey(mark))}
            </span>
            <span className={styles.number}>{number(mark)}</span>
          </PlanLink>
        </li>
      ))}
    </ul>
  );
}
