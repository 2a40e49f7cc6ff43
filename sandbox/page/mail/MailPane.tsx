import { makeStyles, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { ask } from '../api';
import { inDutch } from '../dutchTime';
import { openLink } from '../links';
import { useSession } from '../session';
import { PaneHeader } from '../shell/PaneHeader';
import { texts } from '../texts';
import { InboxMail } from './mailbox';
import { mailDocument } from './mailDocument';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
  to: { gridColumn: '2 / -1' },
  time: { gridColumnStart: 3, gridRowStart: 1, color: tokens.colorNeutralForeground3 },
  // Mail keeps the white paper it was written for, in every theme.
  frame: {
    flexGrow: 1,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: '#ffffff',
    '@media (max-width: 639px)': { margin: tokens.spacingHorizontalXS },
  },
});

/** One mail. Its HTML is shown in a frame without scripts; links to the plan open the tab of this page. */
export function MailPane({ mail, onRead }: { mail: InboxMail; onRead: () => void }): React.ReactElement {
  const styles = useStyles();
  const { tabPagePath } = useSession();
  const frame = React.useRef<HTMLIFrameElement>(null);
  React.useEffect(() => {
    if (!mail.read) void ask(`/page-api/mail/${mail.id}/read`, 'POST').then(onRead);
  }, [mail.id, mail.read, onRead]);

  const followLinks = () => {
    frame.current?.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      event.preventDefault();
      openLink(link.href, tabPagePath);
    });
  };
  return (
    <>
      <PaneHeader title={mail.subject || texts.mail.noSubject} backTo="mail" />
      <dl className={styles.head}>
        <dt>{texts.mail.from}</dt>
        <dd>{mail.from}</dd>
        <dd className={styles.time}>
          {`${inDutch(mail.sentAt, 'shortDay')} ${inDutch(mail.sentAt, 'time')}`}
        </dd>
        <dt>{texts.mail.to}</dt>
        <dd className={styles.to}>{mail.to.join(', ')}</dd>
      </dl>
      <iframe
        ref={frame}
        className={styles.frame}
        title={texts.mail.body(mail.subject)}
        sandbox="allow-same-origin"
        srcDoc={mailDocument(mail)}
        onLoad={followLinks}
      />
    </>
  );
}
