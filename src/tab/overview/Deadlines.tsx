import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { dayAndMonth, formatDay, formatDistance } from '../shared/format';
import { MarkBadge } from '../shared/MarkBadge';
import { PlanLink } from '../shared/PlanLink';
import { Section } from '../shared/Section';
import { statusOf } from '../shared/statusOf';
import { ComingDeadline, comingDeadlines, LOOK_AHEAD_DAYS } from './comingDeadlines';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  leaf: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    height: '44px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: '1.1',
  },
  day: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  month: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  title: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

function Deadline({ deadline }: { deadline: ComingDeadline }): React.ReactElement {
  const { t, host } = useTab();
  const styles = useStyles();
  const { action, day, inDays, open } = deadline;
  const [date, month] = dayAndMonth(host.locale, day);
  const status = statusOf(open);
  return (
    <li className={styles.item}>
      <div className={styles.leaf} aria-hidden>
        <span className={styles.day}>{date}</span>
        <span className={styles.month}>{month}</span>
      </div>
      <div>
        <PlanLink to={{ view: 'overzicht', action: action.ref }} className={styles.title}>
          {action.ref} {action.text}
        </PlanLink>
        <div className={styles.facts}>
          <span>
            {formatDistance(t, inDays)} ({formatDay(host.locale, day)})
          </span>
          {action.condition?.state === 'open' && <span>{t('plan:condition.open')}</span>}
          {status ? (
            <MarkBadge mark={status} />
          ) : (
            <span>{t('tab:overview.openRows', { count: open.length })}</span>
          )}
        </div>
      </div>
    </li>
  );
}

/** What must be done soon. */
export function Deadlines(): React.ReactElement {
  const { t, loaded, today } = useTab();
  const styles = useStyles();
  const deadlines = comingDeadlines(loaded, today);
  return (
    <Section
      title={t('tab:overview.deadlines')}
      note={t('tab:overview.deadlinesNote', { days: LOOK_AHEAD_DAYS })}
    >
      {deadlines.length === 0 ? (
        <p className={styles.empty}>{t('tab:overview.noDeadlines', { days: LOOK_AHEAD_DAYS })}</p>
      ) : (
        <ol className={styles.list}>
          {deadlines.map((deadline) => (
            <Deadline key={deadline.action.ref} deadline={deadline} />
          ))}
        </ol>
      )}
    </Section>
  );
}
