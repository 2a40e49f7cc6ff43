import * as React from 'react';
import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { Priority } from '../../../plan/model';
import { MAX_LINE_LENGTH } from '../../../plan/planChange';
import { linesFromText } from '../../../store/fields/codes';
import { subThemesFromText, subThemesToText } from '../../../store/fields/subThemeText';
import { termsFromText, termsToText } from '../../../store/fields/termText';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { useForm } from '../shared/useForm';
import { badDayIn } from './badDay';

interface PriorityValues {
  readonly title: string;
  readonly goals: string;
  readonly partners: string;
  readonly portfolioHolder: string;
  readonly terms: string;
  readonly subThemes: string;
  readonly confidential: boolean;
  readonly monitored: boolean;
}

/** Everything of a priority but its number, which it keeps. */
export function PriorityDialog({
  priority,
  onClose,
}: {
  priority: Priority;
  onClose: () => void;
}): React.ReactElement {
  const { t, host, refresh, notify } = useTab();
  const dayFault = (text: string, first: number): string | undefined => {
    const bad = badDayIn(text, first);
    return bad && t('admin:priorities.badLine', { ...bad });
  };
  const form = useForm<PriorityValues>(
    {
      title: priority.title,
      goals: priority.goals.join('\n'),
      partners: priority.partners,
      portfolioHolder: priority.portfolioHolder,
      terms: termsToText(priority.holderTerms ?? []),
      subThemes: subThemesToText(priority.subThemes),
      confidential: priority.confidential,
      monitored: priority.monitored === true,
    },
    (values) => ({
      title: values.title.trim() === '' ? t('admin:required') : undefined,
      terms: dayFault(values.terms, 1),
      subThemes: dayFault(values.subThemes, 2),
    }),
  );
  const { values, set, field } = form;
  const save = async (): Promise<void> => {
    const holderTerms = termsFromText(values.terms);
    await host.store.savePriority({
      ...priority,
      title: values.title.trim(),
      goals: linesFromText(values.goals),
      partners: values.partners.trim(),
      portfolioHolder: values.portfolioHolder.trim(),
      holderTerms: holderTerms.length === 0 ? undefined : holderTerms,
      subThemes: subThemesFromText(values.subThemes),
      confidential: values.confidential,
      monitored: values.monitored || undefined,
    });
    await refresh();
    notify('success', t('admin:priorities.saved', { number: priority.number }));
  };
  return (
    <FormDialog
      title={t('admin:priorities.form', { number: priority.number })}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <Field label={t('admin:priorities.titleField')} required {...field('title')}>
        <Input
          value={values.title}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ title: data.value })}
        />
      </Field>
      <Field label={t('admin:priorities.goals')} hint={t('admin:priorities.goalsHint')}>
        <Textarea
          value={values.goals}
          rows={3}
          resize="vertical"
          onChange={(_event, data) => set({ goals: data.value })}
        />
      </Field>
      <Field label={t('admin:priorities.holderField')}>
        <Input
          value={values.portfolioHolder}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ portfolioHolder: data.value })}
        />
      </Field>
      <Field label={t('admin:priorities.terms')} hint={t('admin:priorities.termsHint')} {...field('terms')}>
        <Textarea
          value={values.terms}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => set({ terms: data.value })}
        />
      </Field>
      <Field
        label={t('admin:priorities.subThemes')}
        hint={t('admin:priorities.subThemesHint')}
        {...field('subThemes')}
      >
        <Textarea
          value={values.subThemes}
          rows={3}
          resize="vertical"
          onChange={(_event, data) => set({ subThemes: data.value })}
        />
      </Field>
      <Field label={t('admin:priorities.partners')}>
        <Textarea
          value={values.partners}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => set({ partners: data.value })}
        />
      </Field>
      <div>
        <Checkbox
          label={t('admin:priorities.isConfidential')}
          checked={values.confidential}
          onChange={(_event, data) => set({ confidential: data.checked === true })}
        />
        <Checkbox
          label={t('admin:priorities.isMonitored')}
          checked={values.monitored}
          onChange={(_event, data) => set({ monitored: data.checked === true })}
        />
      </div>
    </FormDialog>
  );
}
