import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import * as React from 'react';
import { PageConversationDetail } from '../../pageApi/pageTypes';
import { ask, conversationPath } from '../api';
import { useResource } from '../live/useResource';
import { useSession } from '../session';
import { Notice } from '../shell/Notice';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { ComposeBox } from './ComposeBox';
import { ConversationPicture } from './ConversationPicture';
import { conversationTitle } from './conversationTitle';
import { MessageList } from './MessageList';
import { Participants } from './Participants';

/** One conversation: who takes part, what was said, and the box to say something. */
export function ConversationPane({ id }: { id: string }): React.ReactElement {
  const { appName } = useSession();
  const { data, error, reload } = useResource<PageConversationDetail>(conversationPath(id), ['chat'], id);
  const unread = data?.unread ?? 0;
  React.useEffect(() => {
    if (unread > 0) void ask(conversationPath(id, '/seen'), 'POST');
  }, [id, unread, data?.messages.length]);

  if (!data) {
    return error ? <Notice text={error.message} onRetry={reload} /> : <Spinner label={texts.loading} />;
  }
  const title = conversationTitle(data, appName);
  return (
    <>
      <PaneHeader title={title} icon={<ConversationPicture conversation={data} />} backTo="chat">
        <Participants conversation={data} />
      </PaneHeader>
      {data.blocked && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.chat.blocked(appName)}</MessageBarBody>
        </MessageBar>
      )}
      <MessageList conversation={data} title={title} />
      <ComposeBox conversation={data} />
    </>
  );
}
