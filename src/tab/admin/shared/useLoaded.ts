import * as React from 'react';
import { Problem } from '../../../plan/problem';
import { toProblem } from '../../shared/toProblem';

/** What is read for a part of Beheer, while it is read, or why it could not be. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  reload(): void;
}

/** Reads something when a part is shown; `load` is asked again only by `reload`. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = React.useState<T>();
  const [problem, setProblem] = React.useState<Problem>();
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let gone = false;
    load().then(
      (read) => {
        if (gone) return;
        setValue(read);
        setProblem(undefined);
      },
      (error: unknown) => !gone && setProblem(toProblem(error)),
    );
    return () => {
      gone = true;
    };
    // The question is the same in each render; only asking again reads again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return { value, problem, reload: () => setAsked((count) => count + 1) };
}
