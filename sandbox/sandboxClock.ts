import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../teams-app/clock';

interface ClockState {
  readonly now: string;
  readonly version: number;
}

const RETRY_MS = 1000;

/** The sandbox's clock as another process asks for it. */
export function remoteClock(sandboxUrl: string): Clock {
  return { now: async () => new Date((await readClock(sandboxUrl)).now) };
}

/** Calls `moved` each time that the sandbox's clock is moved, until the signal is given. */
export async function watchClock(
  sandboxUrl: string,
  moved: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let version: number | undefined;
  while (!signal.aborted) {
    try {
      const state = await readClock(sandboxUrl, version, signal);
      if (version !== undefined && state.version !== version) await moved();
      version = state.version;
    } catch {
      // The sandbox is gone or busy; it is asked again until this process is told to end.
      await wait(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function readClock(sandboxUrl: string, after?: number, signal?: AbortSignal): Promise<ClockState> {
  const query = after === undefined ? '' : `?after=${after}`;
  const response = await fetch(`${sandboxUrl}/admin/clock${query}`, { signal });
  if (!response.ok) throw new Error(`the clock answered ${response.status}`);
  return (await response.json()) as ClockState;
}
