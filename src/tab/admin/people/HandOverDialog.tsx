import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { duoOf } from '../../../plan/people';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { useForm } from '../shared/useForm';

interface HandOverValues {
  readonly priority: string;
  readonly from: string;
  readonly to: string;
}

/** One official leaves a duo and another comes in. */
export function HandOverDialog({ onClose }: { onClose: () => void }): React.ReactElement {
  const { t, host, loaded, refresh, notify } = useTab();
  const { people, plan } = loaded;
  const priorities = plan.priorities.filter(({ number }) => duoOf(people, number).length > 0);
  const form = useForm<HandOverValues>(
    { priority: String(priorities[0]?.number ?? ''), from: '', to: '' },
    (values) => {
      const next = people.find(({ id }) => id === values.to);
      const inDuo = next?.duoOf.includes(Number(values.priority));
      return {
        from: values.from === '' ? t('admin:required') : undefined,
        to:
          values.to === ''
            ? t('admin:required')
            : inDuo
              ? t('admin:people.alreadyIn', { name: next?.name ?? '' })
              : undefined,
      };
    },
  );
  const { values, set, field } = form;
  const save = async (): Promise<void> => {
    await host.store.handOver(Number(values.priority), values.from, values.to);
    const next = people.find(({ id }) => id === values.to);
    notify('success', t('admin:people.handedOver', { number: values.priority, name: next?.name ?? '' }));
    const rights = [values.from, values.to].flatMap((id) => people.filter((person) => person.id === id));
    void Promise.all(
      rights.map((person) => {
        const others = person.duoOf.filter((number) => number !== Number(values.priority));
        const duo = person.id === values.to ? [...others, Number(values.priority)] : others;
        // Whoever may not change groups has handed over all the same; Betrokkenen shows who lacks rights.
        return host.setup.grantRights({ ...person, duoOf: duo }).catch(() => false);
      }),
    );
    await refresh();
  };
  const byName = [...people].sort((one, other) => one.name.localeCompare(other.name, host.locale));
  return (
    <FormDialog
      title={t('admin:people.handOverTitle')}
      saveLabel={t('admin:people.handOver')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <div>{t('admin:people.handOverNote')}</div>
      <Field label={t('admin:changeForm.priority')}>
        <Select value={values.priority} onChange={(_event, data) => set({ priority: data.value, from: '' })}>
          {priorities.map(({ number, title }) => (
            <option key={number} value={number}>
              {number}. {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('admin:people.from')} required {...field('from')}>
        <Select value={values.from} onChange={(_event, data) => set({ from: data.value })}>
          <option value="" />
          {duoOf(people, Number(values.priority)).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('admin:people.to')} required {...field('to')}>
        <Select value={values.to} onChange={(_event, data) => set({ to: data.value })}>
          <option value="" />
          {byName.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </FormDialog>
  );
}
