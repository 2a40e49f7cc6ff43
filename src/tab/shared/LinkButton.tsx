import * as React from 'react';
import { Button, ButtonProps } from '@fluentui/react-components';
import { TabTarget } from '../../plan/tabLink';
import { useTab } from './TabContext';

interface LinkButtonProps {
  readonly to: TabTarget;
  readonly appearance?: ButtonProps['appearance'];
  readonly children: React.ReactNode;
}

/** A link within the tab that looks like a button. */
export function LinkButton({ to, appearance, children }: LinkButtonProps): React.ReactElement {
  const { host, navigate } = useTab();
  return (
    <Button
      as="a"
      href={host.hrefOf(to)}
      appearance={appearance}
      onClick={(event: React.MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </Button>
  );
}
