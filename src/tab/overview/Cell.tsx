import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Priority } from '../../plan/model';
import { useTab } from '../shared/TabContext';
import { CountLinks } from '../shared/CountLinks';
import { StatusBar } from '../shared/StatusBar';
import { MatrixCell } from './matrix';

const useStyles = makeStyles({
  cell: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The actions of a priority that one municipality carries out itself. */
export function Cell({ priority, cell }: { priority: Priority; cell: MatrixCell }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const { municipality, counts } = cell;
  if (counts.total === 0) return <span className={styles.none}>{t('tab:overview.noneHere')}</span>;
  return (
    <div className={styles.cell}>
      <StatusBar counts={counts} />
      <CountLinks
        counts={counts}
        target={{
          view: 'acties',
          priority: priority.number,
          municipality: municipality.code,
          reach: 'municipality',
        }}
        of={t('tab:overview.cellOf', { municipality: municipality.name, priority: priority.number })}
        direction="column"
      />
    </div>
  );
}
