import * as React from 'react';
import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { addDays } from '../../plan/dates';
import { Period } from '../../plan/model';
import { planRound, RoundWish } from '../../plan/round/transitions';
import { CheckboxGroup } from '../admin/shared/CheckboxGroup';
import { FormDialog } from '../admin/shared/FormDialog';
import { Faults, useForm } from '../admin/shared/useForm';
import { useTab } from '../shared/TabContext';
import { firstStep, sectionOf, stepsDone } from './roundSteps';
import { OpenRound } from './useRound';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

interface Values {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly questions: string;
  readonly priorities: ReadonlyArray<number>;
}

/** Weeks for which people can answer, and before the end of the half-year, where nothing else is chosen. */
const WEEKS_TO_ANSWER = 3;
const WEEKS_BEFORE_END = 4;

/** The half-year in which a day lies. */
function halfYearOf(day: string): Period & { readonly half: 'h1' | 'h2'; readonly year: number } {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) <= '06'
    ? { start: `${year}-01-01`, end: `${year}-06-30`, half: 'h1', year }
    : { start: `${year}-07-01`, end: `${year}-12-31`, half: 'h2', year };
}

/** The form for a new round, or for one that is not frozen yet. */
export function RoundForm({ open, onClose }: { open?: OpenRound; onClose: () => void }): React.ReactElement {
  const { t, host, loaded, me, today, navigate, refresh, notify } = useTab();
  const styles = useStyles();
  const all = loaded.plan.priorities.map(({ number }) => number);
  const form = useForm<Values>(startValues(), faultsOf);
  const { values, set, field } = form;

  function startValues(): Values {
    if (open) {
      const { title, period, opensOn, closesOn, questions, priorities } = open.round;
      return {
        title,
        start: period.start,
        end: period.end,
        opensOn,
        closesOn,
        questions: questions.join('\n'),
        priorities: priorities.length === 0 ? all : priorities,
      };
    }
    const last = loaded.rounds[loaded.rounds.length - 1];
    const next = halfYearOf(last && last.period.end >= today ? addDays(last.period.end, 1) : today);
    // People are asked in the last weeks of the half-year that is evaluated.
    const late = addDays(next.end, -7 * WEEKS_BEFORE_END);
    const opensOn = late > today ? late : today;
    return {
      title: t('round:form.defaultTitle', { half: t(`round:form.half.${next.half}`), year: next.year }),
      start: next.start,
      end: next.end,
      opensOn,
      closesOn: addDays(opensOn, WEEKS_TO_ANSWER * 7),
      questions: '',
      priorities: all,
    };
  }

  function faultsOf(one: Values): Faults<Values> {
    const needed = (value: string): string | undefined =>
      value.trim() === '' ? t('round:form.needed') : undefined;
    return {
      title: needed(one.title),
      start: needed(one.start),
      end: needed(one.end) ?? (one.end < one.start ? t('round:form.badOrder') : undefined),
      opensOn: needed(one.opensOn),
      closesOn: needed(one.closesOn) ?? (one.closesOn < one.opensOn ? t('round:form.badOrder') : undefined),
      priorities: one.priorities.length === 0 ? t('round:form.noPriority') : undefined,
    };
  }

  const save = async (): Promise<void> => {
    const wish: RoundWish = {
      title: values.title.trim(),
      period: { start: values.start, end: values.end },
      opensOn: values.opensOn,
      closesOn: values.closesOn,
      questions: values.questions
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      priorities: values.priorities.length === all.length ? [] : values.priorities,
    };
    if (open) {
      await open.saveRound({ ...open.round, ...wish });
      notify('success', t('round:form.saved'));
      return;
    }
    const round = planRound(wish, loaded.rounds);
    await host.store.saveRound(round);
    await refresh();
    const done = stepsDone(round, { parts: [], figures: [] }, loaded.plan.priorities);
    navigate({ view: 'ronde', section: sectionOf(round.code, firstStep(round, done, me)) });
    notify('success', t('round:form.made'));
  };

  const dayField = (name: 'start' | 'end' | 'opensOn' | 'closesOn'): React.ReactElement => (
    <Field label={t(`round:form.${name}`)} required {...field(name)}>
      <Input
        type="date"
        value={values[name]}
        // The half-year gives a round its code, which stands in everything that belongs to it.
        disabled={open !== undefined && name === 'start'}
        onChange={(_event, data) => set({ [name]: data.value })}
      />
    </Field>
  );

  return (
    <FormDialog
      title={t(open ? 'round:change' : 'round:new')}
      saveLabel={open ? undefined : t('round:form.create')}
      form={form.ref}
      check={form.check}
      save={save}
      onClose={onClose}
    >
      <Field label={t('round:form.title')} required {...field('title')}>
        <Input value={values.title} maxLength={200} onChange={(_event, data) => set({ title: data.value })} />
      </Field>
      <div className={styles.pair}>
        {dayField('start')}
        {dayField('end')}
        {dayField('opensOn')}
        {dayField('closesOn')}
      </div>
      <Field {...field('priorities')}>
        <CheckboxGroup
          label={t('round:form.priorities')}
          choices={loaded.plan.priorities.map(({ number, title }) => ({
            value: number,
            text: `${number}. ${title}`,
          }))}
          chosen={values.priorities}
          onChange={(priorities) => set({ priorities })}
        />
      </Field>
      <Field label={t('round:form.questions')} hint={t('round:form.questionsHint')}>
        <Textarea
          value={values.questions}
          rows={3}
          resize="vertical"
          maxLength={2000}
          onChange={(_event, data) => set({ questions: data.value })}
        />
      </Field>
    </FormDialog>
  );
}
