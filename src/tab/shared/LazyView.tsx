import * as React from 'react';
import { Problem } from '../../plan/problem';
import { Loading } from './Loading';
import { ProblemBar } from './ProblemBar';
import { useTab } from './TabContext';
import { toProblem } from './toProblem';

/** Shows a part of the tab that is loaded when somebody comes to it; `load` must stay the same function. */
export function LazyView({
  load,
  label,
}: {
  load: () => Promise<React.ComponentType>;
  /** What is said while it is loading. */
  label: string;
}): React.ReactElement {
  const { t } = useTab();
  const [View, setView] = React.useState<React.ComponentType>();
  const [problem, setProblem] = React.useState<Problem>();
  const [attempt, setAttempt] = React.useState(0);

  React.useEffect(() => {
    let gone = false;
    setProblem(undefined);
    load().then(
      (view) => !gone && setView(() => view),
      (error: unknown) => !gone && setProblem(toProblem(error)),
    );
    return () => {
      gone = true;
    };
  }, [load, attempt]);

  if (problem) return <ProblemBar t={t} problem={problem} onRetry={() => setAttempt(attempt + 1)} />;
  return View ? <View /> : <Loading label={label} />;
}
