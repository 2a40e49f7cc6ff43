import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { PageConversation, PageSession } from '../pageApi/pageTypes';
import { ChatView } from './chat/ChatView';
import { useResource } from './live/useResource';
import { ListsView } from './lists/ListsView';
import { MailView } from './mail/MailView';
import { Mailbox } from './mail/mailbox';
import { PlanTab } from './planTab/PlanTab';
import { useRoute } from './route';
import { SessionContext } from './session';
import { Rail } from './shell/Rail';
import { SandboxClock } from './shell/SandboxClock';
import { TopBar } from './shell/TopBar';
import { Notice } from './shell/Notice';
import { texts } from './texts';
import { THEMES, useThemeName } from './theme';

const useStyles = makeStyles({
  app: {
    height: '100vh',
    display: 'grid',
    gridTemplate: `"top top" auto "rail main" minmax(0, 1fr) / auto minmax(0, 1fr)`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    '@supports (height: 100dvh)': { height: '100dvh' },
    '@media (max-width: 639px)': {
      gridTemplate: `"top" auto "main" minmax(0, 1fr) "rail" auto / minmax(0, 1fr)`,
    },
  },
  main: {
    gridArea: 'main',
    minHeight: 0,
    display: 'flex',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (min-width: 640px)': {
      borderTopLeftRadius: tokens.borderRadiusXLarge,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRightWidth: 0,
      borderBottomWidth: 0,
    },
  },
  waiting: { display: 'grid', placeItems: 'center', height: '100vh' },
});

/** The page: a sandbox bar above something that works as Teams does. */
export function App(): React.ReactElement {
  const styles = useStyles();
  const [theme, chooseTheme] = useThemeName();
  const session = useResource<PageSession>('/page-api/session', []);
  return (
    <FluentProvider theme={THEMES[theme]} style={{ colorScheme: theme === 'default' ? 'light' : 'dark' }}>
      {session.data ? (
        <SessionContext.Provider value={session.data}>
          <SandboxClock now={session.data.now}>
            <div className={styles.app}>
              <TopBar theme={theme} onTheme={chooseTheme} onPerson={session.reload} />
              <Views key={session.data.me.key} theme={theme} />
            </div>
          </SandboxClock>
        </SessionContext.Provider>
      ) : (
        <div className={styles.waiting}>
          {session.error ? (
            <Notice text={texts.failed} onRetry={session.reload} />
          ) : (
            <Spinner label={texts.loading} />
          )}
        </div>
      )}
    </FluentProvider>
  );
}

function Views({ theme }: { theme: keyof typeof THEMES }): React.ReactElement {
  const styles = useStyles();
  const route = useRoute();
  const conversations = useResource<ReadonlyArray<PageConversation>>('/page-api/conversations', [
    'chat',
    'clock',
  ]);
  const mailbox = useResource<Mailbox>('/page-api/mail', ['mail']);
  const unreadChats = (conversations.data ?? []).reduce((sum, { unread }) => sum + unread, 0);
  const unreadMail = (mailbox.data?.mails ?? []).filter(({ read }) => !read).length;
  return (
    <>
      <Rail current={route.view} unreadChats={unreadChats} unreadMail={unreadMail} />
      <main className={styles.main} id="inhoud" tabIndex={-1}>
        {route.view === 'chat' && <ChatView conversations={conversations} open={route.id} />}
        {route.view === 'plan' && <PlanTab route={route} theme={theme} />}
        {route.view === 'lijsten' && <ListsView open={route.id} />}
        {route.view === 'mail' && <MailView mailbox={mailbox} open={route.id} />}
      </main>
    </>
  );
}
