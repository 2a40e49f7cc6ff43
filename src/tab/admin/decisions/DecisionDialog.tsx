import * as React from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { isIsoDate } from '../../../plan/dates';
import { Decision } from '../../../plan/decision';
import { MAX_LINE_LENGTH } from '../../../plan/planChange';
import { findAction } from '../../../plan/rows';
import { codesFromText } from '../../../store/fields/codes';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { useForm } from '../shared/useForm';

interface DecisionValues {
  readonly code: string;
  readonly title: string;
  readonly decidedOn: string;
  readonly text: string;
  readonly refs: string;
}

interface DecisionDialogProps {
  /** Absent for a new one. */
  readonly decision: Decision | undefined;
  readonly taken: ReadonlyArray<string>;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** A decision; its code stays, since changes of the plan rest on it. */
export function DecisionDialog({
  decision,
  taken,
  onClose,
  onSaved,
}: DecisionDialogProps): React.ReactElement {
  const { t, host, loaded, today, notify } = useTab();
  const form = useForm<DecisionValues>(
    {
      code: decision?.code ?? '',
      title: decision?.title ?? '',
      decidedOn: decision?.decidedOn ?? today,
      text: decision?.text ?? '',
      refs: (decision?.refs ?? []).join('; '),
    },
    (values) => {
      const needed = (text: string): string | undefined =>
        text.trim() === '' ? t('admin:required') : undefined;
      const unknown = codesFromText(values.refs).find((ref) => !findAction(loaded.plan, ref));
      const code = values.code.trim();
      return {
        code:
          needed(code) ??
          (/^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u.test(code) ? undefined : t('admin:decisions.codeWrong')) ??
          (!decision && taken.includes(code) ? t('admin:decisions.codeTaken') : undefined),
        title: needed(values.title),
        decidedOn: isIsoDate(values.decidedOn) ? undefined : t('admin:notADay'),
        text: needed(values.text),
        refs: unknown === undefined ? undefined : t('admin:decisions.refUnknown', { ref: unknown }),
      };
    },
  );
  const { values, set, field } = form;
  const save = async (): Promise<void> => {
    await host.store.saveDecision({
      ...decision,
      code: values.code.trim(),
      title: values.title.trim(),
      decidedOn: values.decidedOn,
      text: values.text.trim(),
      refs: codesFromText(values.refs),
    });
    notify('success', t('admin:decisions.saved', { code: values.code.trim() }));
    onSaved();
  };
  return (
    <FormDialog
      title={decision ? t('admin:decisions.formOf', { code: decision.code }) : t('admin:decisions.form')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <Field
        label={t('admin:decisions.code')}
        hint={t('admin:decisions.codeHint')}
        required
        {...field('code')}
      >
        <Input
          value={values.code}
          maxLength={40}
          readOnly={decision !== undefined}
          onChange={(_event, data) => set({ code: data.value })}
        />
      </Field>
      <Field label={t('admin:decisions.titleField')} required {...field('title')}>
        <Input
          value={values.title}
          maxLength={MAX_LINE_LENGTH}
          onChange={(_event, data) => set({ title: data.value })}
        />
      </Field>
      <Field label={t('admin:decisions.day')} required {...field('decidedOn')}>
        <Input
          type="date"
          value={values.decidedOn}
          onChange={(_event, data) => set({ decidedOn: data.value })}
        />
      </Field>
      <Field label={t('admin:decisions.text')} required {...field('text')}>
        <Textarea
          value={values.text}
          rows={4}
          resize="vertical"
          onChange={(_event, data) => set({ text: data.value })}
        />
      </Field>
      <Field label={t('admin:decisions.refs')} hint={t('admin:decisions.refsHint')} {...field('refs')}>
        <Input value={values.refs} onChange={(_event, data) => set({ refs: data.value })} />
      </Field>
    </FormDialog>
  );
}
