import * as React from 'react';
import { Button, Field, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { notAgreed } from '../../plan/round/roundPart';
import { mayManageRounds } from '../../plan/round/roundRights';
import { isIntact } from '../../plan/round/snapshot';
import { reopenRound } from '../../plan/round/transitions';
import { freezeRound } from '../../store/freezeRound';
import { StoreProgress } from '../../store/roundStore';
import { FormDialog } from '../admin/shared/FormDialog';
import { useForm } from '../admin/shared/useForm';
import { formatMoment } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

const useStyles = makeStyles({
  hash: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  history: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  reason: { maxWidth: '72ch' },
});

/** Keeps the plan as it is now, with a hash; opens it again with a reason. */
export function FreezeStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, host, loaded, me, refresh } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const work = useWork();
  const check = useWork();
  const [reason, setReason] = React.useState('');
  const [progress, setProgress] = React.useState<StoreProgress>();
  const [intact, setIntact] = React.useState<boolean>();
  const [reopening, setReopening] = React.useState(false);
  const { round } = open;
  const may = mayManageRounds(me);
  const lacking = notAgreed(round, open.work.parts, loaded.plan.priorities);

  const freeze = async (): Promise<void> => {
    try {
      const at = (await host.now()).toISOString();
      await freezeRound(host.store, round, { at, reason, onProgress: setProgress });
      await refresh();
    } finally {
      setProgress(undefined);
    }
  };
  const verify = async (): Promise<void> =>
    setIntact(await isIntact(round, await host.store.snapshots([round.code])));

  return (
    <Section title={t('round:freeze.title')}>
      <div className={step.body}>
        <p className={step.text}>{t('round:freeze.what')}</p>
        {(round.state === 'planned' || round.state === 'open') && (
          <p className={step.text}>{t('round:freeze.early')}</p>
        )}
        {round.hash !== undefined && round.frozenAt !== undefined && (
          <div>
            <p className={step.text}>
              {t('round:freeze.frozenAt', {
                moment: formatMoment(host.locale, round.frozenAt),
                version: round.version,
              })}
            </p>
            <p className={step.quiet}>{t('round:freeze.hash')}</p>
            <p className={styles.hash}>{round.hash}</p>
            {round.frozenReason !== undefined && (
              <p className={step.text}>{t('round:freeze.withReason', { reason: round.frozenReason })}</p>
            )}
          </div>
        )}
        {round.state === 'editing' && may && (
          <>
            {lacking.length > 0 && (
              <>
                <p className={step.text}>
                  {t('round:freeze.notAgreed', {
                    priorities: lacking.map(({ number, title }) => `${number}. ${title}`).join('; '),
                  })}
                </p>
                <Field
                  className={styles.reason}
                  label={t('round:freeze.reason')}
                  hint={t('round:freeze.reasonHint')}
                >
                  <Textarea
                    value={reason}
                    maxLength={1000}
                    resize="vertical"
                    onChange={(_event, data) => setReason(data.value)}
                  />
                </Field>
              </>
            )}
            <div className={step.buttons}>
              <Button
                appearance="primary"
                icon={<LockClosedRegular />}
                disabledFocusable={work.busy || (lacking.length > 0 && reason.trim() === '')}
                onClick={() => void work.run(freeze, t('round:freeze.done'))}
              >
                {t('round:freeze.go')}
              </Button>
            </div>
          </>
        )}
        {progress && (
          <Field label={t('round:freeze.busy', { done: progress.done, total: progress.total })}>
            <ProgressBar value={progress.done / Math.max(1, progress.total)} />
          </Field>
        )}
        {work.problem && <ProblemBar t={t} problem={work.problem} />}
        {check.problem && <ProblemBar t={t} problem={check.problem} />}
        {round.hash !== undefined && (
          <div className={step.buttons}>
            <Button
              icon={<ShieldCheckmarkRegular />}
              disabledFocusable={check.busy}
              onClick={() => void check.run(verify)}
            >
              {t('round:freeze.check')}
            </Button>
            {may && round.state === 'frozen' && (
              <Button icon={<LockOpenRegular />} onClick={() => setReopening(true)}>
                {t('round:freeze.reopen')}
              </Button>
            )}
            <span role="status">
              {intact !== undefined && t(intact ? 'round:freeze.intact' : 'round:freeze.tampered')}
            </span>
          </div>
        )}
        {round.reopened.length > 0 && (
          <div>
            <p className={step.quiet}>{t('round:freeze.history')}</p>
            <ul className={styles.history}>
              {round.reopened.map(({ at, by, reason: why }) => (
                <li key={at}>
                  {t('round:freeze.historyLine', { moment: formatMoment(host.locale, at), by, reason: why })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {!may && <p className={step.quiet}>{t('round:freeze.coordinator')}</p>}
      </div>
      {reopening && <ReopenDialog open={open} onClose={() => setReopening(false)} />}
    </Section>
  );
}

/** The reason for which a frozen round is opened again. */
function ReopenDialog({ open, onClose }: { open: OpenRound; onClose: () => void }): React.ReactElement {
  const { t, host, me, notify } = useTab();
  const step = useStepStyles();
  const form = useForm({ reason: '' }, ({ reason }) => ({
    reason: reason.trim() === '' ? t('problem:round.reasonNeeded') : undefined,
  }));
  const save = async (): Promise<void> => {
    const at = (await host.now()).toISOString();
    await open.saveRound(reopenRound(open.round, { at, by: me.name, reason: form.values.reason }));
    notify('success', t('round:freeze.reopened'));
  };
  return (
    <FormDialog
      title={t('round:freeze.reopenTitle')}
      saveLabel={t('round:freeze.reopen')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <p className={step.text}>{t('round:freeze.reopenText')}</p>
      <Field label={t('round:freeze.reopenReason')} required {...form.field('reason')}>
        <Textarea
          value={form.values.reason}
          maxLength={1000}
          resize="vertical"
          onChange={(_event, data) => form.set({ reason: data.value })}
        />
      </Field>
    </FormDialog>
  );
}
