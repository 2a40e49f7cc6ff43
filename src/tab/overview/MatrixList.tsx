import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { Band } from './Band';
import { Cell } from './Cell';
import { MatrixRow } from './matrix';
import { PriorityHead } from './PriorityHead';

const useStyles = makeStyles({
  priority: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  municipalities: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(136px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  summary: { minHeight: '24px', cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  name: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How many states the municipalities have in actions that they carry out themselves. */
function ownStates({ cells }: MatrixRow): number {
  return cells.reduce((sum, { counts }) => sum + counts.total, 0);
}

/** The same matrix for a narrow screen: priorities below each other, municipalities as small blocks. */
export function MatrixList({ rows }: { rows: ReadonlyArray<MatrixRow> }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  return (
    <div>
      {rows.map((row) => (
        <div key={row.priority.code} className={styles.priority}>
          <h3 className={styles.title}>
            <PriorityHead row={row} />
          </h3>
          {row.band.total > 0 && <Band row={row} />}
          <details hidden={ownStates(row) === 0}>
            <summary className={styles.summary}>
              {t('tab:overview.perMunicipality', { count: ownStates(row) })}
            </summary>
            <ul className={styles.municipalities}>
              {row.cells.map((cell) => (
                <li key={cell.municipality.code}>
                  <p className={styles.name}>{cell.municipality.name}</p>
                  <Cell priority={row.priority} cell={cell} />
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </div>
  );
}
