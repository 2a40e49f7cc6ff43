import { randomUUID } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { BOT_TOKEN_ISSUER } from '../../sandbox/entra/entra';
import { createSigningKeys } from '../../sandbox/entra/signingKeys';
import { Conversation } from '../../sandbox/connector/chat';
import { demoPerson } from '../../sandbox/tenant/people';
import { outsideTenant } from '../../sandbox/tenant/tenants';
import { findRow } from '../../src/plan/rows';
import { Demo, startDemo } from './support/demo';
import { itemsOf } from './support/fillSite';

const HOUR = 3600;

describe('who may speak to the bot', () => {
  let demo: Demo;
  let chat: Conversation;
  const endpoint = () => `${demo.service.url}/api/messages`;
  const clientId = () => demo.sandbox.context.tenant.service.clientId;
  const serviceUrl = () => `${demo.sandbox.httpsUrl}/connector/`;
  const seconds = () => Math.floor(Date.now() / 1000);

  beforeAll(async () => {
    demo = await startDemo();
    chat = await demo.chat('Duo 1', 'anneke', 'bas', 'fatma');
  });
  afterAll(() => demo.stop());

  /** The claims that Teams signs; a test spoils one of them. */
  const claims = (spoiled: Record<string, unknown> = {}) => ({
    iss: BOT_TOKEN_ISSUER,
    aud: clientId(),
    iat: seconds(),
    nbf: seconds() - 300,
    exp: seconds() + HOUR,
    jti: randomUUID(),
    serviceurl: serviceUrl(),
    ...spoiled,
  });
  const sign = (spoiled?: Record<string, unknown>) =>
    demo.sandbox.context.entra.botKeys.sign(claims(spoiled));

  /** An answer for P1.01 as Teams would post it for Bas, on the version that the row has now. */
  async function press(wish: { from?: string; tenantId?: string; ref?: string; form?: string } = {}) {
    const loaded = await demo.connections.store.load();
    const ref = wish.ref ?? 'P1.01';
    const person = demoPerson(wish.from ?? 'bas');
    return {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      locale: 'nl-NL',
      from: { id: person.teamsId, aadObjectId: person.hostObjectId, name: person.name },
      recipient: { id: `28:${clientId()}` },
      conversation: { id: chat.id, conversationType: 'groupChat', isGroup: true },
      channelData: { tenant: { id: wish.tenantId ?? demo.sandbox.context.tenant.host.id } },
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'answer',
          data: {
            page: 0,
            ref,
            form: wish.form ?? randomUUID(),
            rows: [[ref, findRow(loaded, { ref })?.version ?? '']],
            status: 'afgerond',
            remark: '',
          },
        },
        trigger: 'manual',
      },
    };
  }

  const post = (body: unknown, token?: string): Promise<Response> =>
    fetch(endpoint(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  const statusOf = async (ref: string) => findRow(await demo.connections.store.load(), { ref })?.state.status;
  const nothingChanged = async () => {
    expect(await statusOf('P1.01')).toBe('onbekend');
    expect(itemsOf(demo.sandbox, 'statusUpdates')).toEqual([]);
  };

  test.each<[string, () => Promise<string | undefined>]>([
    ['without a token', async () => undefined],
    ['with a token that is none', async () => 'a.b.c'],
    [
      'with a token signed by another key',
      async () => (await createSigningKeys(BOT_TOKEN_ISSUER)).sign(claims()),
    ],
    ['with a token for another bot', () => sign({ aud: randomUUID() })],
    ['with a token of another issuer', () => sign({ iss: 'https://login.example/v2.0' })],
    [
      'with a token that Entra gave an app for this bot',
      () => sign({ iss: `https://sts.windows.net/${demo.sandbox.context.tenant.host.id}/` }),
    ],
    ['with an expired token', () => sign({ iat: seconds() - 2 * HOUR, exp: seconds() - HOUR })],
    ['with a token that is not valid yet', () => sign({ nbf: seconds() + HOUR })],
    ['with a token for another service address', () => sign({ serviceurl: 'https://elsewhere.example/' })],
    [
      'with an unsigned token',
      async () => {
        const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
        return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims())}.`;
      },
    ],
  ])('%s: 401, and nothing changes', async (_, token) => {
    const response = await post(await press(), await token());
    expect(response.status).toBe(401);
    await nothingChanged();
  });

  test('a tenant that is not on the list gets a friendly refusal, and nothing changes', async () => {
    const response = await post(await press({ tenantId: outsideTenant.id }), await sign());
    expect(response.status).toBe(200);
    expect(JSON.stringify(await response.json())).toContain('organisatie');
    await nothingChanged();
  });

  test('a person who is not in Betrokkenen gets a friendly refusal, and nothing changes', async () => {
    const response = await post(await press({ from: 'peter' }), await sign());
    expect(JSON.stringify(await response.json())).toContain('"statusCode":200');
    await nothingChanged();
  });

  test.each(['hanneke', 'sanne', 'slinkman'])(
    '%s may not answer for the duo of another priority',
    async (from) => {
      const response = await post(await press({ from }), await sign());
      expect(response.status).toBe(200);
      await nothingChanged();
    },
  );

  test('what is no activity, or too large, is refused', async () => {
    expect((await post('{', await sign())).status).toBe(400);
    const large = { ...(await press()), text: 'x'.repeat(200_000) };
    expect((await post(large, await sign())).status).toBe(413);
    await nothingChanged();
  });

  test('somebody who sends slowly does not keep others waiting', async () => {
    const { hostname, port } = new URL(demo.service.url);
    const slow = connectTcp(Number(port), hostname);
    slow.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n');
    try {
      expect((await fetch(`${demo.service.url}/healthz`)).status).toBe(200);
    } finally {
      slow.destroy();
    }
  });

  test('an old press that is sent again changes nothing once the row went on', async () => {
    const first = await press();
    await post(first, await sign());
    expect(await statusOf('P1.01')).toBe('afgerond');
    const other = await press();
    other.value.action.data.status = 'vertraagd';
    await post(other, await sign());
    expect(await statusOf('P1.01')).toBe('vertraagd');
    const response = await post(first, await sign());
    expect(response.status).toBe(200);
    expect(await statusOf('P1.01')).toBe('vertraagd');
    // The same id as before: it is no new answer, so the journal holds the two real ones.
    expect(itemsOf(demo.sandbox, 'statusUpdates').map(({ EntryKind }) => EntryKind)).toEqual([
      'update',
      'update',
    ]);
  });

  test('an old press on a newer row is kept as conflicting and overwrites nothing', async () => {
    const stale = await press();
    const fresh = await press();
    fresh.value.action.data.status = 'opSchema';
    await post(fresh, await sign());
    const answer = JSON.stringify(await (await post(stale, await sign())).json());
    expect(await statusOf('P1.01')).toBe('opSchema');
    expect(answer).toContain('Op schema');
    expect(itemsOf(demo.sandbox, 'statusUpdates').map(({ EntryKind }) => EntryKind)).toContain('conflict');
  });
});

describe('what an operator sees', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo.stop());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${demo.service.url}${path}`, { headers });

  test('the service lives and can do its work', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  test('reminders and presses are counted, without a word about persons', async () => {
    await demo.chat('Duo 1', 'anneke', 'bas', 'fatma');
    await demo.settings({ remindersOn: true, remindersOnSince: '2025-05-01T07:00:00.000Z' });
    await demo.service.runNudges();
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/uvp_nudges_total\{to="chat",outcome="sent"\} [1-9]/);
    expect(text).toMatch(/uvp_activities_total\{type="installationUpdate",admitted="true"\} [1-9]/);
    expect(text).not.toMatch(/Tielemans|bas@|@thread/);
  });

  test('metrics are not there for who asks through a proxy', async () => {
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });
});
