import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { RowState } from '../../plan/model';
import { useTab } from './TabContext';
import { formatDay } from './format';
import { MarkBadge } from './MarkBadge';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
});

type Said = Pick<RowState, 'status' | 'progress' | 'remark' | 'remarkPublic' | 'blocker' | 'proposedEnd'>;

/** What was said of a row: status, and all that was added to it. */
export function StateSummary({ state }: { state: Said }): React.ReactElement {
  const { t, host } = useTab();
  const styles = useStyles();
  const line = (label: string, text: string): React.ReactElement => (
    <p className={styles.text}>
      <span className={styles.label}>{label}: </span>
      {text}
    </p>
  );
  return (
    <div className={styles.summary}>
      <MarkBadge mark={state.status} />
      {state.progress !== undefined && line(t('tab:answer.progress'), `${state.progress}%`)}
      {state.blocker && line(t('tab:answer.blocker'), state.blocker)}
      {state.proposedEnd && line(t('tab:answer.proposedEnd'), formatDay(host.locale, state.proposedEnd))}
      {state.remark &&
        line(t(state.remarkPublic ? 'tab:answer.remarkPublic' : 'tab:answer.remark'), state.remark)}
    </div>
  );
}
