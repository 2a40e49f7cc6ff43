import { Avatar } from '@fluentui/react-components';
import { ClipboardTaskListLtr20Filled } from '@fluentui/react-icons';
import * as React from 'react';

/** The app's own picture; apps are square in Teams, people round. */
export function AppIcon(props: { size: 28 | 32 | 40 }): React.ReactElement {
  return (
    <Avatar
      shape="square"
      color="brand"
      size={props.size}
      icon={<ClipboardTaskListLtr20Filled />}
      aria-hidden
    />
  );
}
