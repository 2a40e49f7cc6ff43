import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { deadlineOf, daysUntilDeadline } from '../../plan/lateness';
import { mayUpdateRow } from '../../plan/rights';
import { rowId } from '../../plan/ref';
import { CountedRow, findRow } from '../../plan/rows';
import { Status } from '../../plan/status';
import { answerFrom } from '../shared/answerFrom';
import { AskedAction } from '../shared/askedOfMe';
import { formatDay, formatDistance } from '../shared/format';
import { PlanLink } from '../shared/PlanLink';
import { RowsStatus } from '../shared/RowsStatus';
import { municipalityName } from '../shared/rowName';
import { statusOf } from '../shared/statusOf';
import { StatusPicker } from '../shared/StatusPicker';
import { useTab } from '../shared/TabContext';
import { useAnswer } from '../shared/useAnswer';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: '1 1 320px', minWidth: 0 },
  text: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  done: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  rows: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface AskedCardProps {
  readonly asked: AskedAction;
  readonly answered: boolean;
  readonly onAnswer: () => void;
}

/** One action that is asked: answered on the spot with a status, for all municipalities or for each. */
export function AskedCard({ asked, answered, onAnswer }: AskedCardProps): React.ReactElement {
  const { t, host, loaded, me, today, editing } = useTab();
  const styles = useStyles();
  const answer = useAnswer();
  const [open, setOpen] = React.useState(false);
  const { action } = asked;
  // The rows as they are now: while the card stays in its place, its answers show.
  const rows = asked.rows.map((row): CountedRow => {
    const now = findRow(loaded, row.key);
    return now ? { ...row, state: now.state } : row;
  });
  const mayAnswer = rows.every((row) => mayUpdateRow(me, row.key));
  const deadline = deadlineOf(action);
  const days = daysUntilDeadline(action, today);
  const several = rows.length > 1;
  const place = (row: CountedRow): string =>
    row.key.municipality ? municipalityName(loaded.plan, row.key.municipality) : t('plan:reach.region');
  const give = (to: ReadonlyArray<CountedRow>, status: Status): void => {
    onAnswer();
    void answer(to.map((row) => ({ key: row.key, answer: answerFrom(row.state, status) })));
  };
  const saving = rows.some((row) => editing.isSaving(row.key));

  return (
    <li className={styles.card}>
      <div className={styles.what}>
        <PlanLink to={{ view: 'mijn-acties', action: action.ref }} className={styles.text}>
          {action.ref} {action.text}
        </PlanLink>
        <div className={styles.facts}>
          <span>{several ? t('tab:mine.municipalities', { count: rows.length }) : place(rows[0])}</span>
          {deadline !== undefined && days !== undefined ? (
            <span className={mergeClasses(asked.group === 'late' && styles.late)}>
              {t('tab:mine.deadline', {
                day: formatDay(host.locale, deadline),
                distance: formatDistance(t, days),
              })}
            </span>
          ) : (
            action.when && <span>{action.when}</span>
          )}
        </div>
      </div>
      <div className={styles.answer}>
        {answered && (
          <span className={styles.done}>
            <CheckmarkCircleFilled aria-hidden />
            {t('tab:mine.answered')}
          </span>
        )}
        {mayAnswer ? (
          <StatusPicker
            status={statusOf(rows)}
            of={
              several
                ? `${action.ref}, ${t('tab:mine.municipalities', { count: rows.length })}`
                : rowId(rows[0].key)
            }
            saving={saving}
            onPick={(status) => give(rows, status)}
          />
        ) : (
          <RowsStatus rows={rows} />
        )}
        {several && mayAnswer && (
          <Button
            size="small"
            appearance="subtle"
            icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t('tab:mine.each')}
          </Button>
        )}
      </div>
      {open && (
        <ul className={styles.rows} aria-label={t('tab:mine.each')}>
          {rows.map((row) => (
            <li key={rowId(row.key)} className={styles.row}>
              <span>{place(row)}</span>
              <StatusPicker
                status={row.state.status}
                of={`${action.ref}, ${place(row)}`}
                saving={editing.isSaving(row.key)}
                onPick={(status) => give([row], status)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
