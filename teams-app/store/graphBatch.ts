import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { chunks } from '../../src/store/chunks';
import { GraphFailure } from './graphProblem';

/** Graph takes at most 20 requests in one batch. */
const REQUESTS_PER_BATCH = 20;
/** As often as the Graph client repeats a request of its own. */
const ATTEMPTS = 4;

export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the version: `/sites/…`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type BatchAnswer = { readonly body: unknown } | { readonly failure: GraphFailure };

const answers = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

const errorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/**
 * Sends requests in as few round trips as possible; the answers come in the same order. A part that is
 * throttled is repeated after the longest wait that Graph asks for; the parts that were answered are not.
 */
export async function graphBatch(
  client: Client,
  requests: ReadonlyArray<BatchRequest>,
): Promise<ReadonlyArray<BatchAnswer>> {
  const results: BatchAnswer[] = [];
  for (const group of chunks(requests, REQUESTS_PER_BATCH)) results.push(...(await sendGroup(client, group)));
  return results;
}

async function sendGroup(
  client: Client,
  requests: ReadonlyArray<BatchRequest>,
): Promise<ReadonlyArray<BatchAnswer>> {
  const results = new Map<number, BatchAnswer>();
  let open = requests.map((_, at) => at);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const sent = await sendOnce(client, requests, open);
    sent.forEach((answer, index) => results.set(open[index], answer));
    const throttled = open.filter((_, index) => isThrottled(sent[index]));
    if (attempt === ATTEMPTS || throttled.length === 0) break;
    const seconds = Math.max(...throttled.map((at) => waitOf(results.get(at))));
    await wait(seconds * 1000);
    open = throttled;
  }
  return requests.map((_, at) => results.get(at) as BatchAnswer);
}

async function sendOnce(
  client: Client,
  requests: ReadonlyArray<BatchRequest>,
  open: ReadonlyArray<number>,
): Promise<ReadonlyArray<BatchAnswer>> {
  const body = {
    requests: open.map((at) => ({
      id: String(at + 1),
      method: requests[at].method,
      url: requests[at].url,
      ...(requests[at].body === undefined
        ? { headers: requests[at].headers }
        : {
            headers: { 'Content-Type': 'application/json', ...requests[at].headers },
            body: requests[at].body,
          }),
    })),
  };
  const { responses } = answers.parse(await client.api('/$batch').post(body));
  return open.map((at) => {
    const response = responses.find(({ id }) => id === String(at + 1));
    if (!response) return { failure: { status: 502, code: 'noAnswer', message: 'part without an answer' } };
    if (response.status < 300) return { body: response.body };
    const error = errorBody.safeParse(response.body);
    return {
      failure: {
        status: response.status,
        code: error.success ? error.data.error.code : '',
        message: error.success ? error.data.error.message : '',
        retryAfter: retryAfterOf(response.headers),
      },
    };
  });
}

function isThrottled(answer: BatchAnswer): boolean {
  return 'failure' in answer && (answer.failure.status === 429 || answer.failure.status === 503);
}

function waitOf(answer: BatchAnswer | undefined): number {
  return (answer && 'failure' in answer && answer.failure.retryAfter) || 3;
}

function retryAfterOf(headers: Readonly<Record<string, string>> | undefined): number | undefined {
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === 'retry-after');
  const seconds = name === undefined ? NaN : Number(headers?.[name]);
  return seconds >= 0 ? seconds : undefined;
}
