import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import {
  changeCondition,
  editAction,
  moveAction,
  rescheduleAction,
  restoreAction,
  withdrawAction,
} from '../../../plan/makeChange';
import { Action, ConditionState } from '../../../plan/model';
import { useTab } from '../../shared/TabContext';
import { FormDialog } from '../shared/FormDialog';
import { NO_STAMP, StampFields, StampValues } from '../shared/StampFields';
import { MakeChange, useChangePlan } from '../shared/useChangePlan';
import { Faults, useForm } from '../shared/useForm';
import { actionFaults, ActionFields, ActionValues, fieldsOf, HeadingField, valuesOf } from './ActionFields';
import { WhenField } from './WhenField';

const KINDS = ['edit', 'reschedule', 'move', 'condition', 'withdraw', 'restore'] as const;
type Kind = (typeof KINDS)[number];

interface ChangeValues extends ActionValues, StampValues {
  readonly kind: Kind;
  readonly when: string;
  readonly priority: number;
  readonly state: ConditionState;
}

/** What can be done with an action as it is. */
function kindsFor(action: Action, withdrawn: boolean): ReadonlyArray<Kind> {
  return KINDS.filter((kind) => {
    if (kind === 'restore') return withdrawn;
    if (withdrawn) return false;
    return kind !== 'condition' || action.condition !== undefined;
  });
}

function makerOf(action: Action, values: ChangeValues): MakeChange {
  const { ref } = action;
  return (plan, stamp) => {
    switch (values.kind) {
      case 'reschedule':
        return rescheduleAction(plan, ref, values.when, stamp);
      case 'move':
        return moveAction(plan, ref, { priority: values.priority, heading: values.heading.trim() }, stamp);
      case 'condition':
        return changeCondition(plan, ref, values.state, stamp);
      case 'withdraw':
        return withdrawAction(plan, ref, stamp);
      case 'restore':
        return restoreAction(plan, ref, stamp);
      default:
        return editAction(plan, ref, fieldsOf(values, action), stamp);
    }
  };
}

interface ChangeActionDialogProps {
  readonly action: Action;
  readonly withdrawn: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** One change of an action: first what is to be done, then what that asks for, then why. */
export function ChangeActionDialog(props: ChangeActionDialogProps): React.ReactElement {
  const { action, withdrawn, onClose, onChanged } = props;
  const { t, loaded, refresh, notify } = useTab();
  const changePlan = useChangePlan();
  const kinds = kindsFor(action, withdrawn);
  const start: ChangeValues = {
    ...valuesOf(action),
    ...NO_STAMP,
    kind: kinds[0],
    when: action.when,
    priority: action.priority,
    state: action.condition?.state ?? 'open',
  };
  const form = useForm<ChangeValues>(start, (values): Faults<ChangeValues> => {
    const needed = (text: string): string | undefined =>
      text.trim() === '' ? t('admin:required') : undefined;
    return {
      ...(values.kind === 'edit' ? actionFaults(t, loaded.plan, values) : {}),
      ...(values.kind === 'reschedule' ? { when: needed(values.when) } : {}),
      ...(values.kind === 'move' ? { heading: needed(values.heading) } : {}),
      reason: needed(values.reason),
    };
  });
  const { values, set, field } = form;
  const { kind } = values;

  const save = async (): Promise<void> => {
    const change = await changePlan(makerOf(action, values), values);
    await refresh();
    onChanged();
    notify('success', t('admin:changeForm.done', { ref: change.after?.ref ?? action.ref }));
  };

  return (
    <FormDialog
      title={t('admin:changeForm.title', { ref: action.ref })}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <Field label={t('admin:changeForm.what')}>
        <Select value={kind} onChange={(_event, data) => set({ kind: data.value as Kind })}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`admin:changeForm.kind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'edit' && <ActionFields values={values} set={set} field={field} priority={action.priority} />}
      {kind === 'reschedule' && (
        <WhenField value={values.when} onChange={(when) => set({ when })} field={field('when')} />
      )}
      {kind === 'move' && (
        <>
          <Field label={t('admin:changeForm.priority')}>
            <Select
              value={String(values.priority)}
              onChange={(_event, data) => set({ priority: Number(data.value) })}
            >
              {loaded.plan.priorities.map(({ number, title }) => (
                <option key={number} value={number}>
                  {number}. {title}
                </option>
              ))}
            </Select>
          </Field>
          <HeadingField
            priority={values.priority}
            value={values.heading}
            onChange={(heading) => set({ heading })}
            field={field('heading')}
          />
          <div>
            {t(
              values.priority === action.priority
                ? 'admin:changeForm.headingNote'
                : 'admin:changeForm.moveNote',
            )}
          </div>
        </>
      )}
      {kind === 'condition' && (
        <Field label={`${t('admin:changeForm.condition')}: ${action.condition?.text ?? ''}`}>
          <Select
            value={values.state}
            onChange={(_event, data) => set({ state: data.value as ConditionState })}
          >
            {(['open', 'met', 'lapsed'] as const).map((state) => (
              <option key={state} value={state}>
                {t(`admin:changeForm.conditionState.${state}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(kind === 'withdraw' || kind === 'restore') && <div>{t(`admin:changeForm.${kind}Note`)}</div>}
      <StampFields values={values} onChange={set} reasonField={field('reason')} />
    </FormDialog>
  );
}
