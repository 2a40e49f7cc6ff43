import { SERVICE_MAILBOX } from '../../../sandbox/tenant/applications';
import { mailOfficial } from '../../../sandbox/tenant/people';
import { createCredential } from '../../../teams-app/credential';
import { graphWith, RunningTenant, startTenant } from '../../support/tenant';

const mailTo = (address: string) => ({
  message: {
    subject: 'Wat is de stand?',
    body: { contentType: 'HTML', content: '<p>Drie acties vragen aandacht.</p>' },
    toRecipients: [{ emailAddress: { address } }],
  },
  saveToSentItems: true,
});

describe('Mail sent through the sandbox’s Graph', () => {
  let tenant: RunningTenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.stop());

  const inboxOf = async (
    key: string,
  ): Promise<ReadonlyArray<{ id: string; subject: string; read: boolean }>> => {
    const response = await fetch(`${tenant.sandbox.httpUrl}/page-api/mail`, {
      headers: { cookie: `sandbox_person=${key}` },
    });
    return ((await response.json()) as { mails: Array<{ id: string; subject: string; read: boolean }> })
      .mails;
  };

  test('lies in the mailbox of the receiver, and of nobody else, until he reads it', async () => {
    await tenant.graph.api(`/users/${SERVICE_MAILBOX}/sendMail`).post(mailTo(mailOfficial.mail));
    const [mail] = await inboxOf(mailOfficial.key);
    expect(mail).toMatchObject({
      subject: 'Wat is de stand?',
      read: false,
      from: SERVICE_MAILBOX,
      contentType: 'html',
    });
    expect(await inboxOf('bas')).toEqual([]);
    await fetch(`${tenant.sandbox.httpUrl}/page-api/mail/${mail.id}/read`, {
      method: 'POST',
      headers: { cookie: `sandbox_person=${mailOfficial.key}` },
    });
    expect(await inboxOf(mailOfficial.key)).toEqual([expect.objectContaining({ read: true })]);
  });

  test.each([
    [
      'from another mailbox than the one the app is confined to',
      'burgemeester@wijchen.example',
      mailOfficial.mail,
      403,
      'ErrorAccessDenied',
    ],
    ['to an address that is none', SERVICE_MAILBOX, 'daan', 400, 'ErrorInvalidRecipients'],
  ])('is refused %s', async (_case, from, to, statusCode, code) => {
    await expect(tenant.graph.api(`/users/${from}/sendMail`).post(mailTo(to))).rejects.toMatchObject({
      statusCode,
      code,
    });
  });

  test('is refused to an app without the permission', async () => {
    const { graphRoles } = tenant.sandbox.context.tenant.service;
    graphRoles.delete('Mail.Send');
    const other = graphWith(tenant.sandbox, createCredential(tenant.serviceConfig));
    await expect(
      other.api(`/users/${SERVICE_MAILBOX}/sendMail`).post(mailTo(mailOfficial.mail)),
    ).rejects.toMatchObject({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
    graphRoles.add('Mail.Send');
  });
});
