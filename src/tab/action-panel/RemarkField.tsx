import * as React from 'react';
import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { findPersonalData } from '../../plan/personalData';
import { MAX_TEXT_LENGTH } from '../../plan/updates';
import { useTab } from '../shared/TabContext';

interface RemarkFieldProps {
  readonly remark: string;
  readonly remarkPublic: boolean;
  readonly onChange: (changes: { remark?: string; remarkPublic?: boolean }) => void;
}

/** The remark, with the request to leave persons out of it and a soft warning where it seems to name one. */
export function RemarkField({ remark, remarkPublic, onChange }: RemarkFieldProps): React.ReactElement {
  const { t } = useTab();
  const found = findPersonalData(remark).map((kind) => t(`tab:personalData.${kind}`));
  return (
    <>
      <Field
        label={t('tab:answer.remark')}
        hint={t('tab:answer.remarkHint')}
        validationState={found.length > 0 ? 'warning' : 'none'}
        validationMessage={
          found.length > 0 ? t('tab:personalData.warning', { kinds: found.join(', ') }) : undefined
        }
      >
        <Textarea
          value={remark}
          maxLength={MAX_TEXT_LENGTH}
          resize="vertical"
          rows={3}
          onChange={(_event, data) => onChange({ remark: data.value })}
        />
      </Field>
      <Checkbox
        label={t('tab:answer.makePublic')}
        checked={remarkPublic}
        disabled={remark.trim() === ''}
        onChange={(_event, data) => onChange({ remarkPublic: data.checked === true })}
      />
    </>
  );
}
