import { Sandbox, startSandbox, trustSandbox } from '../../../sandbox/server';
import { coordinator, demoPerson, guestOfficial, stranger } from '../../../sandbox/tenant/people';
import { hostTenant, outsideTenant } from '../../../sandbox/tenant/tenants';
import { aCard, cardMessage, SmallBot, startSmallBot } from './smallBot';

/** What Teams tells a bot, as a bot on Microsoft's own library hears it. */
describe('Teams towards the bot', () => {
  let sandbox: Sandbox;
  let bot: SmallBot;

  beforeAll(async () => {
    sandbox = await startSandbox();
    trustSandbox(sandbox.caPem);
  });
  beforeEach(async () => {
    bot = await startSmallBot(sandbox);
  });
  afterEach(async () => {
    sandbox.teams.reset();
    await bot.stop();
  });
  afterAll(() => sandbox.stop());

  const duoChat = () =>
    sandbox.teams.createGroupChat({ name: 'Duo 1', personKeys: ['anneke', 'bas', 'fatma'] });

  test('the app is added to a group chat: an installation, then the bot as new member', async () => {
    const chat = duoChat();
    sandbox.teams.addApp(chat, 'anneke');
    const update = await bot.hears('conversationUpdate');
    expect(bot.heard.map(({ type, action }) => [type, action])).toEqual([
      ['installationUpdate', 'add'],
      ['conversationUpdate', undefined],
    ]);
    expect(update.membersAdded).toEqual([{ id: `28:${sandbox.context.tenant.service.clientId}` }]);
    const [installed] = bot.heard;
    expect(installed).toMatchObject({
      serviceUrl: `${sandbox.httpsUrl}/connector/`,
      channelId: 'msteams',
      from: { id: coordinator.teamsId, aadObjectId: coordinator.hostObjectId },
      conversation: {
        id: chat.id,
        conversationType: 'groupChat',
        isGroup: true,
        tenantId: hostTenant.id,
      },
      channelData: { tenant: { id: hostTenant.id } },
    });
  });

  test('what happened before the bot was up is delivered, in order, when it is', async () => {
    await bot.stop();
    const chat = duoChat();
    sandbox.teams.addApp(chat, 'anneke');
    sandbox.teams.say(chat, 'bas', 'te laat', true);
    bot = await startSmallBot(sandbox);
    await bot.hears('message');
    expect(bot.heard.map(({ type }) => type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
      'message',
    ]);
  });

  test('in a group chat the bot hears only what names it', async () => {
    const chat = duoChat();
    sandbox.teams.addApp(chat, 'anneke');
    sandbox.teams.say(chat, 'bas', 'Zullen we bellen?', false);
    sandbox.teams.say(chat, 'fatma', 'te laat', true);
    const message = await bot.hears('message');
    expect(message).toMatchObject({
      text: expect.stringContaining('te laat'),
      from: { id: guestOfficial.teamsId, aadObjectId: guestOfficial.hostObjectId },
      channelData: { tenant: { id: hostTenant.id } },
    });
    expect(message.entities).toContainEqual(
      expect.objectContaining({ type: 'mention', text: '<at>UVP-tracker</at>' }),
    );
    expect(bot.heard.filter(({ type }) => type === 'message')).toHaveLength(1);
  });

  test('somebody who joins or leaves is told; without the app nothing is', async () => {
    const chat = duoChat();
    sandbox.teams.addMember(chat, 'ruben', 'anneke');
    sandbox.teams.addApp(chat, 'anneke');
    sandbox.teams.addMember(chat, 'tom', 'anneke');
    sandbox.teams.removeMember(chat, 'tom', 'anneke');
    await sandbox.teams.endpoint.delivered();
    const { teamsId, hostObjectId } = demoPerson('tom');
    expect(
      bot.heard.slice(2).map(({ membersAdded, membersRemoved }) => ({ membersAdded, membersRemoved })),
    ).toEqual([
      { membersAdded: [{ id: teamsId, aadObjectId: hostObjectId }], membersRemoved: undefined },
      { membersAdded: undefined, membersRemoved: [{ id: teamsId, aadObjectId: hostObjectId }] },
    ]);
  });

  test('a personal chat belongs to the tenant of the person', async () => {
    sandbox.teams.openPersonalChat('peter');
    const installed = await bot.hears('installationUpdate');
    expect(installed).toMatchObject({
      conversation: { conversationType: 'personal', tenantId: outsideTenant.id },
      from: { aadObjectId: stranger.home.objectId },
      channelData: { tenant: { id: outsideTenant.id } },
    });
  });

  test.each([
    ['manual', { id: 'a1', verb: 'answer', data: { status: 'opSchema', remark: 'loopt' } }],
    ['manual', { verb: 'answer', data: {} }],
  ])('a %s press carries verb and data of the button with the inputs', async (trigger, action) => {
    const chat = duoChat();
    sandbox.teams.addApp(chat, 'anneke');
    const { id } = await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Loopt het?')));
    const [message] = chat.messages;
    expect(await sandbox.teams.press(chat, message, 'fatma', action)).toEqual({
      kind: 'message',
      text: 'goed',
    });
    const press = await bot.hears('invoke');
    expect(press).toMatchObject({
      name: 'adaptiveCard/action',
      replyToId: id,
      from: { id: guestOfficial.teamsId, aadObjectId: guestOfficial.hostObjectId },
      value: { action: { type: 'Action.Execute', ...action }, trigger },
    });
  });

  describe('the answer to a press', () => {
    const answers: ReadonlyArray<readonly [string, unknown, object]> = [
      [
        'a card',
        { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: aCard('Dank u') },
        { kind: 'card', card: aCard('Dank u') },
      ],
      [
        'a sentence',
        { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Bewaard' },
        { kind: 'message', text: 'Bewaard' },
      ],
      [
        'an error',
        {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'x', message: 'Mag niet' },
        },
        { kind: 'error', code: 'x', message: 'Mag niet' },
      ],
      ['nothing that Teams can read', { hello: 1 }, { kind: 'error', code: 'InvalidBotResponse' }],
    ];

    test.each(answers)('can be %s', async (_what, answer, seen) => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Loopt het?')));
      bot.onPress = () => answer;
      expect(await sandbox.teams.press(chat, chat.messages[0], 'bas', { verb: 'answer' })).toMatchObject(
        seen,
      );
    });

    test('a crash of the bot is an error for the person', async () => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Loopt het?')));
      bot.onPress = () => {
        throw new Error('boem');
      };
      const answer = await sandbox.teams.press(chat, chat.messages[0], 'bas', { verb: 'answer' });
      expect(answer).toMatchObject({ kind: 'error', code: 'InvalidBotResponse' });
    });

    test('a bot that is down is an error for the person', async () => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Loopt het?')));
      await sandbox.teams.endpoint.delivered();
      await bot.stop();
      const answer = await sandbox.teams.press(chat, chat.messages[0], 'bas', { verb: 'answer' });
      expect(answer).toMatchObject({ kind: 'error', code: 'BotUnreachable' });
      bot = await startSmallBot(sandbox);
    });

    test('a press that is not answered in time is delivered again, with the same id', async () => {
      const { options } = sandbox.teams.endpoint;
      const { answerWithinMs } = options;
      options.answerWithinMs = 60;
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Loopt het?')));
      bot.onPress = () =>
        new Promise((resolve) =>
          setTimeout(resolve, 130, {
            statusCode: 200,
            type: 'application/vnd.microsoft.activity.message',
            value: 'laat',
          }),
        );
      expect(await sandbox.teams.press(chat, chat.messages[0], 'bas', {})).toEqual({
        kind: 'message',
        text: 'laat',
      });
      options.answerWithinMs = answerWithinMs;
      const presses = bot.heard.filter(({ type }) => type === 'invoke');
      expect(presses.length).toBeGreaterThanOrEqual(2);
      expect(new Set(presses.map(({ id }) => id)).size).toBe(1);
    });
  });

  describe('each person’s view of a card', () => {
    const respond = (text: string) => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: aCard(text, { refresh: true }),
    });

    test('a card in the answer replaces only the view of who pressed; an update replaces everybody’s', async () => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      const { id } = await bot.api.conversations.createActivity(
        chat.id,
        cardMessage(aCard('Vraag', { refresh: true })),
      );
      const [message] = chat.messages;
      bot.onPress = () => respond('Uw antwoord staat erin');
      await sandbox.teams.press(chat, message, 'bas', { verb: 'answer' });
      expect(message.views.get('bas')?.card).toEqual(aCard('Uw antwoord staat erin', { refresh: true }));
      expect(message.views.has('fatma')).toBe(false);
      expect(sandbox.teams.refreshDue(chat, message, 'bas')).toBe(false);
      expect(sandbox.teams.refreshDue(chat, message, 'fatma')).toBe(true);

      await bot.api.conversations.updateActivity(chat.id, id, cardMessage(aCard('Nieuw', { refresh: true })));
      expect(message.views.size).toBe(0);
      expect(sandbox.teams.refreshDue(chat, message, 'bas')).toBe(true);
      await sandbox.teams.refresh(chat, message, 'bas');
      expect(bot.heard.at(-1)?.value).toEqual({
        action: { type: 'Action.Execute', verb: 'view', data: { card: 1 } },
        trigger: 'automatic',
      });
    });

    test.each([
      ['everybody without a list', undefined, true],
      ['who is on the list', [demoPerson('bas').teamsId], true],
      ['not who is not on it', [guestOfficial.teamsId], false],
    ])('a card refreshes for %s', async (_who, userIds, due) => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      const card = aCard('Vraag', { refresh: true, userIds });
      await bot.api.conversations.createActivity(chat.id, cardMessage(card));
      expect(sandbox.teams.refreshDue(chat, chat.messages[0], 'bas')).toBe(due);
    });

    test('a refresh that failed is not tried again by itself', async () => {
      const chat = duoChat();
      sandbox.teams.addApp(chat, 'anneke');
      await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Vraag', { refresh: true })));
      bot.onPress = () => ({
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { code: 'x', message: 'y' },
      });
      await sandbox.teams.refresh(chat, chat.messages[0], 'bas');
      expect(sandbox.teams.refreshDue(chat, chat.messages[0], 'bas')).toBe(false);
    });
  });
});

