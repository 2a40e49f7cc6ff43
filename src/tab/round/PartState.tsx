import * as React from 'react';
import { Badge } from '@fluentui/react-components';
import { PartState as State } from '../../plan/round/roundPart';
import { useTab } from '../shared/TabContext';

const COLOURS = { draft: 'informative', submitted: 'severe', agreed: 'success' } as const;

/** Where the summary of a priority is. */
export function PartState({ state }: { state: State }): React.ReactElement {
  const { t } = useTab();
  return (
    <Badge appearance="tint" color={COLOURS[state]}>
      {t(`round:part.${state}`)}
    </Badge>
  );
}
