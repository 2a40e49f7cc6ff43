import * as React from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useTab } from './TabContext';
import { formatMoment } from './format';
import { rowName } from './rowName';
import { StateSummary } from './StateSummary';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  value: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});

/** Shows both answers when somebody else was first, and asks which one holds. */
export function ConflictDialog(): React.ReactElement | null {
  const { t, host, loaded, editing } = useTab();
  const styles = useStyles();
  const answer = useAnswer();
  const conflict = editing.conflicts[0];
  if (!conflict) return null;
  const { key, mine, theirs } = conflict;
  const by = theirs.updatedBy ?? t('tab:conflict.somebody');
  const keepMine = (): void => {
    editing.settleConflict(conflict);
    void answer([{ key, answer: mine }]);
  };
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('tab:conflict.title', { row: rowName(t, loaded.plan, key) })}</DialogTitle>
          <DialogContent>
            {t('tab:conflict.text', { by })}
            <div className={styles.values}>
              <section className={styles.value}>
                <h3 className={styles.heading}>{t('tab:conflict.theirs', { by })}</h3>
                <StateSummary state={theirs} />
                {theirs.updatedAt && (
                  <p className={styles.caption}>{formatMoment(host.locale, theirs.updatedAt)}</p>
                )}
              </section>
              <section className={styles.value}>
                <h3 className={styles.heading}>{t('tab:conflict.mine')}</h3>
                <StateSummary state={mine} />
              </section>
            </div>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="secondary" onClick={() => editing.settleConflict(conflict)}>
              {t('tab:conflict.keepTheirs')}
            </Button>
            <Button appearance="primary" onClick={keepMine}>
              {t('tab:conflict.keepMine')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
