import { makeStyles, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageConversation } from '../../pageApi/pageTypes';
import { usePerson, useSession } from '../session';
import { AppIcon } from '../shell/AppIcon';
import { PersonAvatar } from '../shell/PersonAvatar';

const useStyles = makeStyles({
  pair: { position: 'relative', width: '40px', height: '40px', flexShrink: 0 },
  back: { position: 'absolute', top: 0, right: 0 },
  front: {
    position: 'absolute',
    bottom: 0,
    left: 0,
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground2}`,
  },
});

/** The first two others of a group chat, or the app. */
export function ConversationPicture({
  conversation,
}: {
  conversation: PageConversation;
}): React.ReactElement {
  const styles = useStyles();
  const { me } = useSession();
  const person = usePerson();
  if (conversation.kind === 'personal') return <AppIcon size={32} />;
  const others = conversation.members.filter(({ personKey }) => personKey !== me.key);
  const [first, second = me] = others.map(({ personKey }) => person(personKey));
  return (
    <div className={styles.pair} aria-hidden>
      <PersonAvatar className={styles.back} person={second} size={24} />
      <PersonAvatar className={styles.front} person={first ?? me} size={24} />
    </div>
  );
}
