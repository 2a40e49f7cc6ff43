import { z } from 'zod';
import type { SandboxContext } from '../context';
import { applicationOf } from '../tenant/tenant';
import { GraphError } from './graphError';
import type { GraphAnswer, GraphRequest } from './graphRequest';

const recipients = z.array(z.object({ emailAddress: z.object({ address: z.string() }) }));

const sendMail = z.object({
  message: z.object({
    subject: z.string(),
    body: z.object({ contentType: z.string(), content: z.string() }),
    toRecipients: recipients,
    ccRecipients: recipients.optional(),
  }),
  saveToSentItems: z.boolean().optional(),
});

const denied = (message: string) => new GraphError(403, 'ErrorAccessDenied', message);

/** `POST /users/{mailbox}/sendMail`: an app sends from the one mailbox to which Exchange confines it. */
export function answerSendMail(context: SandboxContext, request: GraphRequest, mailbox: string): GraphAnswer {
  const application = applicationOf(context.tenant, request.caller.appId);
  if (!application || !request.caller.roles.includes('Mail.Send')) {
    throw denied('Access is denied. Check credentials and try again.');
  }
  if (application.mailbox?.toLowerCase() !== mailbox.toLowerCase()) {
    throw denied(
      'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
    );
  }
  const mail = sendMail.safeParse(request.body);
  if (!mail.success) throw new GraphError(400, 'RequestBodyRead', z.prettifyError(mail.error));
  const { message } = mail.data;
  const to = [...message.toRecipients, ...(message.ccRecipients ?? [])].map(
    ({ emailAddress }) => emailAddress.address,
  );
  if (to.length === 0 || to.some((address) => !/^[^@\s]+@[^@\s]+$/.test(address))) {
    throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  }
  context.outbox.send({
    from: mailbox,
    to,
    subject: message.subject,
    contentType: message.body.contentType.toLowerCase() === 'html' ? 'html' : 'text',
    body: message.body.content,
  });
  return { status: 202 };
}
