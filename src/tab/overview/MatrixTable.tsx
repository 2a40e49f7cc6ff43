import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { Band } from './Band';
import { Cell } from './Cell';
import { MatrixRow } from './matrix';
import { PriorityHead } from './PriorityHead';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', minWidth: '980px' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    verticalAlign: 'bottom',
  },
  priority: {
    width: '21%',
    padding: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalL,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  priorityHead: { width: '21%', paddingLeft: tokens.spacingHorizontalL },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  band: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  cell: { padding: tokens.spacingHorizontalM, verticalAlign: 'top' },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The matrix where there is room for it: a column for each municipality, a band over them for regional actions. */
export function MatrixTable({ rows }: { rows: ReadonlyArray<MatrixRow> }): React.ReactElement {
  const { t, loaded } = useTab();
  const styles = useStyles();
  const { municipalities } = loaded.plan;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.priorityHead)}>
              {t('tab:overview.priority')}
            </th>
            {municipalities.map(({ code, name }) => (
              <th key={code} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.priority.code} className={styles.group}>
            {row.band.total > 0 && (
              <tr>
                <th scope="rowgroup" rowSpan={2} className={styles.priority}>
                  <PriorityHead row={row} />
                </th>
                <td colSpan={municipalities.length} className={styles.band}>
                  <Band row={row} />
                </td>
              </tr>
            )}
            <tr>
              {row.band.total === 0 && (
                <th scope="row" className={styles.priority}>
                  <PriorityHead row={row} />
                </th>
              )}
              {row.cells.every((cell) => cell.counts.total === 0) ? (
                <td colSpan={municipalities.length} className={mergeClasses(styles.cell, styles.none)}>
                  {t('tab:overview.noneAnywhere')}
                </td>
              ) : (
                row.cells.map((cell) => (
                  <td key={cell.municipality.code} className={styles.cell}>
                    <Cell priority={row.priority} cell={cell} />
                  </td>
                ))
              )}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
