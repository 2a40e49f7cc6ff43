import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTab } from '../shared/TabContext';
import { PlanLink } from '../shared/PlanLink';
import { MatrixRow } from './matrix';

const useStyles = makeStyles({
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  person: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** The name of a priority, who is responsible for it and who sees to it. */
export function PriorityHead({ row }: { row: MatrixRow }): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const { priority, duo } = row;
  return (
    <>
      <PlanLink to={{ view: 'acties', priority: priority.number }} className={styles.title}>
        {priority.number}. {priority.title}
      </PlanLink>
      <span className={styles.person}>{t('tab:overview.holder', { name: priority.portfolioHolder })}</span>
      {duo.length > 0 ? (
        <span className={styles.person}>
          {t('tab:overview.duo', { names: duo.map((person) => person.name).join(', ') })}
        </span>
      ) : (
        <span className={styles.person}>{t('tab:overview.noDuo')}</span>
      )}
    </>
  );
}
