import { Activity } from './activities';
import { CardJson } from './chat';

/** What a person gets to see after a press. */
export type InvokeAnswer =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

export interface BotEndpointOptions {
  /** Where the bot listens; may be changed while running. */
  url: string;
  /** Signs a Bot Framework token for the bot that carries the service address. */
  readonly signToken: () => Promise<string>;
  /** How long Teams waits for the answer to a press. */
  answerWithinMs: number;
  /** How often a press that nobody answers is delivered again. */
  redeliveries: number;
  /** How often an event is offered to a bot that is not up yet. */
  readonly retryEveryMs: number;
}

/** The line from Teams to the bot. Events wait until the bot listens and keep their order per conversation. */
export class BotEndpoint {
  private readonly lines = new Map<string, Promise<void>>();
  private stopped = new AbortController();

  constructor(readonly options: BotEndpointOptions) {}

  /** Delivers an event as soon as the bot listens; its answer does not matter. */
  notify(activity: Activity): void {
    const { signal } = this.stopped;
    const key = activity.conversation.id;
    const line = (this.lines.get(key) ?? Promise.resolve()).then(() => this.deliver(activity, signal));
    this.lines.set(key, line);
  }

  /** Settles when all events so far were delivered. */
  async delivered(): Promise<void> {
    await Promise.all(this.lines.values());
  }

  /** Delivers a press and gives the answer; an unanswered one is delivered again, and the first answer counts. */
  async invoke(activity: Activity): Promise<InvokeAnswer> {
    const { signal } = this.stopped;
    await this.lines.get(activity.conversation.id);
    const answers: Promise<InvokeAnswer>[] = [];
    for (let delivery = 0; delivery <= this.options.redeliveries; delivery += 1) {
      answers.push(this.ask(activity, signal));
      const first = await Promise.race([...answers, after(this.options.answerWithinMs, signal)]);
      if (first) return first;
    }
    return { kind: 'error', code: 'BotTimeout', message: 'The bot did not answer in time.' };
  }

  /** Forgets what was not delivered yet. */
  stop(): void {
    this.stopped.abort();
    this.stopped = new AbortController();
    this.lines.clear();
  }

  private async deliver(activity: Activity, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const response = await this.post(activity, signal);
        await response.arrayBuffer();
        return;
      } catch {
        await after(this.options.retryEveryMs, signal);
      }
    }
  }

  private async ask(activity: Activity, signal: AbortSignal): Promise<InvokeAnswer> {
    try {
      const response = await this.post(activity, signal);
      const body: unknown = await response.json().catch(() => undefined);
      return response.ok ? readAnswer(body) : unreadable(`HTTP ${response.status}`);
    } catch {
      return { kind: 'error', code: 'BotUnreachable', message: 'The bot cannot be reached.' };
    }
  }

  private async post(activity: Activity, signal: AbortSignal): Promise<Response> {
    return fetch(this.options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${await this.options.signToken()}`,
      },
      body: JSON.stringify(activity),
      signal,
    });
  }
}

function readAnswer(body: unknown): InvokeAnswer {
  if (typeof body !== 'object' || body === null) return unreadable('empty body');
  const { statusCode, type, value } = body as Record<string, unknown>;
  if (statusCode === 200 && type === 'application/vnd.microsoft.card.adaptive' && isObject(value)) {
    return { kind: 'card', card: value };
  }
  if (statusCode === 200 && type === 'application/vnd.microsoft.activity.message') {
    return { kind: 'message', text: String(value) };
  }
  if (type === 'application/vnd.microsoft.error' && isObject(value)) {
    return { kind: 'error', code: String(value.code ?? statusCode), message: String(value.message ?? '') };
  }
  return unreadable(`answer ${String(statusCode)} ${String(type)}`);
}

function unreadable(what: string): InvokeAnswer {
  return {
    kind: 'error',
    code: 'InvalidBotResponse',
    message: `Teams cannot read the bot's answer: ${what}`,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function after(milliseconds: number, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(undefined);
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