describe('the bot’s own check of what claims to come from Teams', () => {
  let sandbox: Sandbox;
  let bot: SmallBot;
  beforeAll(async () => {
    sandbox = await startSandbox();
    trustSandbox(sandbox.caPem);
    bot = await startSmallBot(sandbox);
  });
  afterAll(async () => {
    await bot.stop();
    await sandbox.stop();
  });

  const sign = (clientId: string, serviceUrl: string, lifetimeSeconds?: number) =>
    sandbox.context.entra.signBotToken({ clientId, serviceUrl, lifetimeSeconds });

  test.each([
    [
      'a right token',
      async () => sign(sandbox.context.tenant.service.clientId, sandbox.teams.serviceUrl),
      200,
    ],
    ['no token', async () => undefined, 401],
    ['a token for another bot', async () => sign('another', sandbox.teams.serviceUrl), 401],
    [
      'a token for another service address',
      async () => sign(sandbox.context.tenant.service.clientId, 'https://elders/'),
      401,
    ],
    [
      'an expired token',
      async () => sign(sandbox.context.tenant.service.clientId, sandbox.teams.serviceUrl, -3600),
      401,
    ],
  ])('%s', async (_what, token, status) => {
    const bearer = await token();
    const response = await fetch(bot.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'help',
        serviceUrl: sandbox.teams.serviceUrl,
        channelId: 'msteams',
        from: { id: coordinator.teamsId },
        recipient: { id: '28:x' },
        conversation: { id: '19:x@thread.v2' },
      }),
    });
    expect(response.status).toBe(status);
  });
});
