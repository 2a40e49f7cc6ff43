import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { ActionPanel } from './action-panel/ActionPanel';
import { AdminView } from './admin/AdminView';
import { Actions } from './actions/Actions';
import { Header } from './Header';
import { MyActions } from './my-actions/MyActions';
import { Overview } from './overview/Overview';
import { RoundView } from './round/RoundView';
import { ConflictDialog } from './shared/ConflictDialog';
import { formatTime } from './shared/format';
import { PageState } from './shared/PageState';
import { ProblemBar } from './shared/ProblemBar';
import { useTab } from './shared/TabContext';
import { PlanView } from './shared/usePlan';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

const VIEWS = {
  overzicht: Overview,
  'mijn-acties': MyActions,
  acties: Actions,
  ronde: RoundView,
  beheer: AdminView,
} as const;

interface ViewsProps {
  readonly view: PlanView;
  readonly narrow: boolean;
}

/** The tab with a plan: header, the chosen view, and the panel of an action beside it. */
export function Views({ view, narrow }: ViewsProps): React.ReactElement {
  const { t, host, loaded, target } = useTab();
  const styles = useStyles();
  const Chosen = VIEWS[target.view];
  const { problem, loadedAt, refresh } = view;
  return (
    <div className={styles.page}>
      <Header narrow={narrow} loadedAt={loadedAt} />
      {problem && (
        <ProblemBar
          t={t}
          problem={problem}
          intent="warning"
          before={loadedAt && t('tab:older', { time: formatTime(host.locale, loadedAt) })}
          onRetry={() => void refresh()}
        />
      )}
      <main aria-label={t(`tab:view.${target.view}`)}>
        {loaded.plan.actions.length === 0 && target.view !== 'beheer' ? (
          <PageState icon={DocumentAddRegular} title={t('tab:empty.title')} text={t('tab:empty.text')} />
        ) : (
          <Chosen />
        )}
      </main>
      <ActionPanel />
      <ConflictDialog />
    </div>
  );
}
