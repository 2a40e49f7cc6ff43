import { ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** The sandbox as `npm start` starts it, in processes of its own. */
export interface SandboxProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the sandbox with the demo plan, or with the plan of a file; ready when it has printed its address. */
export async function startSandboxProcess(planFile?: string): Promise<SandboxProcess> {
  const args = ['--import', 'tsx', 'sandbox/start.ts', ...(planFile === undefined ? [] : [planFile])];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await printedAddress(child);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(output);
      if (address && output.includes('Ctrl-C')) resolve(address[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`the sandbox did not start: ${output}`)));
  });
}
