import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { holderOn } from '../../plan/holders';
import { Priority } from '../../plan/model';
import { agreePart, approvePublicText, partOf, returnPart } from '../../plan/round/roundPart';
import { agreesAs, mayEditPart } from '../../plan/round/roundRights';
import { FormDialog } from '../admin/shared/FormDialog';
import { useForm } from '../admin/shared/useForm';
import { formatMoment } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { PartState } from './PartState';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

const useStyles = makeStyles({
  label: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The texts of one priority as the portfolio holder reads them, and his agreement. */
export function AgreePart({ open, priority }: { open: OpenRound; priority: Priority }): React.ReactElement {
  const { t, host, me, today } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const work = useWork();
  const [onBehalf, setOnBehalf] = React.useState(false);
  const { round } = open;
  const number = priority.number;
  const part = partOf(open.work.parts, round.code, number);
  const holder = holderOn(priority, today);
  const as = agreesAs(me, priority, today);
  const isEditing = round.state === 'editing';
  const now = async (): Promise<string> => (await host.now()).toISOString();

  const agree = async (by: string, name?: string): Promise<void> => {
    const agreed = { by, at: await now(), ...(name === undefined ? {} : { onBehalfOf: name }) };
    await open.savePart(agreePart(round, part, agreed), part);
  };
  const giveBack = async (): Promise<void> =>
    open.savePart(returnPart(round, part, { by: me.name, at: await now() }), part);
  const approve = async (): Promise<void> =>
    open.savePart(approvePublicText(round, part, { by: me.name, at: await now() }), part);

  const { agreed } = part;
  return (
    <Section
      title={`${number}. ${priority.title}`}
      note={holder ? t('round:agree.holder', { name: holder }) : t('round:agree.noHolder')}
      action={<PartState state={part.state} />}
    >
      <div className={step.body}>
        <p className={part.summary === '' ? step.quiet : step.pre}>
          {part.summary === '' ? t('round:agree.empty') : part.summary}
        </p>
        <div>
          <p className={styles.label}>{t('round:agree.publicText')}</p>
          <p className={part.publicText === '' ? step.quiet : step.pre}>
            {part.publicText === '' ? t('round:agree.noPublicText') : part.publicText}
          </p>
          {part.publicApproved && (
            <p className={step.quiet}>
              {t('round:edit.approvedBy', {
                by: part.publicApproved.by,
                moment: formatMoment(host.locale, part.publicApproved.at),
              })}
            </p>
          )}
        </div>
        {agreed && (
          <p className={step.text}>
            {t(agreed.onBehalfOf === undefined ? 'round:agree.by' : 'round:agree.byOnBehalf', {
              by: agreed.by,
              name: agreed.onBehalfOf ?? '',
              moment: formatMoment(host.locale, agreed.at),
            })}
          </p>
        )}
        {isEditing && part.state === 'draft' && <p className={step.quiet}>{t('round:agree.waits')}</p>}
        {work.problem && <ProblemBar t={t} problem={work.problem} before={t('tab:notSaved')} />}
        {isEditing && (as !== undefined || mayEditPart(me, number)) && (
          <div className={step.buttons}>
            {part.state === 'submitted' && as === 'holder' && (
              <Button
                appearance="primary"
                icon={<CheckmarkRegular />}
                disabledFocusable={work.busy}
                onClick={() =>
                  void work.run(() => agree(me.name), t('round:agree.done', { priority: number }))
                }
              >
                {t('round:agree.agree')}
              </Button>
            )}
            {part.state === 'submitted' && as === 'onBehalf' && (
              <Button
                icon={<CheckmarkRegular />}
                disabledFocusable={work.busy}
                onClick={() => setOnBehalf(true)}
              >
                {t('round:agree.onBehalf', { name: holder })}
              </Button>
            )}
            {part.publicText !== '' && !part.publicApproved && as !== undefined && (
              <Button
                disabledFocusable={work.busy}
                onClick={() => void work.run(approve, t('round:edit.approved', { priority: number }))}
              >
                {t('round:edit.approve')}
              </Button>
            )}
            {part.state !== 'draft' && as !== undefined && (
              <Button
                appearance="subtle"
                disabledFocusable={work.busy}
                onClick={() => void work.run(giveBack, t('round:agree.backDone', { priority: number }))}
              >
                {t('round:agree.back')}
              </Button>
            )}
          </div>
        )}
      </div>
      {onBehalf && (
        <OnBehalfDialog
          holder={holder}
          // A secretary agrees himself; a coordinator writes down who did.
          by={me.actsFor?.includes(holder) === true ? me.name : ''}
          save={(by) => agree(by, holder)}
          onClose={() => setOnBehalf(false)}
        />
      )}
    </Section>
  );
}

interface OnBehalfDialogProps {
  readonly holder: string;
  readonly by: string;
  readonly save: (by: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Who agreed on behalf of the portfolio holder. */
function OnBehalfDialog({ holder, by, save, onClose }: OnBehalfDialogProps): React.ReactElement {
  const { t } = useTab();
  const form = useForm({ by }, (values) => ({
    by: values.by.trim() === '' ? t('round:form.needed') : undefined,
  }));
  return (
    <FormDialog
      title={t('round:agree.onBehalf', { name: holder })}
      saveLabel={t('round:agree.agree')}
      form={form.ref}
      check={form.check}
      save={() => save(form.values.by.trim())}
      onClose={onClose}
    >
      <Field label={t('round:agree.who')} hint={t('round:agree.whoHint')} required {...form.field('by')}>
        <Input
          value={form.values.by}
          maxLength={200}
          onChange={(_event, data) => form.set({ by: data.value })}
        />
      </Field>
    </FormDialog>
  );
}
