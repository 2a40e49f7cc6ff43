import { ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** The first line of the program's output that has an address. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found && output.includes('Ctrl-C')) resolve(found[0]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', () => reject(new Error(output)));
  });
}

describe('Starting the sandbox', () => {
  test('gives one address where everything answers, and ends with all that it started', async () => {
    const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const child = spawn(process.execPath, [tsx, 'sandbox/start.ts'], { cwd: ROOT, stdio: 'pipe' });
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    try {
      const url = await address(child);
      const conversations = await fetch(`${url}/page-api/conversations`, {
        headers: { cookie: 'sandbox_person=anneke' },
      });
      const chats = (await conversations.json()) as Array<{ name?: string; last?: object }>;
      expect(chats.filter(({ name }) => name?.startsWith('Duo'))).toHaveLength(5);
      // The service has said hello in every chat.
      expect(chats.every(({ last }) => last !== undefined)).toBe(true);

      const began = Date.now();
      child.kill('SIGINT');
      expect(await exited).toBe(0);
      expect(Date.now() - began).toBeLessThan(3000);
      await expect(fetch(url)).rejects.toThrow();
    } finally {
      child.kill('SIGKILL');
    }
  });
});
