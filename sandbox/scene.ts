import type { SandboxContext } from './context';

/** What stands in the sandbox at the beginning, and how to get back to it. */
export interface Scene {
  /** Says how the beginning is set up; done again after each reset. */
  setUpWith(setUp: () => Promise<void>): void;
  /** Puts everything back to the beginning: clock, lists, chats, mail, faults and log. */
  reset(): Promise<void>;
}

type Parts = Pick<SandboxContext, 'store' | 'clock' | 'outbox' | 'faults' | 'requests' | 'events'>;

export function createScene(parts: Parts, start: Date): Scene {
  let setUp: () => Promise<void> = async () => parts.store.clear();
  return {
    setUpWith: (how) => {
      setUp = how;
    },
    reset: async () => {
      parts.faults.clear();
      parts.outbox.clear();
      // First, so that the chats are gone before the beginning makes them anew.
      parts.events.emit('reset', {});
      await setUp();
      parts.clock.set(start);
      parts.requests.clear();
    },
  };
}
