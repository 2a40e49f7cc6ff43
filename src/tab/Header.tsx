import * as React from 'react';
import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  AppsListDetailRegular,
  ArrowSyncCircleRegular,
  GridRegular,
  SettingsRegular,
  TaskListLtrRegular,
} from '@fluentui/react-icons';
import { mayManage } from '../plan/rights';
import { takesPartInRounds } from '../plan/round/roundRights';
import { TabTarget } from '../plan/tabLink';
import { ReportButton } from './report/ReportButton';
import { askedOfMe } from './shared/askedOfMe';
import { formatTime } from './shared/format';
import { useTab } from './shared/TabContext';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  top: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  fresh: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})`, flexWrap: 'wrap' },
  tab: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The title of the plan, the views, and what can be made of them. */
export function Header({ narrow, loadedAt }: { narrow: boolean; loadedAt?: Date }): React.ReactElement {
  const { t, host, loaded, me, today, target, navigate } = useTab();
  const styles = useStyles();
  const asked = React.useMemo(() => askedOfMe(loaded, me, today).length, [loaded, me, today]);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div>
          <h1 className={styles.title}>{loaded.plan.title}</h1>
          <p className={styles.fresh}>
            {t('tab:header.who', { name: me.name })}
            {loadedAt && ` · ${t('tab:header.fresh', { time: formatTime(host.locale, loadedAt) })}`}
          </p>
        </div>
        <ReportButton iconOnly={narrow} />
      </div>
      <TabList
        className={styles.tabs}
        selectedValue={target.view}
        aria-label={t('tab:header.views')}
        size={narrow ? 'small' : 'medium'}
        onTabSelect={(_event, data) => navigate({ view: data.value as TabTarget['view'] })}
      >
        <Tab value="overzicht" icon={narrow ? undefined : <GridRegular />}>
          {t('tab:view.overzicht')}
        </Tab>
        <Tab value="mijn-acties" icon={narrow ? undefined : <TaskListLtrRegular />}>
          <span className={styles.tab}>
            {t('tab:view.mijn-acties')}
            {asked > 0 && (
              <CounterBadge
                count={asked}
                size="small"
                appearance="filled"
                color="informative"
                aria-label={t('tab:header.asked', { count: asked })}
              />
            )}
          </span>
        </Tab>
        <Tab value="acties" icon={narrow ? undefined : <AppsListDetailRegular />}>
          {t('tab:view.acties')}
        </Tab>
        {takesPartInRounds(me) && (
          <Tab value="ronde" icon={narrow ? undefined : <ArrowSyncCircleRegular />}>
            {t('tab:view.ronde')}
          </Tab>
        )}
        {mayManage(me) && (
          <Tab value="beheer" icon={narrow ? undefined : <SettingsRegular />}>
            {t('tab:view.beheer')}
          </Tab>
        )}
      </TabList>
    </header>
  );
}
