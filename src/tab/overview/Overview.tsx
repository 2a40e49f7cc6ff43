import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { countedRows } from '../../plan/rows';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { Deadlines } from './Deadlines';
import { matrixOf } from './matrix';
import { MatrixList } from './MatrixList';
import { MatrixTable } from './MatrixTable';
import { NextStepCard } from './NextStepCard';
import { Reminders } from './Reminders';
import { Tiles } from './Tiles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  below: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(380px, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
});

/** Narrower than this the matrix is shown as a list. */
const MATRIX_NEEDS_PX = 900;

/** How the whole plan stands, and what to do next. */
export function Overview(): React.ReactElement {
  const { t, loaded, me, today } = useTab();
  const styles = useStyles();
  const view = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(view, MATRIX_NEEDS_PX);
  const matrix = React.useMemo(() => matrixOf(loaded, today), [loaded, today]);
  const rows = countedRows(loaded);
  const regional = rows.filter((row) => row.key.municipality === undefined).length;
  return (
    <div ref={view} className={styles.view}>
      <NextStepCard />
      <Tiles />
      <Section
        title={t('tab:overview.matrix')}
        note={t('tab:overview.counted', { regional, municipal: rows.length - regional })}
      >
        {narrow ? <MatrixList rows={matrix} /> : <MatrixTable rows={matrix} />}
      </Section>
      <div className={styles.below}>
        <Deadlines />
        {me.isCoordinator && <Reminders />}
      </div>
    </div>
  );
}
