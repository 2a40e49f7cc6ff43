import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageConversationDetail, PageMessage } from '../../pageApi/pageTypes';
import { amsterdamDay, inDutch } from '../dutchTime';
import { Notice } from '../shell/Notice';
import { useSandboxClock } from '../shell/SandboxClock';
import { texts } from '../texts';
import { MessageBubble } from './MessageBubble';

/** Messages of one sender this close together stand under one name. */
const TOGETHER_MS = 5 * 60_000;
const DAY_MS = 24 * 3600_000;

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  },
  day: { margin: `${tokens.spacingVerticalM} 0` },
});

/** The messages of a conversation, oldest first; it stays at the end when something is added. */
export function MessageList(props: {
  conversation: PageConversationDetail;
  title: string;
}): React.ReactElement {
  const styles = useStyles();
  const { conversation } = props;
  const { messages } = conversation;
  const list = useStayAtEnd(messages.length);
  if (messages.length === 0) return <Notice text={texts.chat.empty} />;
  return (
    <div
      ref={list}
      className={styles.list}
      role="log"
      aria-label={texts.chat.messages(props.title)}
      // A scrolling region must be reachable by keyboard.
      tabIndex={0}
    >
      {messages.map((message, index) => {
        const before = messages[index - 1];
        const newDay = !before || amsterdamDay(before.sentAt) !== amsterdamDay(message.sentAt);
        return (
          <React.Fragment key={message.id}>
            {newDay && (
              <Divider className={styles.day}>
                <DayName day={message.sentAt} />
              </Divider>
            )}
            <MessageBubble
              conversationId={conversation.id}
              message={message}
              continues={!newDay && continues(before, message)}
            />
          </React.Fragment>
        );
      })}
    </div>
  );
}

function DayName({ day }: { day: string }): React.ReactElement {
  const now = useSandboxClock();
  const wanted = amsterdamDay(day);
  if (wanted === amsterdamDay(now)) return <>{texts.chat.today}</>;
  if (wanted === amsterdamDay(new Date(now.getTime() - DAY_MS))) return <>{texts.chat.yesterday}</>;
  return <>{inDutch(day, 'longDay')}</>;
}

function continues(before: PageMessage, message: PageMessage): boolean {
  const gap = new Date(message.sentAt).getTime() - new Date(before.sentAt).getTime();
  return before.personKey === message.personKey && gap < TOGETHER_MS;
}

/** Scrolls to the end at first and when messages come in, also while cards still grow. */
function useStayAtEnd(count: number): React.RefObject<HTMLDivElement> {
  const list = React.useRef<HTMLDivElement>(null);
  const atEnd = React.useRef(true);
  React.useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const toEnd = () => {
      element.scrollTop = element.scrollHeight;
    };
    const watch = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    };
    atEnd.current = true;
    toEnd();
    // Only while a card is drawn for the first time; later growth is the reader's own doing.
    const growth = new ResizeObserver(() => atEnd.current && toEnd());
    Array.from(element.children).forEach((child) => growth.observe(child));
    const settled = window.setTimeout(() => growth.disconnect(), 1500);
    element.addEventListener('scroll', watch);
    return () => {
      window.clearTimeout(settled);
      growth.disconnect();
      element.removeEventListener('scroll', watch);
    };
  }, [count]);
  return list;
}
