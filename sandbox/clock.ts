import type { EventBus } from './events';

/**
 * The clock of the sandbox: its rows, mails and messages bear this time; tokens and TLS use real time.
 * Between moves it runs on with real time, so that messages come in order.
 */
export interface SandboxClock {
  now(): Date;
  set(to: Date): void;
  /** Raised with every `set`; who polls sees by it that the clock was moved. */
  readonly version: number;
  /** Resolves when the version is above `version`, or when the time is up. */
  moved(version: number, timeoutMs: number): Promise<void>;
}

/** A clock that runs on from where it was set. */
export function createClock(start: Date, events: EventBus): SandboxClock {
  let ahead = start.getTime() - Date.now();
  let version = 1;
  const now = () => new Date(Date.now() + ahead);
  return {
    now,
    get version() {
      return version;
    },
    set: (to) => {
      ahead = to.getTime() - Date.now();
      version += 1;
      events.emit('clockMoved', { now: now() });
    },
    moved: (known, timeoutMs) => {
      if (version > known) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          stopListening();
          clearTimeout(timer);
          resolve();
        };
        const stopListening = events.on('clockMoved', done);
        const timer = setTimeout(done, timeoutMs);
        timer.unref();
      });
    },
  };
}
