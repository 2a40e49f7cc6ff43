import * as React from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { MunicipalAction } from '../../plan/model';
import { MarkBadge } from '../shared/MarkBadge';
import { municipalityName } from '../shared/rowName';
import { useTab } from '../shared/TabContext';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '2px',
  },
  all: { marginTop: tokens.spacingVerticalXS },
});

interface RowChoiceProps {
  readonly rows: ReadonlyArray<MunicipalAction>;
  readonly chosen: ReadonlyArray<string>;
  readonly onChoose: (municipalities: ReadonlyArray<string>) => void;
}

/** For which municipalities the answer is meant, each with its status now; all at once, or some. */
export function RowChoice({ rows, chosen, onChoose }: RowChoiceProps): React.ReactElement {
  const { t, loaded } = useTab();
  const styles = useStyles();
  const all = rows.map((row) => row.municipality);
  const every = all.length === chosen.length;
  const toggle = (code: string, on: boolean): void =>
    onChoose(all.filter((one) => (one === code ? on : chosen.includes(one))));
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{t('tab:answer.where')}</legend>
      {rows.map((row) => (
        <div key={row.municipality} className={styles.row}>
          <Checkbox
            label={municipalityName(loaded.plan, row.municipality)}
            checked={chosen.includes(row.municipality)}
            onChange={(_event, data) => toggle(row.municipality, data.checked === true)}
          />
          <MarkBadge mark={row.state.status} />
        </div>
      ))}
      {rows.length > 1 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.all}
          onClick={() => onChoose(every ? [] : all)}
        >
          {t(every ? 'tab:answer.noneOfThem' : 'tab:answer.allOfThem')}
        </Button>
      )}
    </fieldset>
  );
}
