import * as React from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../shared/ProblemBar';
import { useTab } from '../../shared/TabContext';
import { Loaded } from './useLoaded';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

interface LoadedPartProps<T> {
  readonly part: Loaded<T>;
  /** What is being read, for who waits. */
  readonly name: string;
  readonly children: (value: T) => React.ReactNode;
}

/** Shows what was read, that it is being read, or why it could not be. */
export function LoadedPart<T>({ part, name, children }: LoadedPartProps<T>): React.ReactElement {
  const { t } = useTab();
  const styles = useStyles();
  const { value, problem, reload } = part;
  return (
    <>
      {problem && (
        <div className={styles.part}>
          <ProblemBar t={t} problem={problem} onRetry={reload} />
        </div>
      )}
      {value !== undefined && children(value)}
      {value === undefined && !problem && (
        <div className={styles.part}>
          <Spinner size="small" label={t('admin:loadingPart', { part: name })} />
        </div>
      )}
    </>
  );
}
