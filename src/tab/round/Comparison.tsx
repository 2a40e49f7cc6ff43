import * as React from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { compareRounds, Promised, RoundComparison } from '../../plan/round/compareRounds';
import { frozenPlan } from '../../plan/round/snapshot';
import { formatDay, formatShortDay } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { municipalityName } from '../shared/rowName';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

/** What was promised in the round before and what became of it. The rows of that round are read when asked for. */
export function Comparison({ open }: { open: OpenRound }): React.ReactElement {
  const { t, host, loaded } = useTab();
  const step = useStepStyles();
  const work = useWork();
  const [compared, setCompared] = React.useState<RoundComparison>();
  const { round } = open;
  const before = [...loaded.rounds]
    .reverse()
    .find(({ version, period }) => version > 0 && period.start < round.period.start);
  if (!before) {
    return (
      <Section title={t('round:compare.show')}>
        <div className={step.body}>
          <p className={step.text}>{t('round:compare.none')}</p>
        </div>
      </Section>
    );
  }
  const compare = async (): Promise<void> => {
    const snapshots = await host.store.snapshots([before.code, round.code]);
    const then = frozenPlan(before, snapshots);
    const now = round.state === 'frozen' ? frozenPlan(round, snapshots) : loaded;
    if (then && now) setCompared(compareRounds(then, now, round.period));
  };
  return (
    <Section
      title={t('round:compare.title', { title: before.title })}
      note={t('round:compare.note', { day: formatDay(host.locale, round.period.end) })}
    >
      {compared ? (
        <ComparisonTables compared={compared} />
      ) : (
        <div className={step.body}>
          <div className={step.buttons}>
            <Button disabledFocusable={work.busy} onClick={() => void work.run(compare)}>
              {t('round:compare.show')}
            </Button>
          </div>
          {work.problem && <ProblemBar t={t} problem={work.problem} />}
        </div>
      )}
    </Section>
  );
}

const COUNTS: ReadonlyArray<keyof Promised> = ['promised', 'done', 'postponed', 'withdrawn'];

function ComparisonTables({ compared }: { compared: RoundComparison }): React.ReactElement {
  const { t, host, loaded } = useTab();
  const step = useStepStyles();
  const day = (value: string | undefined): string =>
    value === undefined ? t('round:compare.noDate') : formatShortDay(host.locale, value);
  const rows: ReadonlyArray<readonly [string, Promised]> = [
    [t('round:compare.total'), compared.total],
    ...compared.byPriority.map((one): readonly [string, Promised] => [
      `${one.priority}. ${loaded.plan.priorities.find(({ number }) => number === one.priority)?.title ?? ''}`,
      one,
    ]),
    ...compared.byMunicipality.map((one): readonly [string, Promised] => [
      one.municipality === undefined
        ? t('round:collect.regional')
        : municipalityName(loaded.plan, one.municipality),
      one,
    ]),
  ];
  return (
    <>
      <div className={step.scroll} tabIndex={0} role="region" aria-label={t('round:compare.show')}>
        <table className={step.table}>
          <thead>
            <tr>
              <th scope="col" className={step.th}>
                {t('round:compare.what')}
              </th>
              {COUNTS.map((name) => (
                <th key={name} scope="col" className={mergeClasses(step.th, step.number)}>
                  {t(`round:compare.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, counts]) => (
              <tr key={title}>
                <th scope="row" className={step.td}>
                  {title}
                </th>
                {COUNTS.map((name) => (
                  <td key={name} className={mergeClasses(step.td, step.number)}>
                    {counts[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={step.body}>
        <h3 className={step.subtitle}>{t('round:compare.shifts')}</h3>
        {compared.shifts.length === 0 && <p className={step.text}>{t('round:compare.noShifts')}</p>}
        {compared.shifts.map((shift) => (
          <p key={shift.ref} className={step.text}>
            {t('round:compare.shift', { ref: shift.ref, from: day(shift.from), to: day(shift.to) })}{' '}
            {shift.days !== undefined && t('round:compare.shiftDays', { count: shift.days })}
          </p>
        ))}
        {compared.added.length > 0 && (
          <p className={step.text}>{t('round:compare.added', { refs: compared.added.join(', ') })}</p>
        )}
        {compared.removed.length > 0 && (
          <p className={step.text}>{t('round:compare.removed', { refs: compared.removed.join(', ') })}</p>
        )}
      </div>
    </>
  );
}
