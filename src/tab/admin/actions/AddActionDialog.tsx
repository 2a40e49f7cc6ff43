import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { addAction } from '../../../plan/makeChange';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { NO_STAMP, StampFields, StampValues } from '../shared/StampFields';
import { useChangePlan } from '../shared/useChangePlan';
import { useForm } from '../shared/useForm';
import { actionFaults, ActionFields, ActionValues, fieldsOf, valuesOf } from './ActionFields';
import { WhenField } from './WhenField';

interface NewAction extends ActionValues, StampValues {
  readonly priority: number;
  readonly when: string;
}

/** A new action, at the end of its heading, with the next number of its priority. */
export function AddActionDialog(props: { onClose: () => void; onChanged: () => void }): React.ReactElement {
  const { onClose, onChanged } = props;
  const { t, loaded, refresh, notify } = useTab();
  const { plan } = loaded;
  const changePlan = useChangePlan();
  const first = plan.priorities.find(({ monitored }) => !monitored)?.number ?? 0;
  const start: NewAction = { ...valuesOf(undefined), ...NO_STAMP, priority: first, when: '' };
  const form = useForm<NewAction>(start, (values) => ({
    ...actionFaults(t, plan, values),
    when: values.when.trim() === '' ? t('admin:required') : undefined,
    reason: values.reason.trim() === '' ? t('admin:required') : undefined,
  }));
  const { values, set, field } = form;
  const save = async (): Promise<void> => {
    const { priority, when } = values;
    const draft = { ...fieldsOf(values), priority, when };
    const change = await changePlan((current, stamp) => addAction(current, draft, stamp), values);
    await refresh();
    onChanged();
    notify('success', t('admin:changeForm.done', { ref: change.row.ref }));
  };
  return (
    <FormDialog
      title={t('admin:changeForm.addTitle')}
      saveLabel={t('admin:add')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <Field label={t('admin:changeForm.priority')}>
        <Select
          value={String(values.priority)}
          onChange={(_event, data) => set({ priority: Number(data.value), subTheme: '' })}
        >
          {plan.priorities.map(({ number, title }) => (
            <option key={number} value={number}>
              {number}. {title}
            </option>
          ))}
        </Select>
      </Field>
      <ActionFields values={values} set={set} field={field} priority={values.priority} />
      <WhenField value={values.when} onChange={(when) => set({ when })} field={field('when')} />
      <StampFields values={values} onChange={set} reasonField={field('reason')} />
    </FormDialog>
  );
}
