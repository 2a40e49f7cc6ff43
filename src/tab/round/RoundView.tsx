import * as React from 'react';
import { ShieldProhibitedRegular } from '@fluentui/react-icons';
import { Problem } from '../../plan/problem';
import { takesPartInRounds } from '../../plan/round/roundRights';
import { LinkButton } from '../shared/LinkButton';
import { Loading } from '../shared/Loading';
import { PageState } from '../shared/PageState';
import { ProblemBar } from '../shared/ProblemBar';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

/** The view Ronde; what it needs is loaded when somebody with a part in rounds comes here. */
export function RoundView(): React.ReactElement {
  const { t, me } = useTab();
  const [Page, setPage] = React.useState<React.ComponentType>();
  const [problem, setProblem] = React.useState<Problem>();
  const [attempt, setAttempt] = React.useState(0);
  const may = takesPartInRounds(me);

  React.useEffect(() => {
    let gone = false;
    if (!may) return undefined;
    setProblem(undefined);
    import(/* webpackChunkName: 'round' */ './RoundPage').then(
      (part) => !gone && setPage(() => part.RoundPage),
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
        title={t('round:noRight.title')}
        text={t('round:noRight.text')}
      >
        <LinkButton to={{ view: 'mijn-acties' }}>{t('round:noRight.go')}</LinkButton>
      </PageState>
    );
  }
  if (problem) return <ProblemBar t={t} problem={problem} onRetry={() => setAttempt(attempt + 1)} />;
  return Page ? <Page /> : <Loading label={t('round:loading')} />;
}
