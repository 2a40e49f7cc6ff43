import * as React from 'react';
import { Field, Select, Textarea } from '@fluentui/react-components';
import { Decision } from '../../../plan/decision';
import { MAX_REASON_LENGTH } from '../../../plan/planChange';
import { useTab } from '../../shared/TabContext';
import { FieldState } from './useForm';
import { useLoaded } from './useLoaded';

/** What every change of the plan is given: why, and the decision it rests on. */
export interface StampValues {
  readonly reason: string;
  readonly decision: string;
}

export const NO_STAMP: StampValues = { reason: '', decision: '' };

interface StampFieldsProps {
  readonly values: StampValues;
  readonly onChange: (changes: Partial<StampValues>) => void;
  readonly reasonField: FieldState;
}

/** The reason of a change and the decision it rests on. */
export function StampFields({ values, onChange, reasonField }: StampFieldsProps): React.ReactElement {
  const { t, host } = useTab();
  // Without the list a change can still be made; only no decision can be chosen.
  const { value: decisions = [] } = useLoaded<ReadonlyArray<Decision>>(() =>
    host.store.decisions().catch(() => []),
  );
  return (
    <>
      <Field label={t('admin:stamp.reason')} hint={t('admin:stamp.reasonHint')} required {...reasonField}>
        <Textarea
          value={values.reason}
          maxLength={MAX_REASON_LENGTH}
          resize="vertical"
          rows={3}
          onChange={(_event, data) => onChange({ reason: data.value })}
        />
      </Field>
      {decisions.length > 0 && (
        <Field label={t('admin:stamp.decision')}>
          <Select value={values.decision} onChange={(_event, data) => onChange({ decision: data.value })}>
            <option value="">{t('admin:stamp.noDecision')}</option>
            {decisions.map(({ code, title }) => (
              <option key={code} value={code}>
                {code}: {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
