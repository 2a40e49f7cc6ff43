import type { LoggedRequest, RequestLog, SandboxClock } from './context';

/** Keeps every answered request until it is cleared. */
export function createRequestLog(clock: SandboxClock): RequestLog {
  let entries: Array<LoggedRequest & { at: Date }> = [];
  return {
    add: (request) => void entries.push({ ...request, at: clock.now() }),
    entries: () => entries,
    clear: () => {
      entries = [];
    },
  };
}
