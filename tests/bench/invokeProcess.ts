import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sandboxEnvironment } from '../../sandbox/environment';
import { Sandbox, startSandbox } from '../../sandbox/server';
import { personToFields } from '../../src/store/fields/personFields';
import { anAction, aPlan, aPriority } from '../support/plan';
import { addItem, makeLists, putPlan } from '../teams-app/support/fillSite';
import { systemActor } from '../teams-app/support/systemActor';
import type { Pressed, PressesWanted } from './invoke';

const PRIORITIES = 10;

const two = (number: number): string => String(number).padStart(2, '0');
const objectIdOf = (official: number): string =>
  `c3000000-0000-4000-8000-${String(official).padStart(12, '0')}`;

interface Official {
  readonly number: number;
  readonly ref: string;
  readonly conversationId: string;
}

/** Ten priorities, each with a chat of ten officials and as many regional actions as there are officials in it. */
function fill(sandbox: Sandbox, officials: number): ReadonlyArray<Official> {
  const perPriority = officials / PRIORITIES;
  const priorities = Array.from({ length: PRIORITIES }, (_, at) => at + 1);
  makeLists(sandbox);
  putPlan(
    sandbox,
    aPlan({
      priorities: priorities.map((number) => aPriority({ number })),
      actions: priorities.flatMap((priority) =>
        Array.from({ length: perPriority }, (_, at) =>
          anAction({ ref: `P${priority}.${two(at + 1)}`, due: '2025-06-02' }),
        ),
      ),
    }),
  );
  return priorities.flatMap((priority) => {
    const chat = sandbox.teams.createGroupChat({ name: `Duo ${priority}`, personKeys: ['bas', 'fatma'] });
    chat.hasApp = true;
    addItem(sandbox, 'conversations', {
      Title: 'duo',
      ConversationId: chat.id,
      Kind: 'duo',
      PriorityCode: `P${priority}`,
      ServiceUrl: sandbox.teams.serviceUrl,
      TenantId: chat.tenantId,
      Members: '[]',
    });
    return Array.from({ length: perPriority }, (_, at): Official => {
      const number = (priority - 1) * perPriority + at + 1;
      addItem(
        sandbox,
        'people',
        personToFields({
          name: `Medewerker ${number}`,
          mail: `medewerker${number}@gemeente.example`,
          isCoordinator: false,
          duoOf: [priority],
          contactOf: [],
          route: 'host',
          identities: [{ tenantId: sandbox.context.tenant.host.id, objectId: objectIdOf(number) }],
          locale: 'nl',
        }),
      );
      return { number, ref: `P${priority}.${two(at + 1)}`, conversationId: chat.id };
    });
  });
}

function activity(sandbox: Sandbox, { number, ref, conversationId }: Official) {
  const { store, tenant } = sandbox.context;
  const { id: list } = store.findList(systemActor, { title: 'Acties' });
  const row = store
    .queryItems(systemActor, list, { top: 5000 })
    .items.find(({ fields }) => fields.Ref === ref);
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${randomUUID()}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: sandbox.teams.serviceUrl,
    locale: 'nl-NL',
    from: { id: `29:${number}`, aadObjectId: objectIdOf(number) },
    recipient: { id: `28:${tenant.service.clientId}` },
    conversation: { id: conversationId, conversationType: 'groupChat', isGroup: true },
    channelData: { tenant: { id: tenant.host.id } },
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'answer',
        data: {
          page: 0,
          ref,
          form: randomUUID(),
          rows: [[ref, row?.etag ?? '']],
          status: 'opSchema',
          remark: `Gaat goed, zegt medewerker ${number}`,
        },
      },
      trigger: 'manual',
    },
  };
}

async function pressAll(sandbox: Sandbox, officials: ReadonlyArray<Official>, url: string): Promise<Pressed> {
  const presses = officials.map((official) => JSON.stringify(activity(sandbox, official)));
  const token = await sandbox.context.entra.signBotToken({
    clientId: sandbox.context.tenant.service.clientId,
    serviceUrl: sandbox.teams.serviceUrl,
  });
  const began = performance.now();
  const answers = await Promise.all(
    presses.map(async (body) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
      const { statusCode } = (await response.json()) as { statusCode?: number };
      return { milliseconds: performance.now() - began, isCard: response.ok && statusCode === 200 };
    }),
  );
  return {
    milliseconds: answers.map(({ milliseconds }) => milliseconds),
    unanswered: answers.filter(({ isCard }) => !isCard).length,
  };
}

/** Teams and a site in a process of their own, where a number of officials press at once. */
async function main(count: number): Promise<void> {
  const sandbox = await startSandbox();
  const officials = fill(sandbox, count);
  process.on('message', ({ url }: PressesWanted) => {
    void pressAll(sandbox, officials, url).then((pressed) => process.send?.(pressed));
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'uvp-bench-'));
  process.send?.({ environment: sandboxEnvironment(sandbox, { folder }) });
}

void main(Number(process.argv[2]));
