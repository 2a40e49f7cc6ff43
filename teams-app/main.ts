import { translator } from '../src/i18n/translate';
import { isProblem } from '../src/plan/problem';
import { systemClock } from './clock';
import { readServiceConfig } from './config';
import { createLog, errorFields } from './log';
import { startService } from './service';

/** Starts the service with the environment's settings and ends it when asked to. */
async function main(): Promise<void> {
  const config = readServiceConfig(process.env);
  const log = createLog(config.logLevel);
  const service = await startService({ config, clock: systemClock, log });
  const stop = (): void => {
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(errorFields(error), 'not stopped in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const log = createLog('info');
  if (isProblem(error))
    log.fatal({ code: error.code }, translator('nl')(`problem:${error.code}`, error.params));
  else log.fatal(errorFields(error), 'service could not start');
  process.exitCode = 1;
});
