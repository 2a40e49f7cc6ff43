import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import type { Application, NextFunction, Request, Response } from 'express';
import { TokenCredential } from '@azure/identity';
import { ServiceConfig } from '../config';
import { BOT_SCOPE } from '../credential';
import { errorFields, Log, teamsLogger } from '../log';
import { BotContext } from './context';
import { botRoutes } from './routes';
import { isAdmitted } from './sender';

export const MESSAGES_PATH = '/api/messages';
/** No answer of Teams to a request of ours takes longer. */
const REQUEST_TIMEOUT_MS = 15_000;

type BotConfig = Pick<
  ServiceConfig,
  'clientId' | 'tenantId' | 'authorityHost' | 'botTokenIssuer' | 'botOpenIdMetadataUrl'
>;

/** The Teams SDK with our credential; it checks signature, audience, issuer, lifetime and service address of each activity. */
export function createTeamsApp(
  config: BotConfig,
  credential: TokenCredential,
  log: Log,
  web: Application,
): App {
  return new App({
    clientId: config.clientId,
    tenantId: config.tenantId,
    token: async (scope) => {
      const token = await credential.getToken(Array.isArray(scope) ? scope : [scope ?? BOT_SCOPE]);
      if (!token) throw new Error('no token for the Bot Connector');
      return token.token;
    },
    cloud: withOverrides(PUBLIC, {
      loginEndpoint: config.authorityHost,
      tokenIssuer: config.botTokenIssuer,
      openIdMetadataUrl: config.botOpenIdMetadataUrl,
    }),
    httpServerAdapter: new ExpressAdapter(web as never, { logger: teamsLogger(log) }),
    client: { timeout: REQUEST_TIMEOUT_MS },
    logger: teamsLogger(log),
    messagingEndpoint: MESSAGES_PATH,
    dangerouslyAllowUnauthenticatedRequests: false,
    telemetry: { agent365: false },
  });
}

/**
 * Refuses tokens of another issuer than Teams before the SDK sees them. The SDK also takes tokens that any Entra tenant
 * gave an app for ours, which say nothing about who sent the activity.
 */
export function onlyFromTeams(issuer: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const [, payload] = (request.headers.authorization ?? '').split('.');
    if (issuerIn(payload) === issuer) next();
    else response.status(401).json({ error: 'unauthorized' });
  };
}

function issuerIn(payload: string | undefined): unknown {
  try {
    return (JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8')) as { iss?: unknown }).iss;
  } catch {
    return undefined;
  }
}

/** Connects the routes of the bot, behind the fence of admitted tenants. */
export function connectRoutes(app: App, context: BotContext): void {
  app.use(async ({ activity, next }) => {
    // A press is refused with a card by its route; for anything else silence is the friendly answer.
    const admitted = isAdmitted(context, activity);
    context.metrics.heard(activity.type, admitted);
    if (admitted || activity.type === 'invoke') return next();
    context.log.warn({ type: activity.type }, 'activity of another tenant ignored');
  });
  const routes = botRoutes(context);
  app.on('install.add', routes['install.add']);
  app.on('install.remove', routes['install.remove']);
  app.on('conversationUpdate', routes.conversationUpdate);
  app.on('message', routes.message);
  app.on('card.action', routes['card.action']);
  app.event('error', ({ error }) => context.log.error(errorFields(error), 'activity failed'));
}
