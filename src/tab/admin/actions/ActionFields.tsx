import * as React from 'react';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { Action, Plan, Reach } from '../../../plan/model';
import { MAX_LINE_LENGTH } from '../../../plan/planChange';
import { findAction } from '../../../plan/rows';
import { Translate } from '../../../i18n/translate';
import { useTab } from '../../shared/TabContext';
import { CheckboxGroup } from '../shared/CheckboxGroup';
import { Faults, FieldState } from '../shared/useForm';

/** What can be written of an action; empty text where there is nothing. */
export interface ActionValues {
  readonly heading: string;
  readonly lead: string;
  readonly text: string;
  readonly reach: Reach;
  readonly subTheme: string;
  readonly condition: string;
  readonly dependsOn: string;
  readonly except: ReadonlyArray<string>;
}

export function valuesOf(action: Action | undefined): ActionValues {
  return {
    heading: action?.heading ?? '',
    lead: action?.lead ?? '',
    text: action?.text ?? '',
    reach: action?.reach ?? 'municipality',
    subTheme: action?.subTheme ?? '',
    condition: action?.condition?.text ?? '',
    dependsOn: action?.dependsOn ?? '',
    except: action?.exceptMunicipalities ?? [],
  };
}

/** The values as they stand on an action; a condition that stays keeps its state. */
export function fieldsOf(values: ActionValues, before?: Action) {
  const { heading, lead, text, reach, subTheme, condition, dependsOn, except } = values;
  const orNone = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());
  const wording = orNone(condition);
  return {
    heading: heading.trim(),
    lead: orNone(lead),
    text: text.trim(),
    reach,
    subTheme: orNone(subTheme),
    condition:
      wording === undefined
        ? undefined
        : before?.condition?.text === wording
          ? before.condition
          : { text: wording, state: before?.condition?.state ?? ('open' as const) },
    dependsOn: orNone(dependsOn),
    exceptMunicipalities: except,
  };
}

export function actionFaults(t: Translate, plan: Plan, values: ActionValues): Faults<ActionValues> {
  const needed = (value: string): string | undefined =>
    value.trim() === '' ? t('admin:required') : undefined;
  const { dependsOn } = values;
  return {
    heading: needed(values.heading),
    text: needed(values.text),
    dependsOn:
      dependsOn.trim() !== '' && !findAction(plan, dependsOn.trim())
        ? t('admin:changeForm.dependsOnUnknown')
        : undefined,
  };
}

interface ActionFieldsProps {
  readonly values: ActionValues;
  readonly set: (changes: Partial<ActionValues>) => void;
  readonly field: (name: keyof ActionValues) => FieldState;
  /** Whose sub-themes and headings are offered. */
  readonly priority: number;
}

/** The fields of an action, all but its "Wanneer". */
export function ActionFields({ values, set, field, priority }: ActionFieldsProps): React.ReactElement {
  const { t, loaded } = useTab();
  const { plan } = loaded;
  const themes = plan.priorities.find(({ number }) => number === priority)?.subThemes ?? [];
  return (
    <>
      <HeadingField
        priority={priority}
        value={values.heading}
        onChange={(heading) => set({ heading })}
        field={field('heading')}
      />
      <Field label={t('admin:changeForm.lead')}>
        <Textarea
          value={values.lead}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => set({ lead: data.value })}
        />
      </Field>
      <Field label={t('admin:changeForm.text')} required {...field('text')}>
        <Textarea
          value={values.text}
          rows={4}
          resize="vertical"
          onChange={(_event, data) => set({ text: data.value })}
        />
      </Field>
      <Field label={t('admin:changeForm.reach')}>
        <Select value={values.reach} onChange={(_event, data) => set({ reach: data.value as Reach })}>
          {(['region', 'municipality'] as const).map((reach) => (
            <option key={reach} value={reach}>
              {t(`plan:reach.${reach}`)}
            </option>
          ))}
        </Select>
      </Field>
      {themes.length > 0 && (
        <Field label={t('admin:changeForm.subTheme')}>
          <Select value={values.subTheme} onChange={(_event, data) => set({ subTheme: data.value })}>
            <option value="">{t('admin:changeForm.noSubTheme')}</option>
            {[...new Set(themes.map(({ name }) => name))].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <CheckboxGroup
        label={t('admin:changeForm.except')}
        choices={plan.municipalities.map(({ code, name }) => ({ value: code, text: name }))}
        chosen={values.except}
        onChange={(except) => set({ except })}
      />
      <Field label={t('admin:changeForm.condition')} hint={t('admin:changeForm.conditionHint')}>
        <Textarea
          value={values.condition}
          rows={2}
          resize="vertical"
          onChange={(_event, data) => set({ condition: data.value })}
        />
      </Field>
      <Field
        label={t('admin:changeForm.dependsOn')}
        hint={t('admin:changeForm.dependsOnHint')}
        {...field('dependsOn')}
      >
        <Input
          value={values.dependsOn}
          maxLength={12}
          onChange={(_event, data) => set({ dependsOn: data.value })}
        />
      </Field>
    </>
  );
}

interface HeadingFieldProps {
  readonly priority: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: FieldState;
}

/** The heading, with those of the priority at hand. */
export function HeadingField({ priority, value, onChange, field }: HeadingFieldProps): React.ReactElement {
  const { t, loaded } = useTab();
  const id = `uvp-headings-${priority}`;
  const headings = [
    ...new Set(loaded.plan.actions.filter((one) => one.priority === priority).map(({ heading }) => heading)),
  ];
  return (
    <>
      <Field label={t('admin:changeForm.heading')} required {...field}>
        <Input
          value={value}
          maxLength={MAX_LINE_LENGTH}
          list={id}
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
      <datalist id={id}>
        {headings.map((heading) => (
          <option key={heading} value={heading} />
        ))}
      </datalist>
    </>
  );
}
