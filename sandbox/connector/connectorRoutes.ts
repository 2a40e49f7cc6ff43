import express, { NextFunction, Request, Response, Router } from 'express';
import type { SandboxContext } from '../context';
import { BOT_AUDIENCE } from '../entra/resources';
import { DemoPerson } from '../tenant/people';
import { memberAccount } from './accounts';
import { readBotMessage } from './botMessage';
import { ChatMessage, Conversation } from './chat';
import {
  activityNotFound,
  badArgument,
  blockedByUser,
  botNotInRoster,
  botNotRegistered,
  ConnectorError,
  conversationNotFound,
  memberNotFound,
  notInstalledForUser,
  notOwnMessage,
  throttled,
} from './connectorError';
import { Teams } from './teams';
import { Throttle } from './throttle';

const DEFAULT_PAGE = 200;

/** The Bot Connector, as far as a bot in chats needs it: `/v3/conversations/…`. */
export function connectorRoutes(context: SandboxContext, teams: Teams, throttle: Throttle): Router {
  const router = Router();
  const { chats } = teams;

  router.use(async (request, _response, next) => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const claims =
      bearer && (await context.tokens.verifyAccessToken(bearer, BOT_AUDIENCE).catch(() => undefined));
    if (!claims)
      throw new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
    if (claims.appId !== teams.bot.appId) throw botNotRegistered();
    next();
  });
  router.use(express.json({ limit: '4mb' }));

  router.post('/v3/conversations', (request, response) => {
    const { isGroup, members, tenantId, channelData, activity } = (request.body ?? {}) as Record<
      string,
      unknown
    >;
    const member =
      Array.isArray(members) && members.length === 1 ? (members[0] as Record<string, unknown>) : undefined;
    const tenant = tenantId ?? (channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id;
    if (isGroup === true || !member)
      throw badArgument('Bots can only create a conversation with one person.');
    if (typeof tenant !== 'string') throw badArgument('Tenant id is missing.');
    admit('send', undefined, tenant);
    const person = context.tenant.people.find(({ teamsId, hostObjectId, home }) =>
      [teamsId, hostObjectId, home.objectId].includes(String(member.id)),
    );
    const conversation = person && chats.personalChatOf(person.key);
    if (!conversation?.hasApp) throw notInstalledForUser();
    const sent = activity === undefined ? undefined : add(conversation, activity);
    response.status(201).json({ id: conversation.id, activityId: sent?.id, serviceUrl: teams.serviceUrl });
  });

  router.post('/v3/conversations/:conversation/activities', (request, response) => {
    const conversation = open(request, 'send');
    if ((request.body as { type?: unknown } | undefined)?.type === 'typing') {
      response.status(201).json({ id: '' });
      return;
    }
    response.status(201).json({ id: add(conversation, request.body).id });
  });

  router.post('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const conversation = open(request, 'send');
    find(conversation, request.params.activity);
    response.status(201).json({ id: add(conversation, request.body).id });
  });

  router.put('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const conversation = open(request, 'send');
    const message = findOwn(conversation, request.params.activity);
    Object.assign(message, readBotMessage(request.body), { editedAt: context.clock.now() });
    message.version += 1;
    message.views.clear();
    message.failedRefreshes.clear();
    chats.changed(conversation);
    response.json({ id: message.id });
  });

  router.delete('/v3/conversations/:conversation/activities/:activity', (request, response) => {
    const conversation = open(request, 'send');
    const message = findOwn(conversation, request.params.activity);
    message.deleted = true;
    message.version += 1;
    chats.changed(conversation);
    response.status(200).end();
  });

  router.get('/v3/conversations/:conversation/members', (request, response) => {
    const conversation = open(request, 'members');
    response.json(membersOf(conversation).map((person) => memberAccount(conversation, person, 'objectId')));
  });

  router.get(/^\/v3\/conversations\/(?<conversation>[^/]+)\/paged[mM]embers$/, (request, response) => {
    const conversation = open(request, 'members');
    const query = new URL(request.url, 'http://localhost').searchParams;
    const size = Math.min(Math.max(Number(query.get('pageSize') ?? DEFAULT_PAGE) || DEFAULT_PAGE, 50), 500);
    const from = Number(query.get('continuationToken') ?? 0) || 0;
    const people = membersOf(conversation);
    response.json({
      members: people
        .slice(from, from + size)
        .map((person) => memberAccount(conversation, person, 'aadObjectId')),
      ...(people.length > from + size && { continuationToken: String(from + size) }),
    });
  });

  router.get('/v3/conversations/:conversation/members/:member', (request, response) => {
    const conversation = open(request, 'members');
    const wanted = request.params.member;
    const person = membersOf(conversation).find(
      (candidate) =>
        candidate.teamsId === wanted ||
        memberAccount(conversation, candidate, 'aadObjectId').aadObjectId === wanted,
    );
    if (!person) throw memberNotFound();
    response.json(memberAccount(conversation, person, 'aadObjectId'));
  });

  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof ConnectorError)) {
      next(error);
      return;
    }
    if (error.retryAfterSeconds !== undefined) response.set('Retry-After', String(error.retryAfterSeconds));
    response.status(error.status).json({ error: { code: error.code, message: error.message } });
  });

  function admit(kind: 'send' | 'members', conversationId: string | undefined, tenantId: string): void {
    const wait = throttle.admit(kind, conversationId, tenantId);
    if (wait > 0) throw throttled(wait);
  }

  /** The conversation of a request, when the bot may work in it now. */
  function open(request: Request, kind: 'send' | 'members'): Conversation {
    const conversation = chats.find(String(request.params.conversation));
    if (!conversation) throw conversationNotFound();
    admit(kind, conversation.id, conversation.tenantId);
    if (!conversation.hasApp) throw botNotInRoster();
    if (conversation.blocked && kind === 'send') throw blockedByUser();
    return conversation;
  }

  function add(conversation: Conversation, activity: unknown): ChatMessage {
    return chats.add(conversation, {
      ...readBotMessage(activity),
      sender: { kind: 'bot' },
      sentAt: context.clock.now(),
    });
  }

  function find(conversation: Conversation, id: string): ChatMessage {
    const message = conversation.messages.find((candidate) => candidate.id === id && !candidate.deleted);
    if (!message) throw activityNotFound();
    return message;
  }

  function findOwn(conversation: Conversation, id: string): ChatMessage {
    const message = find(conversation, id);
    if (message.sender.kind !== 'bot') throw notOwnMessage();
    return message;
  }

  function membersOf(conversation: Conversation): ReadonlyArray<DemoPerson> {
    return conversation.members.flatMap(({ personKey }) =>
      context.tenant.people.filter(({ key }) => key === personKey),
    );
  }

  return router;
}
