import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { registerAdmin } from './admin/register';
import { createClock } from './clock';
import { createTeams } from './connector/createTeams';
import { registerConnector } from './connector/register';
import type { Teams } from './connector/teams';
import type { Addresses, SandboxContext } from './context';
import { registerEntra } from './entra/register';
import { createEntra } from './entra/entra';
import { createEventBus } from './events';
import { createFaults } from './faults';
import { registerGraph } from './graph/register';
import { createOutbox } from './mail/outbox';
import { registerMail } from './mail/register';
import { registerPage } from './pageApi/register';
import { createRequestLog } from './requestLog';
import { createScene } from './scene';
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
  /** Resource units that an app may spend on Graph in a minute; as for a small tenant when absent. */
  readonly graphUnitsPerMinute?: number;
  /** Where the bot listens for what Teams sends it. */
  readonly botUrl?: string;
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
  /** The chats, as people use them. */
  readonly teams: Teams;
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
  const start = options.now ?? DEMO_START;
  const clock = createClock(start, events);
  const entra = await createEntra(tenant, () => addresses);
  const store = openStore({ file: options.dbFile ?? ':memory:', now: () => clock.now() });
  store.onItemChanged(({ list, itemId }) => events.emit('listChanged', { list: list.title, itemId }));

  const parts = {
    store,
    tenant,
    clock,
    events,
    requests: createRequestLog(clock),
    faults: createFaults(),
    tokens: entra,
    entra,
    outbox: createOutbox(() => clock.now(), events),
    addresses,
  };
  const context: SandboxContext = { ...parts, scene: createScene(parts, start) };
  const teams = createTeams(context, {
    signBotToken: (token) => entra.signBotToken(token),
    botUrl: options.botUrl,
  });
  // Each service mounts itself under its own path.
  registerEntra(app, context);
  registerSharePoint(app, context);
  registerGraph(app, context, options.graphUnitsPerMinute);
  registerConnector(app, context, teams);
  registerMail(app, context);
  registerAdmin(app, context);
  registerPage(app, context, teams);

  return {
    httpUrl: addresses.http,
    httpsUrl: addresses.https,
    siteUrl: addresses.site,
    caPem: certificate.certPem,
    context,
    teams,
    stop: async () => {
      teams.reset();
      await Promise.all([close(http), close(https)]);
      store.close();
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
