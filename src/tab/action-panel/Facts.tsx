import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Action, Priority } from '../../plan/model';
import { municipalityName } from '../shared/rowName';
import { PlanLink } from '../shared/PlanLink';
import { readSchedule } from '../shared/schedule';
import { useTab } from '../shared/TabContext';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  fact: {
    display: 'grid',
    gridTemplateColumns: '136px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  read: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  goals: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface FactProps {
  readonly name: string;
  readonly children: React.ReactNode;
}

function Fact({ name, children }: FactProps): React.ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

interface FactsProps {
  readonly action: Action;
  readonly priority: Priority;
}

/** What the plan says of an action, and how its "Wanneer" was read. */
export function Facts({ action, priority }: FactsProps): React.ReactElement {
  const { t, host, loaded, target } = useTab();
  const styles = useStyles();
  const subTheme = priority.subThemes.find((one) => one.name === action.subTheme);
  const { condition, dependsOn, exceptMunicipalities: except } = action;
  return (
    <dl className={styles.facts}>
      <Fact name={t('tab:action.when')}>
        {action.when || t('tab:action.noWhen')}
        {readSchedule(t, host.locale, action.schedule).map((sentence) => (
          <span key={sentence} className={styles.read}>
            {sentence}
          </span>
        ))}
      </Fact>
      <Fact name={t('tab:action.reach')}>
        {t(`plan:reach.${action.reach}`)}
        <span className={styles.read}>{t(`tab:action.reachMeans.${action.reach}`)}</span>
        {except.length > 0 && (
          <span className={styles.read}>
            {t('tab:action.except', {
              names: except.map((code) => municipalityName(loaded.plan, code)).join(', '),
            })}
          </span>
        )}
      </Fact>
      {condition && (
        <Fact name={t('tab:action.condition')}>
          {condition.text}
          <span className={styles.read}>{t(`plan:condition.${condition.state}`)}</span>
        </Fact>
      )}
      {dependsOn && (
        <Fact name={t('tab:action.dependsOn')}>
          <PlanLink to={{ ...target, action: dependsOn }}>{dependsOn}</PlanLink>
        </Fact>
      )}
      {action.subTheme && <Fact name={t('tab:action.subTheme')}>{action.subTheme}</Fact>}
      <Fact name={t('tab:action.holder')}>{subTheme?.portfolioHolder ?? priority.portfolioHolder}</Fact>
      {priority.goals.length > 0 && (
        <Fact name={t('tab:action.goals')}>
          <ul className={styles.goals}>
            {priority.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </Fact>
      )}
      {priority.partners && <Fact name={t('tab:action.partners')}>{priority.partners}</Fact>}
    </dl>
  );
}
