import type { SandboxContext } from '../context';
import { BotEndpoint } from './botEndpoint';
import { Teams } from './teams';

/** Where a bot listens unless it is told otherwise. */
const DEFAULT_BOT_URL = 'http://localhost:3978/api/messages';

export interface TeamsOptions {
  /** Signs the token that goes with what Teams posts to the bot. */
  readonly signBotToken: (token: { clientId: string; serviceUrl: string }) => Promise<string>;
  readonly botUrl?: string;
}

/** Teams with the service's bot as its only app. */
export function createTeams(context: SandboxContext, options: TeamsOptions): Teams {
  const { clientId, displayName } = context.tenant.service;
  const serviceUrl = `${context.addresses.https}/connector/`;
  const endpoint = new BotEndpoint({
    url: options.botUrl ?? DEFAULT_BOT_URL,
    signToken: () => options.signBotToken({ clientId, serviceUrl }),
    answerWithinMs: 15_000,
    redeliveries: 4,
    retryEveryMs: 500,
  });
  const teams = new Teams({ appId: clientId, name: displayName }, serviceUrl, endpoint, () =>
    context.clock.now(),
  );
  teams.chats.onChange(({ id }) => context.events.emit('conversationChanged', { conversationId: id }));
  context.events.on('reset', () => teams.reset());
  return teams;
}
