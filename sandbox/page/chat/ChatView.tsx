import * as React from 'react';
import { PageConversation } from '../../pageApi/pageTypes';
import { Resource } from '../live/useResource';
import { ListDetail } from '../shell/ListDetail';
import { ChatList } from './ChatList';
import { ConversationPane } from './ConversationPane';
import { Welcome } from './Welcome';

/** The chats of the person, and the one that is open. */
export function ChatView(props: {
  conversations: Resource<ReadonlyArray<PageConversation>>;
  open?: string;
}): React.ReactElement {
  const { open } = props;
  return (
    <ListDetail
      chosen={open !== undefined}
      list={<ChatList conversations={props.conversations} open={open} />}
      detail={open ? <ConversationPane key={open} id={open} /> : <Welcome />}
    />
  );
}
