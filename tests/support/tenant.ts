import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { SPFI } from '@pnp/sp';
import { makeChats } from '../../sandbox/demo/chats';
import { sandboxEnvironment } from '../../sandbox/environment';
import { Sandbox, SandboxOptions, startSandbox, trustSandbox } from '../../sandbox/server';
import { readServiceConfig, readSetupConfig, ServiceConfig, SetupConfig } from '../../teams-app/config';
import { createCredential } from '../../teams-app/credential';
import { createGraphClient } from '../../teams-app/graphClient';
import { createLog } from '../../teams-app/log';
import { Service, startService } from '../../teams-app/service';
import { seedFromSaved } from './seeded';
import { sharePointAs } from './sharePointAs';

export interface TenantOptions extends SandboxOptions {
  /** With the demo's lists, people and plan in it. */
  readonly seeded?: boolean;
  /** With the service running in this process, and the app in the demo's chats. Needs `seeded`. */
  readonly withService?: boolean;
}

/** A sandbox for one test file, trusted by this process. */
export interface RunningTenant {
  readonly sandbox: Sandbox;
  /** As in `.env`, for commands that are started as a process or read it themselves. */
  readonly environment: Readonly<Record<string, string>>;
  /** The settings with which the service reaches it. */
  readonly serviceConfig: ServiceConfig;
  readonly setupConfig: SetupConfig;
  /** Graph as the service uses it, with its own client and credential. */
  readonly graph: Client;
  /** SharePoint REST as in the browser of a person. */
  sharePointAs(personKey: string): SPFI;
  /** The service, when it was asked for. */
  readonly service: Service;
  stop(): Promise<void>;
}

/** Graph with another credential than the service's. */
export function graphWith(sandbox: Sandbox, credential: TokenCredential): Client {
  return createGraphClient(credential, `${sandbox.httpsUrl}/graph`);
}

async function startServiceIn(sandbox: Sandbox, config: ServiceConfig): Promise<Service> {
  const clock = { now: async () => sandbox.context.clock.now() };
  const service = await startService({ config, clock, log: createLog('silent') });
  sandbox.teams.endpoint.options.url = `${service.url}/api/messages`;
  await makeChats(sandbox.teams);
  return service;
}

export async function startTenant(options: TenantOptions = {}): Promise<RunningTenant> {
  const sandbox = await startSandbox(options);
  trustSandbox(sandbox.caPem);
  const folder = mkdtempSync(path.join(tmpdir(), 'uvp-tenant-'));
  const environment: Record<string, string> = {
    ...sandboxEnvironment(sandbox, { folder }),
    UVP_LOG_LEVEL: 'silent',
    // Never: a test runs the reminders itself.
    UVP_SCHEDULE: '0 0 29 2 *',
  };
  const serviceConfig = readServiceConfig(environment);
  if (options.seeded) await seedFromSaved(sandbox, environment);
  const service = options.withService ? await startServiceIn(sandbox, serviceConfig) : undefined;
  return {
    sandbox,
    environment,
    serviceConfig,
    setupConfig: readSetupConfig(environment),
    graph: graphWith(sandbox, createCredential(serviceConfig)),
    sharePointAs: (personKey) => sharePointAs(sandbox.siteUrl, personKey),
    get service() {
      if (!service) throw new Error('start the tenant with its service');
      return service;
    },
    stop: async () => {
      await service?.stop();
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
