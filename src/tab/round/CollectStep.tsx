import * as React from 'react';
import { Button, ProgressBar } from '@fluentui/react-components';
import { AlertRegular, LockClosedRegular } from '@fluentui/react-icons';
import { daysBetween } from '../../plan/dates';
import { roundProgress } from '../../plan/round/roundProgress';
import { mayManageRounds } from '../../plan/round/roundRights';
import { closeRound, remindToday } from '../../plan/round/transitions';
import { formatDay, formatDistance } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { ProgressTable } from './ProgressTable';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

/** How much of what was asked is answered, by priority and municipality; the coordinator reminds and closes. */
export function CollectStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, host, loaded, me, today } = useTab();
  const step = useStepStyles();
  const work = useWork();
  const { round } = open;
  const progress = React.useMemo(() => roundProgress(loaded, round), [loaded, round]);
  const of = t('round:collect.of', { answered: progress.answered, total: progress.total });
  const reminded = round.remindOn?.includes(today) === true;
  return (
    <Section
      title={t('round:collect.title')}
      note={t('round:collect.note', { day: formatDay(host.locale, round.opensOn) })}
    >
      <div className={step.body}>
        {round.state === 'planned' ? (
          <p className={step.text}>{t('round:collect.notOpen')}</p>
        ) : (
          <>
            <div>
              <strong>{of}</strong>
              <ProgressBar
                aria-label={of}
                value={progress.total === 0 ? 0 : progress.answered / progress.total}
                thickness="large"
              />
            </div>
            {round.state === 'open' && (
              <p className={step.text}>
                {t('round:collect.until', {
                  day: formatDay(host.locale, round.closesOn),
                  distance: formatDistance(t, daysBetween(today, round.closesOn)),
                })}
              </p>
            )}
            {work.problem && <ProblemBar t={t} problem={work.problem} />}
            {round.state === 'open' && mayManageRounds(me) && (
              <div className={step.buttons}>
                <Button
                  icon={<AlertRegular />}
                  disabledFocusable={work.busy || reminded}
                  onClick={() =>
                    void work.run(
                      () => open.saveRound(remindToday(round, today)),
                      t('round:collect.reminded'),
                    )
                  }
                >
                  {t(reminded ? 'round:collect.remindedToday' : 'round:collect.remind')}
                </Button>
                <Button
                  icon={<LockClosedRegular />}
                  appearance={progress.answered === progress.total ? 'primary' : 'secondary'}
                  disabledFocusable={work.busy}
                  onClick={() =>
                    void work.run(() => open.saveRound(closeRound(round)), t('round:collect.closed'))
                  }
                >
                  {t('round:collect.close')}
                </Button>
                <span className={step.quiet}>{t('round:collect.remindHint')}</span>
              </div>
            )}
          </>
        )}
      </div>
      {round.state !== 'planned' && <ProgressTable progress={progress} />}
    </Section>
  );
}
