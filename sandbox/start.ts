import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translator } from '../src/i18n/translate';
import { isProblem } from '../src/plan/problem';
import { makeChats } from './demo/chats';
import { DEMO_PLAN, seedSite } from './demo/seed';
import { environmentFile, sandboxEnvironment } from './environment';
import { freePorts } from './ports';
import { startSandbox, trustSandbox } from './server';
import { startServiceProcess } from './serviceProcess';

const FIRST_PORT = 4100;
const TEMP = path.resolve(__dirname, '../temp');
/** The demo does not wait five minutes for a reminder that is due. */
const SCHEDULE = '*/15 * * * * *';

/** What was started so far, to be ended in the opposite order. */
const started: Array<() => Promise<void>> = [];
let ending = false;

async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  for (const stop of started.reverse()) await stop();
  process.exit(exitCode);
}

/** Starts the sandbox, fills it with the demo and starts the service beside it. */
async function start(planFile: string): Promise<void> {
  console.log('De proefomgeving wordt klaargezet …');
  mkdirSync(TEMP, { recursive: true });
  const [httpPort, httpsPort, servicePort] = await freePorts(FIRST_PORT, 3);
  const botUrl = `http://localhost:${servicePort}/api/messages`;
  const sandbox = await startSandbox({ httpPort, httpsPort, botUrl });
  started.push(sandbox.stop);
  trustSandbox(sandbox.caPem);
  const environment = {
    ...sandboxEnvironment(sandbox, { folder: TEMP, servicePort }),
    UVP_SCHEDULE: SCHEDULE,
    UVP_LOG_LEVEL: 'warn',
  };
  writeFileSync(path.join(TEMP, 'sandbox.env'), environmentFile(environment));

  await seedSite(environment, planFile);
  const { scene, store } = sandbox.context;
  const seeded = path.join(TEMP, 'sandbox-seeded.db');
  store.saveTo(seeded);
  const addApp = () => makeChats(sandbox.teams);
  scene.beginWith({ restoreLists: () => store.restoreFrom(seeded), act: addApp });

  const service = await startServiceProcess(environment, sandbox.httpUrl, (line) => console.error(line));
  started.push(service.stop);
  void service.ended.then(() => {
    if (!ending) console.error('De service is gestopt. Start de proefomgeving opnieuw.');
  });
  await addApp();
  sandbox.context.requests.clear();
  console.log(`\n  ${sandbox.httpUrl}\n\nStoppen: Ctrl-C`);
}

/** Node 22 calls its SQLite experimental on every start, which says nothing to who tries the demo. */
function muteSqliteWarning(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (!/SQLite/.test(warning.message)) console.error(`${warning.name}: ${warning.message}`);
  });
}

function tell(error: unknown): void {
  if (isProblem(error)) console.error(translator('nl')(`problem:${error.code}`, error.params));
  console.error(error);
}

muteSqliteWarning();
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
// The demo plan, unless another plan is named: `npx tsx sandbox/start.ts plan.docx`.
start(process.argv[2] ?? DEMO_PLAN).catch((error: unknown) => {
  if (!ending) tell(error);
  void end(1);
});
