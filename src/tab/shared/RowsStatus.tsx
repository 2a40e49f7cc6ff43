import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { countRows } from '../../plan/counts';
import { isOverdue } from '../../plan/lateness';
import { CountedRow } from '../../plan/rows';
import { MarkBadge } from './MarkBadge';
import { marksOf } from './CountLinks';
import { useTab } from './TabContext';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The status of an action: one badge where its rows agree, else one for each status with its number. */
export function RowsStatus({ rows }: { rows: ReadonlyArray<CountedRow> }): React.ReactElement {
  const { today } = useTab();
  const styles = useStyles();
  if (rows.length === 1) {
    const [{ action, state }] = rows;
    return (
      <span className={styles.marks}>
        <MarkBadge mark={state.status} />
        {isOverdue(action, state, today) && <MarkBadge mark="overdue" />}
      </span>
    );
  }
  return (
    <span className={styles.marks}>
      {[...marksOf(countRows(rows, today))].reverse().map(([mark, count]) => (
        <MarkBadge key={mark} mark={mark} count={count} />
      ))}
    </span>
  );
}
