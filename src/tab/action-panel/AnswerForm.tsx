import * as React from 'react';
import { Button, Field, Input, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { isIsoDate } from '../../plan/dates';
import { RowKey } from '../../plan/model';
import { findRow } from '../../plan/rows';
import { isClosed } from '../../plan/status';
import { useTab } from '../shared/TabContext';
import { useAnswer } from '../shared/useAnswer';
import { answerOf, asksForReason, Draft, draftFrom } from './draft';
import { RemarkField } from './RemarkField';
import { StatusChoice } from './StatusChoice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  short: { maxWidth: '160px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AnswerFormProps {
  /** For which rows the answer is meant. */
  readonly keys: ReadonlyArray<RowKey>;
  readonly onSaved: () => void;
}

/** The form with which the status of one or more rows is given. It starts with what holds now. */
export function AnswerForm({ keys, onSaved }: AnswerFormProps): React.ReactElement {
  const { t, loaded, editing } = useTab();
  const styles = useStyles();
  const answer = useAnswer();
  const states = keys.flatMap((key) => findRow(loaded, key)?.state ?? []);
  const [written, setWritten] = React.useState<Partial<Draft>>({});
  const draft: Draft = { ...draftFrom(states), ...written };
  const change = (changes: Partial<Draft>): void => setWritten((before) => ({ ...before, ...changes }));
  const saving = keys.some((key) => editing.isSaving(key));
  const { status } = draft;

  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (status === undefined || keys.length === 0 || saving) return;
    const result = await answer(keys.map((key) => ({ key, answer: answerOf({ ...draft, status }) })));
    // What was not written stays in the form.
    if (result.problems.length > 0) return;
    setWritten({});
    onSaved();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <StatusChoice status={status} onChoose={(chosen) => change({ status: chosen })} />
      {asksForReason(status) && (
        <>
          <Field label={t('tab:answer.blocker')}>
            <Textarea
              value={draft.blocker}
              rows={2}
              resize="vertical"
              onChange={(_event, data) => change({ blocker: data.value })}
            />
          </Field>
          <Field label={t('tab:answer.proposedEnd')} hint={t('tab:answer.proposedEndHint')}>
            <Input
              type="date"
              className={styles.short}
              value={draft.proposedEnd ?? ''}
              onChange={(_event, data) =>
                change({ proposedEnd: isIsoDate(data.value) ? data.value : undefined })
              }
            />
          </Field>
        </>
      )}
      {status !== undefined && !isClosed(status) && (
        <Field label={t('tab:answer.progress')}>
          <Input
            type="number"
            min={0}
            max={100}
            step={5}
            className={styles.short}
            contentAfter="%"
            value={draft.progress?.toString() ?? ''}
            onChange={(_event, data) =>
              change({ progress: data.value === '' ? undefined : Number(data.value) })
            }
          />
        </Field>
      )}
      <RemarkField remark={draft.remark} remarkPublic={draft.remarkPublic} onChange={change} />
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={status === undefined || keys.length === 0 || saving}
          icon={saving ? <Spinner size="tiny" /> : undefined}
        >
          {t('tab:answer.save', { count: keys.length })}
        </Button>
        {keys.length === 0 ? (
          <span className={styles.hint}>{t('tab:answer.chooseRows')}</span>
        ) : (
          status === undefined && <span className={styles.hint}>{t('problem:update.statusUnknown')}</span>
        )}
      </div>
    </form>
  );
}
