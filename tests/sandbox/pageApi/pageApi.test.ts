import { PageConversation, PageConversationDetail } from '../../../sandbox/pageApi/pageTypes';
import { Sandbox, startSandbox, trustSandbox } from '../../../sandbox/server';
import { aCard, cardMessage, SmallBot, startSmallBot } from '../connector/smallBot';

/** What the page gets to see and may do, as each person. */
describe('the page’s own interface', () => {
  let sandbox: Sandbox;
  let bot: SmallBot;

  beforeAll(async () => {
    sandbox = await startSandbox();
    trustSandbox(sandbox.caPem);
    bot = await startSmallBot(sandbox);
  });
  afterEach(() => sandbox.context.events.emit('reset', {}));
  afterAll(async () => {
    await bot.stop();
    await sandbox.stop();
  });

  const as = (person: string) => async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${sandbox.httpUrl}/page-api${path}`, {
      method,
      headers: { cookie: `sandbox_person=${person}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  };
  const chatsOf = async (person: string) =>
    (await as(person)('GET', '/conversations')).body as ReadonlyArray<PageConversation>;
  const chatOf = async (person: string, id: string) =>
    (await as(person)('GET', `/conversations/${encodeURIComponent(id)}`)).body as PageConversationDetail;
  const duoChat = () => {
    const chat = sandbox.teams.createGroupChat({ name: 'Duo 1', personKeys: ['anneke', 'bas', 'fatma'] });
    sandbox.teams.addApp(chat, 'anneke');
    return chat;
  };
  const path = (id: string, rest: string) => `/conversations/${encodeURIComponent(id)}${rest}`;

  test('a person is chosen by a cookie, which SharePoint reads as well', async () => {
    const response = await fetch(`${sandbox.httpUrl}/page-api/session`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'fatma' }),
    });
    expect(response.headers.get('set-cookie')).toContain('sandbox_person=fatma');
    expect((await as('fatma')('GET', '/session')).body).toMatchObject({ me: { name: 'Fatma Yıldız' } });
    expect((await as('fatma')('PUT', '/session', { person: 'niemand' })).status).toBe(400);
  });

  test('everybody sees only the chats he takes part in, with what he has not read', async () => {
    const chat = duoChat();
    await as('bas')('POST', path(chat.id, '/messages'), { text: 'Goedemorgen', mentionsBot: false });
    expect(await chatsOf('fatma')).toMatchObject([
      { id: chat.id, unread: 1, last: { personKey: 'bas', text: 'Goedemorgen' } },
    ]);
    expect(await chatsOf('bas')).toMatchObject([{ id: chat.id, unread: 0 }]);
    expect(await chatsOf('tom')).toEqual([]);
    await as('fatma')('POST', path(chat.id, '/seen'));
    expect(await chatsOf('fatma')).toMatchObject([{ unread: 0 }]);
  });

  test.each([
    ['GET', ''],
    ['POST', '/messages'],
    ['PUT', '/app'],
  ])('%s …%s of somebody else’s chat is not found', async (method, rest) => {
    const chat = duoChat();
    const body = method === 'GET' ? undefined : { text: 'x', mentionsBot: true, installed: false };
    expect(await as('tom')(method, path(chat.id, rest), body)).toEqual({
      status: 404,
      body: { error: 'conversationNotFound' },
    });
  });

  test('a guest cannot add the app to a chat, a member can', async () => {
    const chat = sandbox.teams.createGroupChat({ name: 'Duo 1', personKeys: ['anneke', 'fatma'] });
    const install = (person: string) => as(person)('PUT', path(chat.id, '/app'), { installed: true });
    expect(await install('fatma')).toEqual({ status: 403, body: { error: 'guestsCannotChangeApps' } });
    expect(chat.hasApp).toBe(false);
    expect((await install('anneke')).status).toBe(204);
    expect(chat.hasApp).toBe(true);
  });

  test('after a press everybody sees his own view', async () => {
    const chat = duoChat();
    await bot.api.conversations.createActivity(chat.id, cardMessage(aCard('Vraag', { refresh: true })));
    bot.onPress = () => ({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: aCard('Dank u'),
    });
    const [{ id }] = chat.messages;
    await as('bas')('POST', path(chat.id, `/messages/${id}/press`), { verb: 'answer', data: {} });
    const [mine] = (await chatOf('bas', chat.id)).messages;
    const [hers] = (await chatOf('fatma', chat.id)).messages;
    expect(mine).toMatchObject({ cards: [aCard('Dank u')], refreshDue: false });
    expect(hers).toMatchObject({ cards: [aCard('Vraag', { refresh: true })], refreshDue: true });
    expect(mine.cardStamp).not.toBe(hers.cardStamp);
  });

  test('the live stream tells that a chat, the clock or a mail changed', async () => {
    const stop = new AbortController();
    const response = await fetch(`${sandbox.httpUrl}/page-api/events`, { signal: stop.signal });
    const chat = duoChat();
    sandbox.context.clock.set(new Date('2025-06-02T07:00:00Z'));
    sandbox.context.outbox.send({
      from: 'uvp@wijchen.example',
      to: ['bas@wijchen.example'],
      subject: 'x',
      contentType: 'text',
      body: 'x',
    });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    while (!told.includes('event: mail')) told += (await reader.read()).value ?? '';
    stop.abort();
    expect(told).toContain(`event: chat\ndata: {"conversationId":"${chat.id}"}`);
    expect(told).toContain('event: clock\ndata: {"now":"2025-06-02T07:00:00.');
  });
});
