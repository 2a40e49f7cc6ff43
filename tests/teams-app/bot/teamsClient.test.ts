import express from 'express';
import { Conversation } from '../../../sandbox/connector/chat';
import { noticeCard } from '../../../src/cards/noticeCard';
import { createTeamsApp } from '../../../teams-app/bot/createBot';
import { SendOutcome, TeamsClient } from '../../../teams-app/bot/teamsClient';
import { createCredential } from '../../../teams-app/credential';
import { createLog } from '../../../teams-app/log';
import { RunningTenant, startTenant } from '../../support/tenant';

const card = noticeCard({ kind: 'help', locale: 'nl', tabUrl: 'https://gemeente.example/uvp' });
const message = (summary: string) => ({ card, summary });

describe('messages to Teams', () => {
  let tenant: RunningTenant;
  let teams: TeamsClient;
  let chat: Conversation;

  beforeAll(async () => {
    tenant = await startTenant();
    const { serviceConfig } = tenant;
    const log = createLog('silent');
    const app = createTeamsApp(serviceConfig, createCredential(serviceConfig), log, express());
    teams = new TeamsClient(app.api);
  });
  afterAll(() => tenant.stop());
  beforeEach(() => {
    tenant.sandbox.context.faults.clear();
    chat = tenant.sandbox.teams.createGroupChat({ name: 'Duo', personKeys: ['anneke', 'bas'] });
    tenant.sandbox.teams.addApp(chat, 'anneke');
    tenant.sandbox.context.requests.clear();
  });

  const to = (conversation = chat) => ({
    conversationId: conversation.id,
    serviceUrl: `${tenant.sandbox.httpsUrl}/connector/`,
  });
  const statuses = () =>
    tenant.sandbox.context.requests
      .entries()
      .filter(({ service }) => service === 'connector')
      .map(({ method, status }) => `${method} ${status}`);

  test('updates that come quickly become one, and the newest stays', async () => {
    const sent = await teams.send(to(), message('0'));
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const updates: Promise<SendOutcome>[] = [];
    for (let at = 1; at <= 20; at += 1)
      updates.push(teams.update(to(), sent.activityId, message(String(at))));
    expect((await Promise.all(updates)).map(({ kind }) => kind)).toEqual(updates.map(() => 'sent'));
    expect(chat.messages[0].summary).toBe('20');
    expect(statuses()).toEqual(['POST 201', 'PUT 200']);
  });

  test('is repeated after 429, and only this conversation waits', async () => {
    const other = tenant.sandbox.teams.createGroupChat({ name: 'Ander duo', personKeys: ['anneke', 'tom'] });
    tenant.sandbox.teams.addApp(other, 'anneke');
    tenant.sandbox.context.faults.add({
      service: 'connector',
      path: chat.id,
      times: 1,
      fault: { kind: 'refuse', status: 429, retryAfterSeconds: 1 },
    });
    const order: string[] = [];
    const throttled = teams.send(to(), message('a')).then((outcome) => (order.push('throttled'), outcome));
    await teams.send(to(other), message('b')).then(() => order.push('other'));
    expect((await throttled).kind).toBe('sent');
    expect(order).toEqual(['other', 'throttled']);
    expect(chat.messages).toHaveLength(1);
  });

  test.each([
    ['a server error', { kind: 'refuse', status: 502 } as const, 0],
    ['an answer that is lost', { kind: 'dropAnswer' } as const, 1],
  ])('is uncertain after %s, and never repeated blindly', async (_, fault, arrived) => {
    tenant.sandbox.context.faults.add({ service: 'connector', path: chat.id, times: 1, fault });
    expect((await teams.send(to(), message('a'))).kind).toBe('uncertain');
    expect(chat.messages).toHaveLength(arrived);
    expect(statuses()).toHaveLength(1);
  });

  test('is refused where the app was blocked', async () => {
    chat.blocked = true;
    expect(await teams.send(to(), message('a'))).toEqual({ kind: 'refused', status: 403 });
  });
});
