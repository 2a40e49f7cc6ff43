import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { RowState } from '../../plan/model';
import { formatMoment } from '../shared/format';
import { useTab } from '../shared/TabContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Who gave a state, and when. */
export function LastAnswer({ state }: { state: RowState }): React.ReactElement {
  const { t, host } = useTab();
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {state.updatedAt && state.updatedBy
        ? t('tab:answer.last', { by: state.updatedBy, moment: formatMoment(host.locale, state.updatedAt) })
        : t('tab:answer.never')}
    </p>
  );
}
