import { Avatar, AvatarProps } from '@fluentui/react-components';
import * as React from 'react';

/** A person's initials in a colour of his own. The name always stands beside it. */
export function PersonAvatar(props: {
  person: { readonly key: string; readonly name: string };
  size: AvatarProps['size'];
  className?: string;
}): React.ReactElement {
  const { person, size, className } = props;
  return (
    <Avatar
      className={className}
      name={person.name}
      idForColor={person.key}
      color="colorful"
      size={size}
      aria-hidden
    />
  );
}
