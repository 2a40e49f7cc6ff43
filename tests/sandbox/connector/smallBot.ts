import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, ExpressAdapter, type IActivityContext } from '@microsoft/teams.apps';
import type { ILogger } from '@microsoft/teams.common';
import express from 'express';
import { Sandbox } from '../../../sandbox/server';
import { SERVICE_SECRET } from '../../../sandbox/tenant/applications';

/** What the bot heard, as it arrived over HTTP. */
export interface HeardActivity {
  readonly type: string;
  readonly id: string;
  readonly text?: string;
  readonly action?: string;
  readonly name?: string;
  readonly serviceUrl: string;
  readonly from: { id: string; aadObjectId?: string; name?: string };
  readonly recipient: { id: string };
  readonly conversation: { id: string; tenantId?: string; conversationType: string; isGroup?: boolean };
  readonly channelData: { tenant: { id: string } };
  readonly entities?: ReadonlyArray<Record<string, unknown>>;
  readonly membersAdded?: ReadonlyArray<{ id: string; aadObjectId?: string }>;
  readonly membersRemoved?: ReadonlyArray<{ id: string }>;
  readonly replyToId?: string;
  readonly value?: {
    readonly action: Record<string, unknown>;
    readonly trigger: string;
  };
}

/** A bot on Microsoft's own library that answers presses with what a test tells it. */
export interface SmallBot {
  readonly url: string;
  readonly api: Client;
  readonly heard: HeardActivity[];
  /** Answer to the next presses. */
  onPress: (activity: HeardActivity) => unknown;
  /** Waits until an activity of a type was heard, and gives it. */
  hears(type: string): Promise<HeardActivity>;
  stop(): Promise<void>;
}

/** The library reports every refused token; here refusals are what is tested. */
const quiet: ILogger = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  trace: () => undefined,
  log: () => undefined,
  child: () => quiet,
};

/** Gets a token as the service does: with its secret, from the sandbox's Entra. */
export async function botToken(sandbox: Sandbox): Promise<string> {
  const { tenant } = sandbox.context;
  const response = await fetch(`${sandbox.httpsUrl}/${tenant.host.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: tenant.service.clientId,
      client_secret: SERVICE_SECRET,
      scope: 'https://api.botframework.com/.default',
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Starts the bot and lets the sandbox know where it listens. */
export async function startSmallBot(sandbox: Sandbox): Promise<SmallBot> {
  const { tenant } = sandbox.context;
  const token = await botToken(sandbox);
  const server = express();
  const app = new App({
    clientId: tenant.service.clientId,
    tenantId: tenant.host.id,
    token: () => Promise.resolve(token),
    cloud: withOverrides(PUBLIC, {
      openIdMetadataUrl: `${sandbox.httpsUrl}/botframework/.well-known/openidconfiguration`,
      loginEndpoint: sandbox.httpsUrl,
    }),
    httpServerAdapter: new ExpressAdapter(server),
    logger: quiet,
  });
  const heard: HeardActivity[] = [];
  app.use((context: IActivityContext) => {
    heard.push(context.activity as unknown as HeardActivity);
    return context.next();
  });
  const bot: SmallBot = {
    url: '',
    heard,
    api: undefined as never,
    onPress: () => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'goed' }),
    hears: async (type) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = heard.find((activity) => activity.type === type);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`the bot never heard ${type}`);
    },
    stop: () => new Promise((resolve) => listening.close(() => resolve())),
  };
  app.on('card.action', ({ activity }) => bot.onPress(activity as unknown as HeardActivity) as never);
  await app.initialize();
  const listening = await new Promise<Server>((resolve) => {
    const made = server.listen(0, 'localhost', () => resolve(made));
  });
  const url = `http://localhost:${(listening.address() as AddressInfo).port}/api/messages`;
  sandbox.teams.endpoint.options.url = url;
  return Object.assign(bot, { url, api: app.api.clone({ serviceUrl: sandbox.teams.serviceUrl }) });
}

/** An Adaptive Card with one line of text; it refreshes when asked to. */
export function aCard(text: string, options: { refresh?: boolean; userIds?: string[] } = {}) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text }],
    actions: [{ type: 'Action.Execute', title: 'Op schema', verb: 'answer', data: { status: 'opSchema' } }],
    ...(options.refresh && {
      refresh: {
        action: { type: 'Action.Execute', verb: 'view', data: { card: 1 } },
        ...(options.userIds && { userIds: options.userIds }),
      },
    }),
  };
}

/** A message that carries a card, as the bot's library sends it. */
export function cardMessage(card: object) {
  return {
    type: 'message' as const,
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive' as const, content: card as never },
    ],
  };
}
