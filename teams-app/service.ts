import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { Cron } from 'croner';
import express from 'express';
import { PLAN_TIME_ZONE } from '../src/plan/dates';
import { Background } from './background';
import { BotContext } from './bot/context';
import { connectRoutes, createTeamsApp, MESSAGES_PATH, onlyFromTeams } from './bot/createBot';
import { LivePlan } from './bot/livePlan';
import { SharedCards } from './bot/sharedCards';
import { TeamsClient } from './bot/teamsClient';
import { Clock } from './clock';
import { ServiceConfig } from './config';
import { planStoreOver } from '../src/store/planStoreOver';
import { connect } from './connections';
import { errorFields, Log } from './log';
import { Metrics } from './metrics';
import { registerMetrics } from './metricsEndpoint';
import { Mailer } from './mailer';
import { runNudges, RunReport } from './nudge/runNudges';
import { Readiness } from './readiness';
import { combinedRows } from './store/combinedRows';
import { Conversations } from './store/conversations';
import { Ledger } from './store/ledger';

export interface ServiceOptions {
  readonly config: ServiceConfig;
  readonly clock: Clock;
  readonly log: Log;
}

/** The running service: the bot, and reminders at their times. */
export interface Service {
  readonly port: number;
  readonly url: string;
  /** Sends what is due now, or at another moment; runs in one process never overlap. */
  runNudges(at?: Date): Promise<RunReport>;
  /** Takes no more requests and ends when what was begun is done. */
  stop(): Promise<void>;
}

/** Teams sends an activity at once; whoever needs longer is not Teams. */
const REQUEST_TIMEOUT_MS = 20_000;

export async function startService({ config, clock, log }: ServiceOptions): Promise<Service> {
  const { credential, graph, rows: direct } = connect(config);
  const rows = combinedRows(direct);
  const store = planStoreOver(rows);
  const metrics = new Metrics();
  const background = new Background(log, (running) => metrics.backgroundWork(running));
  const web = express();
  web.disable('x-powered-by');
  web.use(MESSAGES_PATH, onlyFromTeams(config.botTokenIssuer), express.json({ limit: '100kb' }));

  const app = createTeamsApp(config, credential, log, web);
  const shared = {
    store,
    ledger: new Ledger(rows),
    conversations: new Conversations(rows),
    teams: new TeamsClient(app.api),
    log,
    tabUrl: config.tabUrl,
  };
  const live = new LivePlan(store);
  const bot: BotContext = {
    ...shared,
    live,
    shared: new SharedCards({ ...shared, live, clock }),
    clock,
    background,
    metrics,
    allowedTenants: new Set(config.allowedTenants.map((tenant) => tenant.toLowerCase())),
  };
  connectRoutes(app, bot);
  await app.initialize();

  const readiness = new Readiness(async () => void (await rows.read([{ list: 'settings' }])));
  web.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  web.get('/readyz', async (_request, response) => {
    const isReady = await readiness.check();
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'waiting' });
  });

  registerMetrics(web, metrics, config.metricsToken);

  const mailer = new Mailer(graph, config.mailbox);
  let last: Promise<unknown> = Promise.resolve();
  const run = (at?: Date): Promise<RunReport> => {
    const next = last.then(async () => runNudges({ ...shared, mailer }, at ?? (await clock.now())));
    last = next.then(
      (report) => metrics.nudged(report),
      () => metrics.nudgeRunFailed(),
    );
    return next;
  };
  const schedule = new Cron(config.schedule, { timezone: PLAN_TIME_ZONE, protect: true }, async () => {
    await run().catch((error: unknown) => log.error(errorFields(error), 'reminders failed'));
  });

  const server = await listen(web, config.port);
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'service started');
  return {
    port,
    url: `http://localhost:${port}`,
    runNudges: run,
    stop: async () => {
      schedule.stop();
      await close(server);
      await Promise.all([background.drain(), last]);
      log.info('service stopped');
    },
  };
}

function listen(web: express.Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(web);
    server.requestTimeout = REQUEST_TIMEOUT_MS;
    server.headersTimeout = REQUEST_TIMEOUT_MS / 2;
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
