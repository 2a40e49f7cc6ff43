import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TAB_PAGE_PATH } from './pageApi/tabPage';
import type { Sandbox } from './server';
import { SERVICE_MAILBOX, SERVICE_SECRET } from './tenant/applications';
import { pemFile } from './tenant/certificate';
import { partnerTenant } from './tenant/tenants';

export interface EnvironmentOptions {
  /** Where certificates are written for the processes that read them. */
  readonly folder: string;
  /** Port of the service; a free one when absent. */
  readonly servicePort?: number;
}

/** The settings, named as in `.env.example`, with which the service and the command line reach a sandbox. */
export function sandboxEnvironment(sandbox: Sandbox, options: EnvironmentOptions): Record<string, string> {
  const { host, service, setup } = sandbox.context.tenant;
  mkdirSync(options.folder, { recursive: true });
  const caFile = path.join(options.folder, 'sandbox-ca.pem');
  const setupFile = path.join(options.folder, 'sandbox-setup.pem');
  writeFileSync(caFile, sandbox.caPem);
  writeFileSync(setupFile, pemFile(setup.certificates[0]), { mode: 0o600 });
  return {
    UVP_TENANT_ID: host.id,
    UVP_ALLOWED_TENANTS: partnerTenant.id,
    UVP_SITE_URL: sandbox.siteUrl,
    UVP_TAB_URL: `${sandbox.httpUrl}${TAB_PAGE_PATH}`,
    UVP_CLIENT_ID: service.clientId,
    UVP_CLIENT_SECRET: SERVICE_SECRET,
    UVP_SETUP_CLIENT_ID: setup.clientId,
    UVP_SETUP_CERTIFICATE_FILE: setupFile,
    UVP_MAILBOX: SERVICE_MAILBOX,
    UVP_AUTHORITY_HOST: sandbox.httpsUrl,
    UVP_GRAPH_URL: `${sandbox.httpsUrl}/graph`,
    UVP_BOT_OPENID_METADATA_URL: `${sandbox.httpsUrl}/botframework/.well-known/openidconfiguration`,
    UVP_EXTRA_CA_FILE: caFile,
    PORT: String(options.servicePort ?? 0),
  };
}

/** The text of an environment file. */
export function environmentFile(environment: Readonly<Record<string, string>>): string {
  return Object.entries(environment)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
