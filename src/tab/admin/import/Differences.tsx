import * as React from 'react';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { PlanDifference } from '../../../documents/planDiff';
import { applyChange } from '../../../plan/applyChange';
import { Problem } from '../../../plan/problem';
import { ProblemBar } from '../../shared/ProblemBar';
import { Section } from '../../shared/Section';
import { useTab } from '../../shared/TabContext';
import { toProblem } from '../../shared/toProblem';
import { NO_STAMP, StampFields, StampValues } from '../shared/StampFields';
import { useChangePlan } from '../shared/useChangePlan';
import { useForm } from '../shared/useForm';
import { DifferenceItem } from './DifferenceItem';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DifferencesProps {
  readonly differences: ReadonlyArray<PlanDifference>;
  readonly onDone: () => void;
}

/** The differences with a document; those that are ticked are taken over, one after another. */
export function Differences({ differences, onDone }: DifferencesProps): React.ReactElement {
  const { t, host, loaded, notify, refresh } = useTab();
  const styles = useStyles();
  const changePlan = useChangePlan();
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = React.useState<number>();
  const [problem, setProblem] = React.useState<Problem>();
  const [stopped, setStopped] = React.useState({ done: 0, total: 0 });
  const form = useForm<StampValues>(NO_STAMP, ({ reason }) => ({
    reason: reason.trim() === '' ? t('admin:required') : undefined,
  }));
  const [applied, setApplied] = React.useState<ReadonlySet<string>>(new Set());
  const busy = done !== undefined;
  const open = differences.filter(({ key }) => !applied.has(key));
  const wanted = open.filter(({ key }) => chosen.has(key));

  const apply = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || wanted.length === 0 || !form.check()) return;
    setProblem(undefined);
    setDone(0);
    const taken = new Set(applied);
    try {
      const { priorityOf, stepsOf } = await import(
        /* webpackChunkName: 'documents' */ '../../../documents/planDiff'
      );
      let { plan } = loaded;
      for (const difference of wanted) {
        if (difference.kind === 'priority') await host.store.savePriority(priorityOf(difference));
        for (const step of stepsOf(difference)) {
          plan = applyChange(plan, await changePlan(step, form.values, plan));
        }
        taken.add(difference.key);
        setDone(taken.size - applied.size);
      }
      notify('success', t('admin:import.done', { count: wanted.length }));
      onDone();
    } catch (error) {
      setProblem(toProblem(error));
      setStopped({ done: taken.size - applied.size, total: wanted.length });
      setApplied(taken);
      setDone(undefined);
    } finally {
      await refresh();
    }
  };

  const choose = (key: string, yes: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (yes) after.add(key);
      else after.delete(key);
      return after;
    });

  return (
    <Section
      title={t('admin:import.found', { count: open.length })}
      note={t('admin:import.chosen', { count: wanted.length })}
      action={
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={() => setChosen(new Set(open.map(({ key }) => key)))}>
            {t('admin:import.all')}
          </Button>
          <Button disabled={busy} onClick={() => setChosen(new Set())}>
            {t('admin:import.nothing')}
          </Button>
        </div>
      }
    >
      <form ref={form.ref} noValidate onSubmit={(event) => void apply(event)}>
        <ul className={styles.list}>
          {open.map((difference) => (
            <DifferenceItem
              key={difference.key}
              difference={difference}
              chosen={chosen.has(difference.key)}
              disabled={busy}
              onChoose={(yes) => choose(difference.key, yes)}
            />
          ))}
        </ul>
        <div className={styles.foot}>
          <StampFields values={form.values} onChange={form.set} reasonField={form.field('reason')} />
          {wanted.length === 0 && <div>{t('admin:import.chooseFirst')}</div>}
          {done !== undefined && (
            <div role="status">
              {t('admin:import.applying', { done, total: wanted.length })}
              <ProgressBar aria-hidden value={done} max={wanted.length} />
            </div>
          )}
          {problem && <ProblemBar t={t} problem={problem} before={t('admin:import.stopped', stopped)} />}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={busy || wanted.length === 0}>
              {t('admin:import.apply')}
            </Button>
          </div>
        </div>
      </form>
    </Section>
  );
}
