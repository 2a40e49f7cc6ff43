import * as React from 'react';
import { Problem } from '../../plan/problem';
import { JournalEntry } from '../../plan/updates';
import { useTab } from '../shared/TabContext';
import { toProblem } from '../shared/toProblem';

/** The journal of an action; read again whenever one of its rows got another answer. */
export function useHistory(ref: string): {
  readonly entries?: ReadonlyArray<JournalEntry>;
  readonly problem?: Problem;
} {
  const { host, loaded } = useTab();
  const [entries, setEntries] = React.useState<ReadonlyArray<JournalEntry>>();
  const [problem, setProblem] = React.useState<Problem>();
  const versions = [...loaded.regional, ...loaded.municipal]
    .filter((row) => row.ref === ref)
    .map((row) => row.version)
    .join();
  const { store } = host;
  React.useEffect(() => {
    let gone = false;
    store.history({ ref }).then(
      (read) => {
        if (gone) return;
        setEntries(read);
        setProblem(undefined);
      },
      (error) => !gone && setProblem(toProblem(error)),
    );
    return () => {
      gone = true;
    };
  }, [store, ref, versions]);
  return { entries, problem };
}
