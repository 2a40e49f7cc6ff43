import * as React from 'react';
import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { maxWidth: '360px' },
  matrix: { height: '320px' },
});

/** The page while its plan is being read, in the shape that it will have. */
export function Loading({ label }: { label: string }): React.ReactElement {
  const styles = useStyles();
  return (
    <Skeleton className={styles.page} aria-label={label} aria-busy>
      <SkeletonItem size={28} className={styles.title} />
      <SkeletonItem size={64} />
      <SkeletonItem size={96} />
      <SkeletonItem className={styles.matrix} />
    </Skeleton>
  );
}
