import { readServiceConfig } from '../teams-app/config';
import { createLog, errorFields } from '../teams-app/log';
import { startService } from '../teams-app/service';
import { remoteClock, watchClock } from './sandboxClock';

/** Address of the sandbox, whose clock this process goes by. */
const SANDBOX_URL = 'SANDBOX_URL';

/** Starts the product's service beside a sandbox: all as in production, but by the sandbox's clock. */
async function main(): Promise<void> {
  const sandboxUrl = process.env[SANDBOX_URL];
  if (!sandboxUrl) throw new Error(`${SANDBOX_URL} is missing`);
  const config = readServiceConfig(process.env);
  const log = createLog(config.logLevel);
  const service = await startService({ config, clock: remoteClock(sandboxUrl), log });
  const ended = new AbortController();
  const runNudges = () =>
    service.runNudges().then(
      () => undefined,
      (error: unknown) => log.error(errorFields(error), 'reminders failed'),
    );
  void watchClock(sandboxUrl, runNudges, ended.signal);

  const stop = (): void => {
    ended.abort();
    void service.stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
  if (process.connected) process.send?.({ kind: 'ready' });
  else stop();
}

// Ctrl-C reaches the whole group; the sandbox ends this process itself, and so does its death.
process.on('SIGINT', () => undefined);
main().catch((error: unknown) => {
  createLog('info').fatal(errorFields(error), 'service could not start');
  process.exit(1);
});
