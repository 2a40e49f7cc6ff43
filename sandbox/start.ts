import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeChats } from './demo/chats';
import { seedSite } from './demo/seed';
import { environmentFile, sandboxEnvironment } from './environment';
import { freePorts } from './ports';
import { startSandbox, trustSandbox } from './server';
import { startServiceProcess } from './serviceProcess';

const FIRST_PORT = 4100;
const TEMP = path.resolve(__dirname, '../temp');
/** The demo does not wait five minutes for a reminder that is due. */
const SCHEDULE = '*/15 * * * * *';

/** Starts the sandbox, fills it with the demo, starts the service beside it, and ends all on Ctrl-C. */
async function main(): Promise<void> {
  const say = (line: string) => console.log(line);
  say('De proefomgeving wordt klaargezet …');
  mkdirSync(TEMP, { recursive: true });
  const [httpPort, httpsPort, servicePort] = await freePorts(FIRST_PORT, 3);
  const sandbox = await startSandbox({
    httpPort,
    httpsPort,
    botUrl: `http://localhost:${servicePort}/api/messages`,
  });
  trustSandbox(sandbox.caPem);
  const environment = {
    ...sandboxEnvironment(sandbox, { folder: TEMP, servicePort }),
    UVP_SCHEDULE: SCHEDULE,
    UVP_LOG_LEVEL: 'warn',
  };
  writeFileSync(path.join(TEMP, 'sandbox.env'), environmentFile(environment));

  await seedSite(environment);
  const seeded = path.join(TEMP, 'sandbox-seeded.db');
  sandbox.context.store.saveTo(seeded);
  const { scene, store } = sandbox.context;
  scene.setUpWith(async () => {
    store.restoreFrom(seeded);
    makeChats(sandbox.teams);
    await sandbox.teams.endpoint.delivered();
  });

  const service = await startServiceProcess(environment, sandbox.httpUrl, (line) => console.error(line));
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await service.stop();
    await sandbox.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  void service.ended.then(() => {
    if (!stopping) say('De service is gestopt; start de proefomgeving opnieuw.');
  });

  makeChats(sandbox.teams);
  await sandbox.teams.endpoint.delivered();
  say(`\n  ${sandbox.httpUrl}\n\nStoppen: Ctrl-C`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
