import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Addresses, SandboxContext } from './context';
import { createEventBus } from './events';
import { createRequestLog } from './requestLog';
import { registerSharePoint } from './sharepoint/register';
import { openStore } from './store/sqlite/openStore';
import { createTenant } from './tenant/tenant';
import { createServerCertificate } from './tls';

export { trustSandbox } from './tls';

export interface SandboxOptions {
  /** A free port when absent or 0. */
  readonly httpPort?: number;
  readonly httpsPort?: number;
  /** File of the database; in memory when absent. */
  readonly dbFile?: string;
  /** What the clock shows at first. */
  readonly now?: Date;
}

/** A running sandbox. */
export interface Sandbox {
  readonly httpUrl: string;
  readonly httpsUrl: string;
  /** The SharePoint site, on the http listener. */
  readonly siteUrl: string;
  /** Certificate to trust for the https listener, see {@link trustSandbox}. */
  readonly caPem: string;
  readonly context: SandboxContext;
  stop(): Promise<void>;
}

/** Monday 26 May 2025, 09:00 in Amsterdam. */
export const DEMO_START = new Date('2025-05-26T07:00:00Z');

/** Starts the imitated services in this process, on two listeners with one application behind them. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const [certificate, tenant] = await Promise.all([createServerCertificate(), createTenant()]);
  const app = express();
  app.disable('x-powered-by');
  // Query strings are read by each service in its own way (OData's keys start with a dollar sign).
  app.set('query parser', false);

  const http = await listen(createHttpServer(app), options.httpPort);
  const https = await listen(
    createHttpsServer({ cert: certificate.certPem, key: certificate.keyPem }, app),
    options.httpsPort,
  );
  const addresses = addressesOf(http, https);

  const events = createEventBus();
  const clock = createClock(options.now ?? DEMO_START);
  const store = openStore({ file: options.dbFile ?? ':memory:', now: () => clock.now() });
  store.onItemChanged(({ list, itemId }) => events.emit('listChanged', { list: list.title, itemId }));

  const context: SandboxContext = {
    store,
    tenant,
    clock,
    events,
    requests: createRequestLog(clock),
    faults: { intercept: () => undefined },
    tokens: { verifyAccessToken: () => Promise.reject(new Error('no such token')) },
    addresses,
  };
  // Each service mounts itself under its own path.
  registerSharePoint(app, context);

  return {
    httpUrl: addresses.http,
    httpsUrl: addresses.https,
    siteUrl: addresses.site,
    caPem: certificate.certPem,
    context,
    stop: async () => {
      await Promise.all([close(http), close(https)]);
      store.close();
    },
  };
}

/** A clock that runs on from where it was set. */
function createClock(start: Date): SandboxContext['clock'] {
  let ahead = start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + ahead),
    set: (to) => {
      ahead = to.getTime() - Date.now();
    },
  };
}

function addressesOf(http: Server, https: Server): Addresses {
  const port = (server: Server) => (server.address() as AddressInfo).port;
  const httpUrl = `http://localhost:${port(http)}`;
  return { http: httpUrl, https: `https://localhost:${port(https)}`, site: `${httpUrl}/sites/uvp` };
}

function listen(server: Server, port = 0): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  // Live streams of the page would keep it open for ever.
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
