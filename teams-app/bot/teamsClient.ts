import { setTimeout as wait } from 'node:timers/promises';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { Client as ApiClient, MessageActivityInput, TeamsChannelAccount } from '@microsoft/teams.api';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { ConversationPace } from './conversationPace';
import { Pacer } from './pacer';

/** Where a message goes: the conversation and the address at which Teams takes messages for it. */
export interface Destination {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

export interface CardMessage {
  readonly card: IAdaptiveCard;
  /** Words for the notification; no content of the plan. */
  readonly summary: string;
}

/** What became of a message. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Teams takes no message here (403, 404): the app was blocked or removed. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nobody knows whether it arrived: it must not be repeated blindly. */
  | { readonly kind: 'uncertain'; readonly status?: number };

/** Waits asked for by 429 that are honoured before a message counts as not sent. */
const ATTEMPTS = 5;
const LONGEST_WAIT_SECONDS = 60;
/** Just below Teams' limit of 50 requests a second for an app in a tenant. */
const PER_SECOND = 48.5;
/** Enough to keep that pace when Teams takes two seconds for a request. */
const AT_A_TIME = 100;

interface HttpFailure {
  readonly status?: number;
  readonly retryAfter?: number;
}

/** Reads what the SDK's HTTP client threw. */
function failureOf(error: unknown): HttpFailure {
  const { response } = (error ?? {}) as {
    response?: { status?: number; headers?: Record<string, unknown> };
  };
  const seconds = Number(response?.headers?.['retry-after']);
  return { status: response?.status, retryAfter: seconds >= 0 ? seconds : undefined };
}

/** The newest card for a message, while an earlier one is on its way. */
interface WaitingUpdate {
  message: CardMessage;
  readonly outcome: Promise<SendOutcome>;
}

/**
 * Messages to Teams: repeated after 429 only, when Teams says so, and each conversation for itself. Requests to one
 * conversation go one after another, so that several quick answers in a chat stay below its own limits.
 */
export class TeamsClient {
  private readonly pacer = new Pacer(PER_SECOND);
  private readonly pace = new ConversationPace();
  private readonly queue = new PQueue({ concurrency: AT_A_TIME });
  private readonly lines = new Map<string, Promise<unknown>>();
  private readonly waiting = new Map<string, WaitingUpdate>();

  public constructor(private readonly api: ApiClient) {}

  public async send(to: Destination, message: CardMessage): Promise<SendOutcome> {
    return this.inLine(to.conversationId, async () => {
      const { id } = await this.apiFor(to).conversations.createActivity(
        to.conversationId,
        activityOf(message),
      );
      return id;
    });
  }

  /**
   * Shows another card in a message that was sent before. Updates that wait behind each other become one, with the
   * newest card.
   */
  public async update(to: Destination, activityId: string, message: CardMessage): Promise<SendOutcome> {
    const key = `${to.conversationId}|${activityId}`;
    const known = this.waiting.get(key);
    if (known) {
      known.message = message;
      return known.outcome;
    }
    const update: { message: CardMessage } = { message };
    const outcome = this.inLine(to.conversationId, async () => {
      this.waiting.delete(key);
      await this.apiFor(to).conversations.updateActivity(
        to.conversationId,
        activityId,
        activityOf(update.message),
      );
      return activityId;
    });
    this.waiting.set(key, Object.assign(update, { outcome }));
    return outcome;
  }

  public async members(of: Destination): Promise<ReadonlyArray<TeamsChannelAccount>> {
    const members: TeamsChannelAccount[] = [];
    let token: string | undefined;
    do {
      const page = await this.apiFor(of).conversations.getPagedMembers(of.conversationId, 200, token);
      members.push(...page.members);
      token = page.continuationToken || undefined;
    } while (token !== undefined);
    return members;
  }

  private apiFor({ serviceUrl }: Destination): ApiClient {
    return this.api.clone({ serviceUrl });
  }

  /** One request after another in a conversation. */
  private inLine(conversationId: string, request: () => Promise<string>): Promise<SendOutcome> {
    const before = this.lines.get(conversationId) ?? Promise.resolve();
    const outcome = before.then(async () => {
      const pause = this.pace.waitFor(conversationId);
      if (pause > 0) await wait(pause);
      return this.outcome(() => {
        this.pace.note(conversationId);
        return request();
      });
    });
    this.lines.set(conversationId, outcome);
    void outcome.then(() => {
      if (this.lines.get(conversationId) === outcome) this.lines.delete(conversationId);
    });
    return outcome;
  }

  private async outcome(request: () => Promise<string>): Promise<SendOutcome> {
    const paced = async (): Promise<string> => {
      await this.pacer.turn();
      return request();
    };
    try {
      const activityId = await pRetry(() => this.queue.add(paced, { throwOnTimeout: true }), {
        retries: ATTEMPTS - 1,
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: (error) => failureOf(error).status === 429,
        onFailedAttempt: async (error) => {
          const { status, retryAfter = 1 } = failureOf(error);
          if (status === 429 && error.retriesLeft > 0) {
            await wait(Math.min(retryAfter, LONGEST_WAIT_SECONDS) * 1000);
          }
        },
      });
      return { kind: 'sent', activityId };
    } catch (error) {
      const { status } = failureOf(error);
      return status !== undefined && status >= 400 && status < 500 && status !== 408
        ? { kind: 'refused', status }
        : { kind: 'uncertain', status };
    }
  }
}

function activityOf({ card, summary }: CardMessage): MessageActivityInput {
  return new MessageActivityInput(undefined, {
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  });
}
