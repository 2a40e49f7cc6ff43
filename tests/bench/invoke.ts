import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { readServiceConfig } from '../../teams-app/config';
import { connect } from '../../teams-app/connections';
import { createLog } from '../../teams-app/log';
import { startService } from '../../teams-app/service';
import { Bench } from './bench';

const OFFICIALS = 100;
const NEVER = '0 0 29 2 *';

/** Where the officials are to press. */
export interface PressesWanted {
  readonly url: string;
}

/** What the officials got to see, and when. */
export interface Pressed {
  readonly milliseconds: ReadonlyArray<number>;
  readonly unanswered: number;
}

/**
 * A hundred officials press the button of their own action in the same moment, on a service that just started. `lost`
 * counts answers that never reached their row, and presses that got no card.
 */
export const invoke: Bench = {
  about: `${OFFICIALS} officials answer at once`,
  run: async () => {
    const sandbox = fork(path.join(__dirname, 'invokeProcess.ts'), [String(OFFICIALS)], {
      execArgv: ['--import', 'tsx', '--disable-warning=ExperimentalWarning'],
    });
    try {
      const [ready] = (await once(sandbox, 'message')) as [{ environment: Record<string, string> }];
      const config = { ...readServiceConfig(ready.environment), schedule: NEVER };
      const clock = { now: async () => new Date('2025-05-26T07:00:00Z') };
      const service = await startService({ config, clock, log: createLog('silent') });
      sandbox.send({ url: `${service.url}/api/messages` } satisfies PressesWanted);
      const [pressed] = (await once(sandbox, 'message')) as [Pressed];
      // Ends when all work that goes on after an answer is done.
      await service.stop();
      const { regional } = await connect(config).store.load();
      const stored = regional.filter(({ state }) => state.status === 'opSchema').length;
      const sorted = [...pressed.milliseconds].sort((one, other) => one - other);
      const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1]);
      return {
        presses: OFFICIALS,
        p50Ms: at(0.5),
        p99Ms: at(0.99),
        maxMs: at(1),
        lost: OFFICIALS - stored + pressed.unanswered,
      };
    } finally {
      sandbox.kill();
    }
  },
};
