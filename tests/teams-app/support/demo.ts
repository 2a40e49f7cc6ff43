import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { Conversation } from '../../../sandbox/connector/chat';
import { Sandbox, SandboxOptions } from '../../../sandbox/server';
import { Plan } from '../../../src/plan/model';
import { Settings } from '../../../src/plan/settings';
import { Connections, connect } from '../../../teams-app/connections';
import { createLog } from '../../../teams-app/log';
import { Service, startService } from '../../../teams-app/service';
import { ServiceConfig } from '../../../teams-app/config';
import { buttonsOf } from '../../cards/support';
import { anAction, aPlan, aPriority } from '../../support/plan';
import { RunningTenant, startTenant } from '../../support/tenant';
import { fillSite } from './fillSite';

/** Two priorities: the first with a late and a coming regional action and one of each municipality, the second by mail too. */
export function demoPlan(): Plan {
  return aPlan({
    actions: [
      anAction({ ref: 'P1.01', due: '2025-05-23', text: 'Een gezamenlijke werkwijze vaststellen' }),
      anAction({ ref: 'P1.02', due: '2025-06-02', text: 'Een overzicht van signalen maken' }),
      anAction({
        ref: 'P1.03',
        due: '2025-06-02',
        reach: 'municipality',
        text: 'Een aanspreekpunt aanwijzen',
      }),
      anAction({ ref: 'P5.01', due: '2025-06-02', text: 'Een bijeenkomst houden' }),
    ],
    priorities: [
      aPriority({ number: 1, title: 'Ondermijning' }),
      aPriority({ number: 5, title: 'Samenleving' }),
    ],
  });
}

/** The sandbox with a plan, its people, and the service as it runs in production. */
export interface Demo {
  readonly tenant: RunningTenant;
  readonly sandbox: Sandbox;
  readonly service: Service;
  readonly config: ServiceConfig;
  readonly connections: Connections;
  settings(changes: Partial<Settings>): Promise<void>;
  /** A chat with the app in it, once the bot knows it. */
  chat(name: string, ...people: ReadonlyArray<string>): Promise<Conversation>;
  /** The card that a person sees in the newest message of a chat, refreshed as Teams does. */
  see(chat: Conversation, person: string): Promise<IAdaptiveCard>;
  /** Presses the button with a verb (and an action) on the card that the person sees, with what was typed. */
  press(
    chat: Conversation,
    person: string,
    verb: string,
    wish?: { readonly ref?: string; readonly typed?: Readonly<Record<string, unknown>> },
  ): Promise<IAdaptiveCard>;
  stop(): Promise<void>;
}

export interface DemoOptions extends SandboxOptions {
  readonly plan?: Plan;
  readonly withPeople?: boolean;
}

const quiet = createLog('silent');
/** No run of its own while a test looks on. */
const NEVER = '0 0 1 1 *';

export async function startDemo({
  plan = demoPlan(),
  withPeople = true,
  ...options
}: DemoOptions = {}): Promise<Demo> {
  const tenant = await startTenant(options);
  const { sandbox } = tenant;
  fillSite(sandbox, plan, withPeople);
  const config = { ...tenant.serviceConfig, schedule: NEVER };
  const clock = { now: async () => sandbox.context.clock.now() };
  const service = await startService({ config, clock, log: quiet });
  sandbox.teams.endpoint.options.url = `${service.url}/api/messages`;
  const connections = connect(config);

  const newest = (chat: Conversation) => {
    const message = [...chat.messages]
      .reverse()
      .find(({ sender, deleted }) => sender.kind === 'bot' && !deleted);
    if (!message) throw new Error(`no message of the bot in ${chat.name ?? chat.id}`);
    return message;
  };
  const see = async (chat: Conversation, person: string): Promise<IAdaptiveCard> => {
    const message = newest(chat);
    if (sandbox.teams.refreshDue(chat, message, person)) await sandbox.teams.refresh(chat, message, person);
    const own = message.views.get(person);
    return (own?.messageVersion === message.version
      ? own.card
      : message.cards[0]) as unknown as IAdaptiveCard;
  };

  return {
    tenant,
    sandbox,
    service,
    config,
    connections,
    settings: (changes) => connections.store.saveSettings(changes),
    chat: async (name, ...people) => {
      const chat = sandbox.teams.createGroupChat({ name, personKeys: people });
      sandbox.teams.addApp(chat, people[0]);
      await sandbox.teams.endpoint.delivered();
      return chat;
    },
    see,
    press: async (chat, person, verb, { ref, typed = {} } = {}) => {
      const card = await see(chat, person);
      const button = buttonsOf(card, verb).find(
        ({ data }) => ref === undefined || (data as { ref?: string }).ref === ref,
      );
      if (!button) throw new Error(`${person} sees no button ${verb} ${ref ?? ''}`);
      const answer = await sandbox.teams.press(chat, newest(chat), person, {
        verb,
        title: String(button.title),
        data: { ...(button.data as object), ...typed },
      });
      if (answer.kind !== 'card') throw new Error(`no card but ${JSON.stringify(answer)}`);
      return answer.card as unknown as IAdaptiveCard;
    },
    stop: async () => {
      await service.stop();
      await tenant.stop();
    },
  };
}
