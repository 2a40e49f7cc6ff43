import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { Mail } from '../src/cards/digestMail';

/** What became of a mail; `refused` was certainly not sent. */
export type MailOutcome = 'sent' | 'refused' | 'uncertain' | 'noMailbox';

/** Mail from the one mailbox to which the service is confined. */
export class Mailer {
  public constructor(
    private readonly client: Client,
    private readonly mailbox: string | undefined,
  ) {}

  public async send(to: { readonly name: string; readonly mail: string }, mail: Mail): Promise<MailOutcome> {
    if (this.mailbox === undefined) return 'noMailbox';
    try {
      await this.client.api(`/users/${encodeURIComponent(this.mailbox)}/sendMail`).post({
        message: {
          subject: mail.subject,
          body: { contentType: 'HTML', content: mail.html },
          toRecipients: [{ emailAddress: { address: to.mail, name: to.name } }],
        },
        saveToSentItems: true,
      });
      return 'sent';
    } catch (error) {
      const status = error instanceof GraphError ? error.statusCode : -1;
      return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'uncertain';
    }
  }
}
