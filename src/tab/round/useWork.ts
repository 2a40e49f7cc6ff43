import * as React from 'react';
import { Problem } from '../../plan/problem';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

export interface Work {
  readonly busy: boolean;
  /** Why the last attempt failed. */
  readonly problem: Problem | undefined;
  /** Does something once at a time; says that it was done, or keeps why not. Gives whether it was done. */
  run(work: () => Promise<void>, done?: string): Promise<boolean>;
}

/** Something that a button does. */
export function useWork(): Work {
  const { notify } = useTab();
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const gone = React.useRef(false);
  React.useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const run = async (work: () => Promise<void>, done?: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      if (done !== undefined) notify('success', done);
      return true;
    } catch (error) {
      if (!gone.current) setProblem(toProblem(error));
      return false;
    } finally {
      if (!gone.current) setBusy(false);
    }
  };
  return { busy, problem, run };
}
