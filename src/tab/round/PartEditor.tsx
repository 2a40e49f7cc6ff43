import * as React from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Priority } from '../../plan/model';
import { findPersonalData } from '../../plan/personalData';
import {
  approvePublicText,
  editPart,
  MAX_PART_LENGTH,
  partOf,
  RoundPart,
  submitPart,
} from '../../plan/round/roundPart';
import { mayManageRounds } from '../../plan/round/roundRights';
import { formatMoment } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { rowName } from '../shared/rowName';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { PartState } from './PartState';
import { QuoteList } from './QuoteList';
import { Quote, quotesOf, withQuote } from './quotes';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

type Texts = Pick<RoundPart, 'summary' | 'publicText'>;

/** The two texts of a priority, with the remarks of the answers beside them. */
export function PartEditor({ open, priority }: { open: OpenRound; priority: Priority }): React.ReactElement {
  const { t, host, loaded, me } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const work = useWork();
  const { round } = open;
  const part = partOf(open.work.parts, round.code, priority.number);
  // What was begun stays until it is saved, also when the stored text is read anew; `from` is what it began with.
  const [draft, setDraft] = React.useState<{ readonly texts: Texts; readonly from: RoundPart }>();
  const texts: Texts = draft?.texts ?? part;
  const from = draft?.from ?? part;
  const isEditing = round.state === 'editing';
  const isChanged =
    draft !== undefined && (texts.summary !== from.summary || texts.publicText !== from.publicText);
  const quotes = React.useMemo(
    () => quotesOf(loaded, round, priority.number),
    [loaded, round, priority.number],
  );

  const change = (changes: Partial<Texts>): void =>
    setDraft({ texts: { summary: texts.summary, publicText: texts.publicText, ...changes }, from });
  const insert = (into: keyof Texts) => (quote: Quote) =>
    change({ [into]: withQuote(texts[into], quote.text, rowName(t, loaded.plan, quote.row)) });

  const store = async (make: (edited: RoundPart) => RoundPart): Promise<void> => {
    const edited = { by: me.name, at: (await host.now()).toISOString() };
    const next = isChanged ? editPart(round, from, texts, edited) : from;
    await open.savePart(make({ ...next, edited }), from);
    setDraft(undefined);
  };
  const number = priority.number;
  const save = (): void =>
    void work.run(() => store((next) => next), t('round:edit.saved', { priority: number }));
  const submit = (): void =>
    void work.run(
      () => store((next) => submitPart(round, next, next.edited ?? { by: me.name, at: '' })),
      t('round:edit.submitted', { priority: number }),
    );
  const approve = (): void =>
    void work.run(
      () => store((next) => approvePublicText(round, next, next.edited ?? { by: me.name, at: '' })),
      t('round:edit.approved', { priority: number }),
    );
  const fetchNewest = (): void => {
    setDraft(undefined);
    open.reload();
  };

  const textField = (name: keyof Texts, label: string, hint?: string): React.ReactElement => {
    const found = findPersonalData(texts[name]).map((kind) => t(`tab:personalData.${kind}`));
    return (
      <Field
        label={label}
        hint={hint}
        validationState={found.length > 0 ? 'warning' : 'none'}
        validationMessage={
          found.length > 0 ? t('tab:personalData.warning', { kinds: found.join(', ') }) : undefined
        }
      >
        <Textarea
          value={texts[name]}
          rows={8}
          resize="vertical"
          maxLength={MAX_PART_LENGTH}
          readOnly={!isEditing}
          onChange={(_event, data) => change({ [name]: data.value })}
        />
      </Field>
    );
  };

  return (
    <Section
      title={`${priority.number}. ${priority.title}`}
      note={
        part.edited &&
        t('round:edit.lastEdit', {
          by: part.edited.by,
          moment: formatMoment(host.locale, part.edited.at),
        })
      }
      action={<PartState state={part.state} />}
    >
      <div className={step.body}>
        <div className={styles.columns}>
          <div className={styles.column}>
            {textField('summary', t('round:edit.summary'))}
            <QuoteList
              title={t('round:edit.quotes', { count: quotes.length })}
              none={t('round:edit.noQuotes')}
              quotes={quotes}
              onInsert={isEditing ? insert('summary') : undefined}
            />
          </div>
          <div className={styles.column}>
            {textField('publicText', t('round:edit.publicText'), t('round:edit.publicHint'))}
            <QuoteList
              title={t('round:edit.quotesPublic', { count: quotes.filter((one) => one.isPublic).length })}
              none={t('round:edit.noQuotesPublic')}
              quotes={quotes.filter((one) => one.isPublic)}
              onInsert={isEditing ? insert('publicText') : undefined}
            />
            {part.publicApproved && (
              <p className={step.quiet}>
                {t('round:edit.approvedBy', {
                  by: part.publicApproved.by,
                  moment: formatMoment(host.locale, part.publicApproved.at),
                })}
              </p>
            )}
          </div>
        </div>
        {work.problem && <ProblemBar t={t} problem={work.problem} before={t('tab:notSaved')} />}
        {work.problem?.code === 'round.changed' && (
          <div className={step.buttons}>
            <span className={step.quiet}>{t('round:edit.changedElsewhere')}</span>
            <Button onClick={fetchNewest}>{t('round:edit.fetchNewest')}</Button>
          </div>
        )}
        {isEditing && (
          <div className={step.buttons}>
            <Button disabledFocusable={!isChanged || work.busy} onClick={save}>
              {t('round:edit.save')}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={
                work.busy || texts.summary.trim() === '' || (!isChanged && part.state !== 'draft')
              }
              onClick={submit}
            >
              {t('round:edit.submit')}
            </Button>
            {mayManageRounds(me) && (
              <Button
                disabledFocusable={
                  work.busy ||
                  isChanged ||
                  texts.publicText.trim() === '' ||
                  part.publicApproved !== undefined
                }
                onClick={approve}
              >
                {t('round:edit.approve')}
              </Button>
            )}
            {isChanged && <span className={step.quiet}>{t('round:edit.unsaved')}</span>}
          </div>
        )}
      </div>
    </Section>
  );
}
