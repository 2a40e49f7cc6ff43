import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { CountLinks } from '../shared/CountLinks';
import { PlanLink } from '../shared/PlanLink';
import { MatrixRow } from './matrix';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  deviations: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The regional actions of a priority: each counts once, over all municipalities. */
export function Band({ row }: { row: MatrixRow }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const target = { view: 'acties', priority: row.priority.number, reach: 'region' } as const;
  const of = t('tab:overview.bandOf', { priority: row.priority.number });
  return (
    <div className={styles.band}>
      <PlanLink to={target} className={styles.name}>
        {t('tab:overview.band', { count: row.band.total })}
      </PlanLink>
      <CountLinks counts={row.band} target={target} of={of} direction="row" />
      {row.deviations > 0 && (
        <span className={styles.deviations}>{t('tab:overview.deviations', { count: row.deviations })}</span>
      )}
    </div>
  );
}
