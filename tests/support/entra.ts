import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createEntra, Entra } from '../../sandbox/entra/entra';

import { createTenant, Tenant } from '../../sandbox/tenant/tenant';
import { createServerCertificate, trustSandbox } from '../../sandbox/tls';

export interface RunningEntra {
  readonly url: string;
  readonly tenant: Tenant;
  readonly entra: Entra;
  stop(): void;
}

/** Entra alone, on a free https port that this process trusts. */
export async function startEntra(): Promise<RunningEntra> {
  const [certificate, tenant] = await Promise.all([createServerCertificate(), createTenant()]);
  trustSandbox(certificate.certPem);
  const app = express();
  const server = createServer({ cert: certificate.certPem, key: certificate.keyPem }, app);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  // The page of the device sign-in is on the same listener here.
  const entra = await createEntra(tenant, () => ({ http: url, https: url, site: `${url}/sites/uvp` }));
  app.use(entra.router);
  return {
    url,
    tenant,
    entra,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
