import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { Answered, PriorityProgress, RoundProgress } from '../../plan/round/roundProgress';
import { municipalityName } from '../shared/rowName';
import { useTab } from '../shared/TabContext';
import { useNarrow } from '../shared/useNarrow';
import { useStepStyles } from './layout';

const useStyles = makeStyles({
  cell: { whiteSpace: 'nowrap' },
  done: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  count: { margin: 0, textAlign: 'right' },
});

/** Narrower than this the counts stand below each other. */
const TABLE_NEEDS_PX = 820;

/** "3 of 7" of each priority: its regional actions and those of each municipality. */
export function ProgressTable({ progress }: { progress: RoundProgress }): React.ReactElement {
  const { t, loaded } = useTab();
  const styles = useStyles();
  const step = useStepStyles();
  const box = React.useRef<HTMLDivElement>(null);
  const narrow = useNarrow(box, TABLE_NEEDS_PX);
  const titleOf = ({ priority }: PriorityProgress): string => {
    const found = loaded.plan.priorities.find(({ number }) => number === priority);
    return `${priority}. ${found?.title ?? ''}`;
  };
  const content = (count: Answered): React.ReactElement => {
    if (count.total === 0) return <span className={styles.none}>{t('round:collect.nothing')}</span>;
    const isDone = count.answered === count.total;
    return (
      <span className={isDone ? styles.done : undefined}>
        {t('round:collect.short', { answered: count.answered, total: count.total })}
        {isDone && <CheckmarkRegular aria-hidden />}
      </span>
    );
  };
  return (
    <div ref={box}>
      {narrow ? (
        <ul className={styles.list}>
          {progress.priorities.map((one) => (
            <li key={one.priority} className={styles.item}>
              <h3 className={styles.title}>{titleOf(one)}</h3>
              <dl className={styles.counts}>
                <dt>{t('round:collect.regional')}</dt>
                <dd className={styles.count}>{content(one.regional)}</dd>
                {one.municipalities
                  .filter(({ total }) => total > 0)
                  .map((count) => (
                    <React.Fragment key={count.municipality}>
                      <dt>{municipalityName(loaded.plan, count.municipality)}</dt>
                      <dd className={styles.count}>{content(count)}</dd>
                    </React.Fragment>
                  ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <table className={step.table}>
          <thead>
            <tr>
              <th scope="col" className={step.th}>
                {t('round:collect.priority')}
              </th>
              <th scope="col" className={step.th}>
                {t('round:collect.all')}
              </th>
              <th scope="col" className={step.th}>
                {t('round:collect.regional')}
              </th>
              {loaded.plan.municipalities.map(({ code, name }) => (
                <th key={code} scope="col" className={step.th}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {progress.priorities.map((one) => (
              <tr key={one.priority}>
                <th scope="row" className={step.td}>
                  {titleOf(one)}
                </th>
                <td className={mergeClasses(step.td, styles.cell)}>{content(one)}</td>
                <td className={mergeClasses(step.td, styles.cell)}>{content(one.regional)}</td>
                {one.municipalities.map((count) => (
                  <td key={count.municipality} className={mergeClasses(step.td, styles.cell)}>
                    {content(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
