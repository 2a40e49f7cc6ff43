import type { SandboxContext } from './context';

/** How the beginning is set up. */
export interface Beginning {
  /** Puts the lists back, before the clock. */
  restoreLists(): void;
  /** Does, at the time of the beginning, what people had done by then. */
  act(): Promise<void>;
}

/** What stands in the sandbox at the beginning, and how to get back to it. */
export interface Scene {
  beginWith(beginning: Beginning): void;
  /** Puts everything back to the beginning: lists, clock, chats, mail, faults and log. */
  reset(): Promise<void>;
}

type Parts = Pick<SandboxContext, 'store' | 'clock' | 'outbox' | 'faults' | 'requests' | 'events'>;

/** An empty site at `start`, until somebody says what it begins with. */
export function createScene(parts: Parts, start: Date): Scene {
  let beginning: Beginning = { restoreLists: () => parts.store.clear(), act: async () => undefined };
  return {
    beginWith: (other) => {
      beginning = other;
    },
    reset: async () => {
      parts.faults.clear();
      parts.outbox.clear();
      parts.events.emit('reset', {});
      beginning.restoreLists();
      parts.clock.set(start);
      await beginning.act();
      parts.requests.clear();
    },
  };
}
