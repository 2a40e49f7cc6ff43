import { ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';

/** The service as a process of its own. */
export interface ServiceProcess {
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The service finishes what it began; after that it is ended. */
const GRACE_MS = 2000;
const WARN = 40;

/** Starts the service and waits until it listens; what it warns of is told in a readable line. */
export async function startServiceProcess(
  environment: Readonly<Record<string, string>>,
  sandboxUrl: string,
  tell: (line: string) => void,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'service.ts')], {
    cwd: path.resolve(__dirname, '..'),
    env: { ...process.env, ...environment, SANDBOX_URL: sandboxUrl, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  forward(child, tell);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the service ended with exit code ${code}`)));
  });
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

function forward(child: ChildProcess, tell: (line: string) => void): void {
  if (child.stdout) createInterface(child.stdout).on('line', (line) => tellLog(line, tell));
  if (child.stderr) createInterface(child.stderr).on('line', tell);
}

/** One line of the service's log, when it is a warning or worse. */
function tellLog(line: string, tell: (line: string) => void): void {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line) as Record<string, unknown>;
  } catch {
    tell(line);
    return;
  }
  const { level, msg, ...rest } = entry;
  const details = JSON.stringify({ ...rest, time: undefined });
  if (typeof level === 'number' && level >= WARN) tell(`service: ${String(msg)} ${details}`);
}
