import { EventEmitter } from 'node:events';

/** What happens in the sandbox that its page shows live. */
export interface SandboxEvents {
  /** An item was added, changed or removed. */
  listChanged: { readonly list: string; readonly itemId: number };
  /** A message was posted, changed or removed in a conversation. */
  conversationChanged: { readonly conversationId: string };
  /** A mail was sent. */
  mailSent: { readonly mailId: string };
  /** The clock was moved. */
  clockMoved: { readonly now: Date };
  /** Everything was put back to the beginning. */
  reset: Record<string, never>;
}

export interface EventBus {
  emit<K extends keyof SandboxEvents>(name: K, event: SandboxEvents[K]): void;
  /** Listens until the returned function is called. */
  on<K extends keyof SandboxEvents>(name: K, listener: (event: SandboxEvents[K]) => void): () => void;
}

/** An event bus within this process. */
export function createEventBus(): EventBus {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    emit: (name, event) => void emitter.emit(name, event),
    on: (name, listener) => {
      emitter.on(name, listener);
      return () => emitter.off(name, listener);
    },
  };
}
