import { setTimeout as wait } from 'node:timers/promises';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { Client as ApiClient, MessageActivityInput, TeamsChannelAccount } from '@microsoft/teams.api';
import PQueue from 'p-queue';
import pRetry from 'p-retry';

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
/** Below Teams' limit of 50 requests a second for an app in a tenant. */
const PER_SECOND = 40;

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

/** Messages to Teams: repeated after 429 only, when Teams says so, and each conversation for itself. */
export class TeamsClient {
  private readonly queue = new PQueue({ concurrency: 10, interval: 1000, intervalCap: PER_SECOND });

  public constructor(private readonly api: ApiClient) {}

  public async send(to: Destination, message: CardMessage): Promise<SendOutcome> {
    return this.outcome(async () => {
      const { id } = await this.apiFor(to).conversations.createActivity(
        to.conversationId,
        activityOf(message),
      );
      return id;
    });
  }

  /** Shows another card in a message that was sent before. */
  public async update(to: Destination, activityId: string, message: CardMessage): Promise<SendOutcome> {
    return this.outcome(async () => {
      await this.apiFor(to).conversations.updateActivity(to.conversationId, activityId, activityOf(message));
      return activityId;
    });
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

  private async outcome(request: () => Promise<string>): Promise<SendOutcome> {
    try {
      const activityId = await pRetry(() => this.queue.add(request, { throwOnTimeout: true }), {
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
