import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { TabTarget } from '../../plan/tabLink';
import { useTab } from './TabContext';

interface PlanLinkProps {
  readonly to: TabTarget;
  readonly label?: string;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A link within the tab: an ordinary press stays in the tab, every other way of opening works as in any page. */
export function PlanLink({ to, label, className, children }: PlanLinkProps): React.ReactElement {
  const { host, navigate } = useTab();
  const follow = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <Link
      href={host.hrefOf(to)}
      onClick={follow}
      aria-label={label}
      className={className}
      appearance="subtle"
    >
      {children}
    </Link>
  );
}
