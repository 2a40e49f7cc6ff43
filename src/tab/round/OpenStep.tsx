import * as React from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { EditRegular, PlayRegular } from '@fluentui/react-icons';
import { mayManageRounds } from '../../plan/round/roundRights';
import { startRound } from '../../plan/round/transitions';
import { formatDay, formatList } from '../shared/format';
import { ProblemBar } from '../shared/ProblemBar';
import { Section } from '../shared/Section';
import { useTab } from '../shared/TabContext';
import { useStepStyles } from './layout';
import { RoundForm } from './RoundForm';
import { OpenRound } from './useRound';
import { useWork } from './useWork';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  questions: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the round asks, of whom and when; the coordinator opens it. */
export function OpenStep({ open }: { open: OpenRound }): React.ReactElement {
  const { t, host, loaded, me, today } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const work = useWork();
  const [changing, setChanging] = React.useState(false);
  const { round } = open;
  const may = mayManageRounds(me);
  const day = (value: string): string => formatDay(host.locale, value);
  const start = (): void =>
    void work.run(() => open.saveRound(startRound(round, loaded.rounds, today)), t('round:open.done'));
  return (
    <Section title={t('round:open.title')}>
      <div className={step.body}>
        <dl className={styles.facts}>
          <dt className={styles.term}>{t('round:open.period')}</dt>
          <dd className={styles.fact}>
            {t('round:open.daysText', { from: day(round.period.start), to: day(round.period.end) })}
          </dd>
          <dt className={styles.term}>{t('round:open.days')}</dt>
          <dd className={styles.fact}>
            {t('round:open.daysText', { from: day(round.opensOn), to: day(round.closesOn) })}
          </dd>
          <dt className={styles.term}>{t('round:open.asked')}</dt>
          <dd className={styles.fact}>
            {round.priorities.length === 0
              ? t('round:open.all')
              : t('round:open.some', { numbers: formatList(host.locale, round.priorities.map(String)) })}
          </dd>
          <dt className={styles.term}>{t('round:open.questions')}</dt>
          <dd className={styles.fact}>
            {round.questions.length === 0 ? (
              t('round:open.none')
            ) : (
              <ul className={styles.questions}>
                {round.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            )}
          </dd>
        </dl>
        {round.state === 'planned' && <p className={step.text}>{t('round:open.what')}</p>}
        {round.state === 'open' && <p className={step.text}>{t('round:open.isOpen')}</p>}
        {round.state === 'editing' && <p className={step.text}>{t('round:open.isClosed')}</p>}
        {round.state !== 'frozen' && may && !loaded.settings.remindersOn && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('round:open.remindersOff')}</MessageBarBody>
          </MessageBar>
        )}
        {work.problem && <ProblemBar t={t} problem={work.problem} />}
        {may && round.state !== 'frozen' && (
          <div className={step.buttons}>
            {round.state === 'planned' && (
              <Button
                appearance="primary"
                icon={<PlayRegular />}
                disabledFocusable={work.busy}
                onClick={start}
              >
                {t('round:open.go')}
              </Button>
            )}
            <Button icon={<EditRegular />} onClick={() => setChanging(true)}>
              {t('round:change')}
            </Button>
            {round.state === 'editing' && (
              <Button disabledFocusable={work.busy} onClick={start}>
                {t('round:open.again')}
              </Button>
            )}
          </div>
        )}
        {!may && <p className={step.quiet}>{t('round:open.coordinator')}</p>}
      </div>
      {changing && <RoundForm open={open} onClose={() => setChanging(false)} />}
    </Section>
  );
}
