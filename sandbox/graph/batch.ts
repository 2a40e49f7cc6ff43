import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { SandboxContext, TokenClaims } from '../context';
import { answerRequest } from './graph';
import { GraphError, invalidRequest, refusalAnswer } from './graphError';
import { GraphAnswer, parseAddress } from './graphRequest';
import { UnitBudget } from './resourceUnits';

const MOST_REQUESTS = 20;

const part = z.object({
  id: z.string(),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
type Part = z.infer<typeof part>;

const batch = z.object({ requests: z.array(part).min(1) });

export interface BatchAnswer {
  readonly body: object;
  /** A fault of one part loses the answer to all. */
  readonly dropAnswer: boolean;
}

/** Some clients send the version along, others do not. */
const belowVersion = (url: string) => url.replace(/^\/?(?:v1\.0|beta)?\/?/, '/');

const lowerCaseNames = (headers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Answers the parts of a `$batch` one after the other, each with its own status.
 * @throws GraphError for a batch that is none, or is too long
 */
export async function answerBatch(
  context: SandboxContext,
  budget: UnitBudget,
  caller: TokenClaims,
  body: unknown,
): Promise<BatchAnswer> {
  const parsed = batch.safeParse(body);
  if (!parsed.success) throw new GraphError(400, 'BadRequest', 'Invalid batch payload format.');
  const { requests } = parsed.data;
  if (requests.length > MOST_REQUESTS) {
    throw new GraphError(
      400,
      'BadRequest',
      `Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`,
    );
  }
  if (new Set(requests.map(({ id }) => id)).size < requests.length) {
    throw invalidRequest('The ids of the requests in a batch must differ.');
  }
  const answers = new Map<string, GraphAnswer>();
  let dropAnswer = false;
  for (const request of requests) {
    const done = await answerPart(request, answers);
    answers.set(request.id, done.answer);
    dropAnswer ||= done.dropAnswer;
  }
  const responses = [...answers].map(([id, { status, headers, body: content }]) => ({
    id,
    status,
    headers: { ...headers, ...(content && { 'Content-Type': 'application/json' }) },
    ...(content && { body: content }),
  }));
  return { body: { responses }, dropAnswer };

  async function answerPart(request: Part, earlier: ReadonlyMap<string, GraphAnswer>) {
    const failed = request.dependsOn?.some((id) => (earlier.get(id)?.status ?? 500) >= 400);
    if (failed) {
      const refusal = new GraphError(424, 'FailedDependency', 'A request that this one depends on failed.');
      return { answer: refusalAnswer(refusal), dropAnswer: false };
    }
    const url = belowVersion(request.url);
    const logged = {
      service: 'graph',
      method: request.method,
      url: `/graph/v1.0${url}`,
      inBatch: true,
    } as const;
    const fault = context.faults.intercept('graph', logged);
    if (fault?.kind === 'refuse') {
      context.requests.add({ ...logged, status: fault.status, units: 0 });
      return { answer: refusalAnswer(injectedRefusal(fault)), dropAnswer: false };
    }
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    const { answer, units } = answerRequest(context, budget, {
      method: request.method.toUpperCase(),
      ...parseAddress(url),
      headers: lowerCaseNames(request.headers),
      body: request.body,
      caller,
    });
    context.requests.add({ ...logged, status: answer.status, units });
    return { answer, dropAnswer: fault?.kind === 'dropAnswer' };
  }
}

/** The refusal that a fault asks for, worded as Graph words that status. */
export function injectedRefusal({
  status,
  retryAfterSeconds,
}: {
  status: number;
  retryAfterSeconds?: number;
}): GraphError {
  const [code, message] =
    status === 429
      ? ['activityLimitReached', 'The request has been throttled']
      : status === 503
        ? ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.']
        : ['generalException', 'General exception while processing'];
  return new GraphError(status, code, message, retryAfterSeconds);
}
