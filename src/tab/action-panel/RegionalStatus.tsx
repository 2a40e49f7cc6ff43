import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Action, MunicipalAction, RowKey, UNKNOWN_STATE } from '../../plan/model';
import { mayUpdateRow } from '../../plan/rights';
import { findRow } from '../../plan/rows';
import { LastAnswer } from './LastAnswer';
import { AnswerForm } from './AnswerForm';
import { RowChoice } from './RowChoice';
import { StateSummary } from '../shared/StateSummary';
import { municipalityName } from '../shared/rowName';
import { useTab } from '../shared/TabContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  deviation: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  start: { alignSelf: 'flex-start' },
});

interface RegionalStatusProps {
  readonly action: Action;
  readonly municipal: ReadonlyArray<MunicipalAction>;
  readonly onSaved: () => void;
}

/** The one status of a regional action, and the municipalities where it is otherwise. */
export function RegionalStatus({ action, municipal, onSaved }: RegionalStatusProps): React.ReactElement {
  const { t, loaded, me } = useTab();
  const styles = useStyles();
  const [deviating, setDeviating] = React.useState(false);
  const [chosen, setChosen] = React.useState<ReadonlyArray<string>>([]);
  const key: RowKey = { ref: action.ref };
  const state = findRow(loaded, key)?.state ?? UNKNOWN_STATE;
  const deviations = municipal.filter((row) => !row.follows);
  const own = municipal
    .filter((row) => mayUpdateRow(me, row))
    .map((row) => (row.follows ? { ...row, state } : row));
  const mayAnswer = mayUpdateRow(me, key);
  const startDeviating = (): void => {
    setDeviating(true);
    setChosen(own.length === 1 ? [own[0].municipality] : []);
  };

  return (
    <div className={styles.part}>
      {mayAnswer && !deviating ? (
        <>
          <LastAnswer state={state} />
          <AnswerForm keys={[key]} onSaved={onSaved} />
        </>
      ) : (
        <>
          <StateSummary state={state} />
          <LastAnswer state={state} />
        </>
      )}
      <h3 className={styles.title}>{t('tab:deviation.title')}</h3>
      {deviations.length === 0 && <p className={styles.note}>{t('tab:deviation.none')}</p>}
      {deviations.map((row) => (
        <div key={row.municipality} className={styles.deviation}>
          <strong>{municipalityName(loaded.plan, row.municipality)}</strong>
          <StateSummary state={row.state} />
          <LastAnswer state={row.state} />
        </div>
      ))}
      {own.length > 0 && !deviating && (
        <Button className={styles.start} onClick={startDeviating}>
          {t('tab:deviation.start')}
        </Button>
      )}
      {deviating && (
        <>
          <p className={styles.note}>{t('tab:deviation.note')}</p>
          <RowChoice rows={own} chosen={chosen} onChoose={setChosen} />
          <AnswerForm
            keys={chosen.map((municipality) => ({ ref: action.ref, municipality }))}
            onSaved={() => {
              setDeviating(false);
              onSaved();
            }}
          />
          <Button className={styles.start} onClick={() => setDeviating(false)}>
            {t('tab:deviation.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
