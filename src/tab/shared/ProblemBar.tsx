import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Translate } from '../../i18n/translate';
import { Problem } from '../../plan/problem';

interface ProblemBarProps {
  readonly t: Translate;
  readonly problem: Problem;
  /** Said before the sentence of the problem. */
  readonly before?: string;
  readonly onRetry?: () => void;
  readonly intent?: 'error' | 'warning';
}

/** What is wrong and what to do about it, with the problem's own sentence. */
export function ProblemBar({
  t,
  problem,
  before,
  onRetry,
  intent = 'error',
}: ProblemBarProps): React.ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {before && <>{before} </>}
        {t(`problem:${problem.code}`, problem.params)}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('tab:retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
