import * as React from 'react';
import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { Action } from '../../plan/model';
import { JournalEntry } from '../../plan/updates';
import { formatMoment } from '../shared/format';
import { MarkBadge } from '../shared/MarkBadge';
import { ProblemBar } from '../shared/ProblemBar';
import { municipalityName } from '../shared/rowName';
import { StateSummary } from '../shared/StateSummary';
import { useTab } from '../shared/TabContext';
import { useHistory } from './useHistory';

const useStyles = makeStyles({
  line: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    position: 'relative',
    margin: `0 0 0 ${tokens.spacingHorizontalS}`,
    padding: `0 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-6px',
      top: '5px',
      width: '10px',
      height: '10px',
      borderRadius: '50%',
      backgroundColor: tokens.colorBrandBackground,
    },
    ':last-child': { borderLeftColor: 'transparent', paddingBottom: 0 },
  },
  who: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  conflict: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorStatusWarningForeground3 },
  before: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
});

function Entry({ action, entry }: { action: Action; entry: JournalEntry }): React.ReactElement {
  const { t, host, loaded } = useTab();
  const styles = useStyles();
  const { municipality } = entry.row;
  const place = municipality
    ? municipalityName(loaded.plan, municipality)
    : action.reach === 'region'
      ? t('tab:wholeRegion')
      : '';
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        <strong>{entry.by}</strong>
        <span className={styles.when}>
          {[
            formatMoment(host.locale, entry.at),
            place,
            t('tab:history.via', { channel: t(`plan:channel.${entry.channel}`) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {entry.conflicting && <p className={styles.conflict}>{t('tab:history.conflict')}</p>}
      <StateSummary state={entry.after} />
      {entry.before.status !== entry.after.status && (
        <span className={styles.before}>
          {t('tab:history.before')} <MarkBadge mark={entry.before.status} />
        </span>
      )}
    </li>
  );
}

/** Everything that was answered for an action: who, when, and through what; newest first. */
export function History({ action }: { action: Action }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const { entries, problem } = useHistory(action.ref);
  if (problem) return <ProblemBar t={t} problem={problem} />;
  if (!entries) {
    return (
      <Skeleton aria-label={t('tab:loading')}>
        <SkeletonItem size={48} />
      </Skeleton>
    );
  }
  if (entries.length === 0) return <p className={styles.empty}>{t('tab:history.none')}</p>;
  return (
    <ol className={styles.line}>
      {entries.map((entry) => (
        <Entry key={entry.id} action={action} entry={entry} />
      ))}
    </ol>
  );
}
