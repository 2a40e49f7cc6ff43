import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons';
import { Locale, Translate } from '../../i18n/translate';
import { useTab } from '../shared/TabContext';
import { formatList } from '../shared/format';
import { LinkButton } from '../shared/LinkButton';
import { ASK_GROUPS } from '../shared/askedOfMe';
import { NextStep, nextStep } from './nextStep';
import { REMINDERS_SWITCH } from './Reminders';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '24px', flexShrink: 0, color: tokens.colorBrandForeground2 },
  text: { flex: '1 1 240px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

function words(t: Translate, locale: Locale, step: NextStep): { title: string; note: string } {
  const title = (params?: Record<string, string | number>): string =>
    t(`tab:next.${step.kind}.title`, params);
  const note = (params?: Record<string, string | number>): string => t(`tab:next.${step.kind}.note`, params);
  switch (step.kind) {
    case 'enterDuos':
      return {
        title: title({ count: step.priorities.length }),
        note: note({ numbers: formatList(locale, step.priorities.map(String)) }),
      };
    case 'answer':
      return {
        title: title({ count: step.total }),
        note: ASK_GROUPS.filter((group) => step.byGroup[group] > 0)
          .map((group) => t(`tab:next.answer.${group}`, { count: step.byGroup[group] }))
          .join(' · '),
      };
    case 'watch':
      return { title: title(), note: note({ late: step.late, silent: step.silent }) };
    case 'read':
      return { title: title(), note: note({ late: step.late, due: step.due }) };
    default:
      return { title: title(), note: note() };
  }
}

/** The first thing that somebody reads who opens the tab: what to do next. */
export function NextStepCard(): React.ReactElement {
  const { t, host, loaded, me, today } = useTab();
  const styles = useStyles();
  const step = nextStep(loaded, me, today);
  const { title, note } = words(t, host.locale, step);
  const hasList = step.kind === 'answer' || step.kind === 'watch' || step.kind === 'read';
  return (
    <section className={styles.card} aria-label={t('tab:next.label')}>
      <LightbulbRegular aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.note}>{note}</p>
      </div>
      {step.kind === 'switchOnReminders' && (
        <Button appearance="primary" onClick={() => document.getElementById(REMINDERS_SWITCH)?.focus()}>
          {t('tab:next.switchOnReminders.go')}
        </Button>
      )}
      {hasList && (
        <LinkButton to={{ view: 'mijn-acties' }} appearance="primary">
          {t(`tab:next.${step.kind}.go`)}
        </LinkButton>
      )}
    </section>
  );
}
