import { Avatar, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import * as React from 'react';
import { amsterdamDay, inDutch } from '../dutchTime';
import { Resource } from '../live/useResource';
import { routeHash } from '../route';
import { EntryLink } from '../shell/EntryLink';
import { ListDetail } from '../shell/ListDetail';
import { Notice } from '../shell/Notice';
import { PaneHeader } from '../shell/PaneHeader';
import { useSandboxClock } from '../shell/SandboxClock';
import { texts } from '../texts';
import { InboxMail, Mailbox, previewOf } from './mailbox';
import { MailPane } from './MailPane';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowY: 'auto',
    minHeight: 0,
  },
});

/** The person's inbox. */
export function MailView(props: { mailbox: Resource<Mailbox>; open?: string }): React.ReactElement {
  const { data } = props.mailbox;
  const chosen = data?.mails.find(({ id }) => id === props.open);
  return (
    <ListDetail
      chosen={chosen !== undefined}
      list={<MailList mailbox={props.mailbox} open={props.open} />}
      detail={
        chosen ? (
          <MailPane key={chosen.id} mail={chosen} onRead={props.mailbox.reload} />
        ) : (
          <Notice text={texts.mail.choose} />
        )
      }
    />
  );
}

function MailList(props: { mailbox: Resource<Mailbox>; open?: string }): React.ReactElement {
  const styles = useStyles();
  const { data, error, reload } = props.mailbox;
  return (
    <>
      <PaneHeader title={texts.mail.list} />
      {error && <Notice text={error.message} onRetry={reload} />}
      {!data && !error && <Spinner label={texts.loading} />}
      {data?.mails.length === 0 && <Notice text={texts.mail.none} />}
      <ul className={styles.list} aria-label={texts.mail.list}>
        {data?.mails.map((mail) => (
          <li key={mail.id}>
            <MailEntry mail={mail} current={mail.id === props.open} />
          </li>
        ))}
      </ul>
    </>
  );
}

function MailEntry({ mail, current }: { mail: InboxMail; current: boolean }): React.ReactElement {
  const now = useSandboxClock();
  const sameDay = amsterdamDay(mail.sentAt) === amsterdamDay(now);
  return (
    <EntryLink
      href={routeHash('mail', mail.id)}
      current={current}
      strong={!mail.read}
      picture={<Avatar name={mail.from} color="colorful" size={36} aria-hidden />}
      first={mail.subject || texts.mail.noSubject}
      firstAside={inDutch(mail.sentAt, sameDay ? 'time' : 'dayMonth')}
      second={previewOf(mail)}
    />
  );
}
