import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sandboxEnvironment } from '../../sandbox/environment';
import { startSandbox } from '../../sandbox/server';
import type { SandboxCounts, SandboxReady } from './send';

/** A sandbox with many chats in a process of its own, so that it does not take time from what is measured. */
async function main(count: number): Promise<void> {
  const sandbox = await startSandbox();
  const chats: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const chat = sandbox.teams.createGroupChat({ name: `Duo ${at}`, personKeys: ['anneke', 'bas'] });
    chat.hasApp = true;
    chats.push(chat.id);
  }
  process.on('message', () => {
    const answers = sandbox.context.requests.entries().filter(({ service }) => service === 'connector');
    process.send?.({
      throttled: answers.filter(({ status }) => status === 429).length,
      arrived: answers.filter(({ status }) => status === 201).length,
    } satisfies SandboxCounts);
  });
  process.send?.({
    environment: sandboxEnvironment(sandbox, { folder: mkdtempSync(path.join(tmpdir(), 'uvp-bench-')) }),
    serviceUrl: `${sandbox.httpsUrl}/connector/`,
    chats,
  } satisfies SandboxReady);
}

void main(Number(process.argv[2]));
