import * as React from 'react';
import { ShieldProhibitedRegular } from '@fluentui/react-icons';
import { Problem } from '../../plan/problem';
import { mayManage } from '../../plan/rights';
import { LinkButton } from '../shared/LinkButton';
import { Loading } from '../shared/Loading';
import { PageState } from '../shared/PageState';
import { ProblemBar } from '../shared/ProblemBar';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

/** The view Beheer; what only coordinators need is loaded when one of them comes here. */
export function AdminView(): React.ReactElement {
  const { t, me } = useTab();
  const [Admin, setAdmin] = React.useState<React.ComponentType>();
  const [problem, setProblem] = React.useState<Problem>();
  const [attempt, setAttempt] = React.useState(0);
  const may = mayManage(me);

  React.useEffect(() => {
    let gone = false;
    if (!may) return undefined;
    setProblem(undefined);
    import(/* webpackChunkName: 'admin' */ './Admin').then(
      (part) => !gone && setAdmin(() => part.Admin),
      (error: unknown) => !gone && setProblem(toProblem(error)),
    );
    return () => {
      gone = true;
    };
  }, [may, attempt]);

  if (!may) {
    return (
      <PageState
        icon={ShieldProhibitedRegular}
        title={t('admin:noRight.title')}
        text={t('admin:noRight.text')}
      >
        <LinkButton to={{ view: 'overzicht' }}>{t('admin:noRight.go')}</LinkButton>
      </PageState>
    );
  }
  if (problem) return <ProblemBar t={t} problem={problem} onRetry={() => setAttempt(attempt + 1)} />;
  return Admin ? <Admin /> : <Loading label={t('admin:loading')} />;
}
