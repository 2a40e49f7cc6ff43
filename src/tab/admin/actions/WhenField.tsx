import * as React from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { MAX_LINE_LENGTH } from '../../../plan/planChange';
import { parseSchedule } from '../../../plan/schedule/parseSchedule';
import { readSchedule } from '../../shared/schedule';
import { useTab } from '../../shared/TabContext';
import { FieldState } from '../shared/useForm';

const useStyles = makeStyles({
  reading: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

interface WhenFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: FieldState;
}

/** The phrase "Wanneer", with how it is read while it is typed. */
export function WhenField({ value, onChange, field }: WhenFieldProps): React.ReactElement {
  const { t, host, loaded } = useTab();
  const styles = useStyles();
  const { schedule, warnings } = parseSchedule(value, loaded.plan.period);
  const worries = warnings.filter((warning) => warning !== 'schedule.undecided');
  return (
    <div>
      <Field label={t('admin:changeForm.when')} hint={t('admin:changeForm.whenHint')} required {...field}>
        <Input value={value} maxLength={MAX_LINE_LENGTH} onChange={(_event, data) => onChange(data.value)} />
      </Field>
      {value.trim() !== '' && (
        <div className={styles.reading} role="status">
          {t('admin:changeForm.readAs')} {readSchedule(t, host.locale, schedule).join(' ')}
          {worries.map((warning) => (
            <div key={warning} className={styles.warning}>
              {t(`admin:changeForm.${warning.replace('schedule.', '')}`)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
