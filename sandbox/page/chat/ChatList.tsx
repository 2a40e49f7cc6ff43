import { CounterBadge, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageConversation } from '../../pageApi/pageTypes';
import { amsterdamDay, inDutch } from '../dutchTime';
import { Resource } from '../live/useResource';
import { routeHash } from '../route';
import { usePerson, useSession } from '../session';
import { EntryLink } from '../shell/EntryLink';
import { Notice } from '../shell/Notice';
import { PaneHeader } from '../shell/PaneHeader';
import { useSandboxClock } from '../shell/SandboxClock';
import { texts } from '../texts';
import { ConversationPicture } from './ConversationPicture';
import { conversationTitle } from './conversationTitle';
import { NewChat } from './NewChat';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowY: 'auto',
    minHeight: 0,
  },
});

/** The person's chats, the latest first. */
export function ChatList(props: {
  conversations: Resource<ReadonlyArray<PageConversation>>;
  open?: string;
}): React.ReactElement {
  const styles = useStyles();
  const { data, error, reload } = props.conversations;
  return (
    <>
      <PaneHeader title={texts.views.chat}>
        <NewChat />
      </PaneHeader>
      {error && <Notice text={error.message} onRetry={reload} />}
      {!data && !error && <Spinner label={texts.loading} />}
      {data?.length === 0 && <Notice text={texts.chat.none} />}
      <ul className={styles.list} aria-label={texts.chat.list}>
        {data?.map((conversation) => (
          <li key={conversation.id}>
            <ChatEntry conversation={conversation} current={conversation.id === props.open} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChatEntry(props: { conversation: PageConversation; current: boolean }): React.ReactElement {
  const { conversation } = props;
  const { appName } = useSession();
  const now = useSandboxClock();
  const sameDay = amsterdamDay(conversation.activeAt) === amsterdamDay(now);
  const { unread } = conversation;
  return (
    <EntryLink
      href={routeHash('chat', conversation.id)}
      current={props.current}
      strong={unread > 0}
      picture={<ConversationPicture conversation={conversation} />}
      first={conversationTitle(conversation, appName)}
      firstAside={inDutch(conversation.activeAt, sameDay ? 'time' : 'dayMonth')}
      second={useLastWords(conversation)}
      secondAside={
        unread > 0 && (
          <CounterBadge
            count={unread}
            color="danger"
            size="small"
            aria-label={texts.unread(unread)}
            role="img"
          />
        )
      }
    />
  );
}

function useLastWords({ last, kind }: PageConversation): string {
  const { me, appName } = useSession();
  const person = usePerson();
  if (!last) return texts.chat.empty;
  const said = last.text.replace(/<\/?at>/g, '');
  // A notification that names only the app says no more than that there is a card.
  const words = last.isCard && (said === '' || said === appName) ? texts.chat.card : said;
  if (last.personKey === me.key) return `${texts.chat.you}: ${words}`;
  if (kind === 'personal') return words;
  return `${last.personKey ? person(last.personKey).name.split(' ')[0] : appName}: ${words}`;
}
