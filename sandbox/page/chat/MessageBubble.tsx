import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageMessage } from '../../pageApi/pageTypes';
import { CardMessage } from '../card/CardMessage';
import { inDutch } from '../dutchTime';
import { usePerson, useSession } from '../session';
import { AppIcon } from '../shell/AppIcon';
import { PersonAvatar } from '../shell/PersonAvatar';
import { texts } from '../texts';
import { MessageText } from './MessageText';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    maxWidth: '100%',
  },
  own: { justifyContent: 'flex-end' },
  continues: { marginTop: tokens.spacingVerticalXS },
  picture: { width: '32px', flexShrink: 0, paddingTop: '20px' },
  body: {
    minWidth: 0,
    maxWidth: 'min(640px, 85%)',
    '@media (max-width: 639px)': { maxWidth: 'calc(100% - 40px)' },
  },
  withCard: { flexGrow: 1 },
  meta: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  ownMeta: { justifyContent: 'flex-end' },
  bubble: {
    width: 'fit-content',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
  },
  ownBubble: { marginLeft: 'auto', backgroundColor: tokens.colorBrandBackground2 },
  deleted: { fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
});

/** One message: text in a bubble, cards below it. */
export function MessageBubble(props: {
  conversationId: string;
  message: PageMessage;
  continues: boolean;
}): React.ReactElement {
  const styles = useStyles();
  const { me, appName } = useSession();
  const person = usePerson();
  const { message, continues } = props;
  const own = message.personKey === me.key;
  const author = message.personKey ? person(message.personKey).name : appName;
  const time = inDutch(message.sentAt, 'time');
  return (
    <article
      className={mergeClasses(styles.row, own && styles.own, continues && styles.continues)}
      aria-label={`${own ? texts.chat.you : author}, ${time}`}
    >
      {!own && (
        <div className={styles.picture}>
          {!continues &&
            (message.personKey ? (
              <PersonAvatar person={person(message.personKey)} size={32} />
            ) : (
              <AppIcon size={32} />
            ))}
        </div>
      )}
      <div className={mergeClasses(styles.body, message.cards.length > 0 && styles.withCard)}>
        {!continues && (
          <div className={mergeClasses(styles.meta, own && styles.ownMeta)}>
            {!own && <Text size={200}>{author}</Text>}
            <Text size={200}>
              <time dateTime={message.sentAt}>{time}</time>
            </Text>
            {message.editedAt && !message.deleted && <Text size={200}>{texts.chat.edited}</Text>}
          </div>
        )}
        {message.deleted && (
          <div className={mergeClasses(styles.bubble, styles.deleted)}>{texts.chat.deleted}</div>
        )}
        {message.text && (
          <div className={mergeClasses(styles.bubble, own && styles.ownBubble)}>
            <MessageText message={message} />
          </div>
        )}
        {message.cards.length > 0 && (
          <CardMessage conversationId={props.conversationId} message={message} author={author} />
        )}
      </div>
    </article>
  );
}
