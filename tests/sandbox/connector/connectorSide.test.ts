import { Sandbox, startSandbox, trustSandbox } from '../../../sandbox/server';
import { coordinator, demoPerson, guestOfficial, stranger } from '../../../sandbox/tenant/people';
import { hostTenant } from '../../../sandbox/tenant/tenants';
import { aCard, botToken, cardMessage, SmallBot, startSmallBot } from './smallBot';

/** What a bot asks of the Bot Connector, over HTTPS. */
describe('the Bot Connector towards the bot', () => {
  let sandbox: Sandbox;
  let bot: SmallBot;
  let token: string;

  beforeAll(async () => {
    sandbox = await startSandbox();
    trustSandbox(sandbox.caPem);
    bot = await startSmallBot(sandbox);
    token = await botToken(sandbox);
  });
  afterEach(() => {
    sandbox.context.faults.clear();
    sandbox.context.events.emit('reset', {});
  });
  afterAll(async () => {
    await bot.stop();
    await sandbox.stop();
  });

  const duoChat = (withApp = true) => {
    const chat = sandbox.teams.createGroupChat({ name: 'Duo 1', personKeys: ['anneke', 'bas', 'fatma'] });
    if (withApp) sandbox.teams.addApp(chat, 'anneke');
    return chat;
  };
  const ask = async (method: string, path: string, body?: unknown, bearer: string | undefined = token) => {
    const response = await fetch(`${sandbox.teams.serviceUrl}v3/conversations${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body: (text ? JSON.parse(text) : undefined) as Record<string, unknown> & {
        error?: { code: string };
      },
    };
  };
  const hello = { type: 'message', text: 'Goedemorgen' };

  test('sends, updates, replies and deletes with Microsoft’s own client', async () => {
    const chat = duoChat();
    const { conversations } = bot.api;
    const { id } = await conversations.createActivity(chat.id, cardMessage(aCard('Eerste')));
    expect(await conversations.updateActivity(chat.id, id, cardMessage(aCard('Tweede')))).toEqual({ id });
    expect(chat.messages[0]).toMatchObject({ id, version: 2, cards: [aCard('Tweede')] });
    const reply = await conversations.replyToActivity(chat.id, id, { type: 'message', text: 'Dank u' });
    expect(chat.messages[1]).toMatchObject({ id: reply.id, text: 'Dank u' });
    await conversations.deleteActivity(chat.id, reply.id);
    expect(chat.messages[1].deleted).toBe(true);
  });

  test('lists the members, guests with their id in the host tenant', async () => {
    const chat = duoChat();
    const plain = await bot.api.conversations.getMembers(chat.id);
    const { members } = await bot.api.conversations.getPagedMembers(chat.id);
    const guest = await bot.api.conversations.getMemberById(chat.id, guestOfficial.teamsId);
    expect(plain.map(({ id, aadObjectId }) => [id, aadObjectId])).toEqual([
      [coordinator.teamsId, coordinator.hostObjectId],
      [demoPerson('bas').teamsId, demoPerson('bas').hostObjectId],
      [guestOfficial.teamsId, guestOfficial.hostObjectId],
    ]);
    expect(members).toHaveLength(3);
    expect(guest).toMatchObject({
      aadObjectId: guestOfficial.hostObjectId,
      tenantId: hostTenant.id,
      userRole: 'guest',
      email: guestOfficial.mail,
    });
  });

  test.each([
    ['no token', '', 401],
    ['a token that is not Entra’s', 'abc', 401],
  ])('refuses %s', async (_what, bearer, status) => {
    expect((await ask('POST', `/${duoChat().id}/activities`, hello, bearer)).status).toBe(status);
  });

  test('refuses a token for another service', async () => {
    const { tenant } = sandbox.context;
    const response = await fetch(`${sandbox.httpsUrl}/${tenant.host.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: tenant.service.clientId,
        client_secret: tenant.service.secrets[0],
        scope: 'https://graph.microsoft.com/.default',
      }),
    });
    const { access_token: graphToken } = (await response.json()) as { access_token: string };
    expect((await ask('POST', `/${duoChat().id}/activities`, hello, graphToken)).status).toBe(401);
  });

  describe('refuses, with the code that Teams documents,', () => {
    test.each([
      [
        'a chat that the app is not in',
        () => ask('POST', `/${duoChat(false).id}/activities`, hello),
        403,
        'BotNotInConversationRoster',
      ],
      [
        'a chat that the app was removed from',
        () => {
          const chat = duoChat();
          sandbox.teams.removeApp(chat, 'anneke');
          return ask('POST', `/${chat.id}/activities`, hello);
        },
        403,
        'BotNotInConversationRoster',
      ],
      [
        'a person who blocked the bot',
        () => {
          const chat = sandbox.teams.openPersonalChat('bas');
          sandbox.teams.setBlocked(chat, true);
          return ask('POST', `/${chat.id}/activities`, hello);
        },
        403,
        'ConversationBlockedByUser',
      ],
      [
        'a chat that is gone',
        () => {
          const chat = duoChat();
          sandbox.teams.chats.remove(chat);
          return ask('POST', `/${chat.id}/activities`, hello);
        },
        404,
        'ConversationNotFound',
      ],
      [
        'an update of a message that is not there',
        () => ask('PUT', `/${duoChat().id}/activities/17`, hello),
        404,
        'ActivityNotFoundInConversation',
      ],
      [
        'an update of a person’s message',
        () => {
          const chat = duoChat();
          const { id } = sandbox.teams.say(chat, 'bas', 'Hallo', false);
          return ask('PUT', `/${chat.id}/activities/${id}`, hello);
        },
        403,
        'NotEnoughPermissions',
      ],
      [
        'a message over 100 KB, counted as UTF-16',
        () => ask('POST', `/${duoChat().id}/activities`, { ...hello, text: 'x'.repeat(51_200) }),
        413,
        'MessageSizeTooBig',
      ],
      [
        'an empty message',
        () => ask('POST', `/${duoChat().id}/activities`, { type: 'message' }),
        400,
        'BadArgument',
      ],
      [
        'an attachment that is no card',
        () =>
          ask('POST', `/${duoChat().id}/activities`, {
            type: 'message',
            attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: 'x' }],
          }),
        400,
        'BadArgument',
      ],
      [
        'a personal chat with somebody who has not installed the app',
        () => ask('POST', '', { members: [{ id: coordinator.teamsId }], tenantId: hostTenant.id }),
        403,
        'ForbiddenOperationException',
      ],
      [
        'a group chat made by a bot',
        () =>
          ask('POST', '', {
            isGroup: true,
            members: [{ id: coordinator.teamsId }, { id: stranger.teamsId }],
            tenantId: hostTenant.id,
          }),
        400,
        'BadArgument',
      ],
    ])('%s', async (_what, attempt, status, code) => {
      const answer = await attempt();
      expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code });
    });
  });

  test('opens the personal chat of who installed the app', async () => {
    const chat = sandbox.teams.openPersonalChat('bas');
    const answer = await ask('POST', '', {
      members: [{ id: demoPerson('bas').teamsId }],
      channelData: { tenant: { id: hostTenant.id } },
      activity: hello,
    });
    expect(answer).toMatchObject({ status: 201, body: { id: chat.id, activityId: chat.messages[0].id } });
  });

  describe('limits', () => {
    // However slow the machine is: all of it happens in the same moment.
    beforeEach(() => {
      const moment = Date.now();
      jest.spyOn(Date, 'now').mockReturnValue(moment);
    });
    afterEach(() => jest.restoreAllMocks());

    test('the eighth message to one chat within a second waits', async () => {
      const chat = duoChat();
      const other = duoChat();
      const sent = await Promise.all(
        Array.from({ length: 8 }, () => ask('POST', `/${chat.id}/activities`, hello)),
      );
      expect(sent.map(({ status }) => status).sort()).toEqual([...Array<number>(7).fill(201), 429]);
      const refused = sent.find(({ status }) => status === 429);
      expect(refused).toMatchObject({ retryAfter: '1', body: { error: { code: 'Throttled' } } });
      expect(chat.messages).toHaveLength(7);
      expect((await ask('POST', `/${other.id}/activities`, hello)).status).toBe(201);
    });

    test('50 requests a second for all chats of a tenant together', async () => {
      const chats = Array.from({ length: 60 }, () => duoChat());
      const sent = await Promise.all(chats.map(({ id }) => ask('POST', `/${id}/activities`, hello)));
      expect(sent.filter(({ status }) => status === 201)).toHaveLength(50);
      expect(sent.filter(({ status }) => status === 429)).toHaveLength(10);
    });
  });

  test('faults can be injected, and every request is in the log', async () => {
    const chat = duoChat();
    const { faults, requests } = sandbox.context;
    requests.clear();
    faults.add({
      service: 'connector',
      times: 1,
      fault: { kind: 'refuse', status: 429, retryAfterSeconds: 3 },
    });
    faults.add({ service: 'connector', times: 1, fault: { kind: 'dropAnswer' } });
    expect(await ask('POST', `/${chat.id}/activities`, hello)).toMatchObject({
      status: 429,
      retryAfter: '3',
    });
    await expect(ask('POST', `/${chat.id}/activities`, hello)).rejects.toThrow();
    // Dropped after the work was done: the message stands in the chat all the same.
    expect(chat.messages).toHaveLength(1);
    expect(requests.entries().filter(({ service }) => service === 'connector')).toHaveLength(2);
  });
});
