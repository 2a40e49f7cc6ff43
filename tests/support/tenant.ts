import { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { Sandbox, SandboxOptions, startSandbox, trustSandbox } from '../../sandbox/server';
import { SERVICE_MAILBOX, SERVICE_SECRET } from '../../sandbox/tenant/applications';
import { ServiceConfig } from '../../teams-app/config';
import { createCredential } from '../../teams-app/credential';
import { createGraphClient } from '../../teams-app/graphClient';
import { partnerTenant } from '../../sandbox/tenant/tenants';
import { TAB_PAGE_PATH } from '../../sandbox/pageApi/tabPage';

/** A sandbox for one test file, trusted by this process. */
export interface RunningTenant {
  readonly sandbox: Sandbox;
  /** The settings with which the service reaches it. */
  readonly serviceConfig: ServiceConfig;
  /** Graph as the service uses it, with its own client and credential. */
  readonly graph: Client;
  stop(): Promise<void>;
}

/** The service's settings for a sandbox. */
export function serviceConfigFor(sandbox: Sandbox): ServiceConfig {
  const { host, service } = sandbox.context.tenant;
  return {
    tenantId: host.id,
    clientId: service.clientId,
    proof: { kind: 'secret', secret: SERVICE_SECRET },
    siteUrl: sandbox.siteUrl,
    authorityHost: sandbox.httpsUrl,
    graphUrl: `${sandbox.httpsUrl}/graph`,
    logLevel: 'silent',
    allowedTenants: [host.id, partnerTenant.id],
    tabUrl: `${sandbox.httpUrl}${TAB_PAGE_PATH}`,
    mailbox: SERVICE_MAILBOX,
    botTokenIssuer: 'https://api.botframework.com',
    botOpenIdMetadataUrl: `${sandbox.httpsUrl}/botframework/.well-known/openidconfiguration`,
    port: 0,
    schedule: '*/5 * * * *',
  };
}

/** Graph with another credential than the service's. */
export function graphWith(sandbox: Sandbox, credential: TokenCredential): Client {
  return createGraphClient(credential, `${sandbox.httpsUrl}/graph`);
}

export async function startTenant(options: SandboxOptions = {}): Promise<RunningTenant> {
  const sandbox = await startSandbox(options);
  trustSandbox(sandbox.caPem);
  const serviceConfig = serviceConfigFor(sandbox);
  return {
    sandbox,
    serviceConfig,
    graph: graphWith(sandbox, createCredential(serviceConfig)),
    stop: () => sandbox.stop(),
  };
}
