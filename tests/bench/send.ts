import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import express from 'express';
import { noticeCard } from '../../src/cards/noticeCard';
import { createTeamsApp } from '../../teams-app/bot/createBot';
import { TeamsClient } from '../../teams-app/bot/teamsClient';
import { readServiceConfig } from '../../teams-app/config';
import { createCredential, trustExtraCa } from '../../teams-app/credential';
import { createLog } from '../../teams-app/log';
import { Bench } from './bench';

const CHATS = 2000;
/** What Teams allows an app in a tenant. */
const ALLOWED_PER_SECOND = 50;

/** What the process of the sandbox tells. */
export interface SandboxReady {
  readonly environment: Readonly<Record<string, string>>;
  readonly serviceUrl: string;
  readonly chats: ReadonlyArray<string>;
}
export interface SandboxCounts {
  readonly throttled: number;
  readonly arrived: number;
}

/**
 * One card to each of 2,000 chats, the sandbox (in a process of its own) enforcing Teams' limits. `utilisation` is the
 * pace over all of it divided by the 50 requests a second that are allowed; `throttled` counts the answers 429.
 */
export const send: Bench = {
  about: `One card to each of ${CHATS} chats within the limits of Teams`,
  run: async () => {
    const sandbox = fork(path.join(__dirname, 'sandboxProcess.ts'), [String(CHATS)], {
      execArgv: ['--import', 'tsx', '--disable-warning=ExperimentalWarning'],
    });
    try {
      const [ready] = (await once(sandbox, 'message')) as [SandboxReady];
      const config = readServiceConfig(ready.environment);
      trustExtraCa(config.extraCaFile);
      const app = createTeamsApp(config, createCredential(config), createLog('silent'), express());
      const teams = new TeamsClient(app.api);
      const card = noticeCard({ kind: 'help', locale: 'nl', tabUrl: config.tabUrl });
      const to = (conversationId: string) => ({ conversationId, serviceUrl: ready.serviceUrl });
      // The first one fetches the token.
      await teams.send(to(ready.chats[0]), { card, summary: '' });

      const began = performance.now();
      const outcomes = await Promise.all(ready.chats.map((id) => teams.send(to(id), { card, summary: '' })));
      const seconds = (performance.now() - began) / 1000;
      sandbox.send('counts');
      const [counts] = (await once(sandbox, 'message')) as [SandboxCounts];
      const perSecond = CHATS / seconds;
      return {
        chats: CHATS,
        sent: outcomes.filter(({ kind }) => kind === 'sent').length,
        arrived: counts.arrived - 1,
        throttled: counts.throttled,
        perSecond: round(perSecond),
        utilisation: round(perSecond / ALLOWED_PER_SECOND),
      };
    } finally {
      sandbox.kill();
    }
  },
};

const round = (value: number): number => Math.round(value * 1000) / 1000;
