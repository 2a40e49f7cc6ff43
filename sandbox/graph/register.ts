import express, { type Express, type NextFunction, type Request, type Response, Router } from 'express';
import type { SandboxContext, TokenClaims } from '../context';
import { GRAPH_AUDIENCE } from '../entra/resources';
import { dropAnswer, observe, setUnits } from '../observe';
import { answerBatch, injectedRefusal } from './batch';
import { mountDownloads } from './downloads';
import { answerRequest } from './graph';
import { GraphError, refusalAnswer, toGraphError } from './graphError';
import { GraphAnswer, parseAddress } from './graphRequest';
import { UnitBudget, UNITS_PER_MINUTE } from './resourceUnits';

/** Mounts Microsoft Graph at `/graph/v1.0`. */
export function registerGraph(
  app: Express,
  context: SandboxContext,
  unitsPerMinute = UNITS_PER_MINUTE,
): void {
  const budget = new UnitBudget(unitsPerMinute);
  context.events.on('reset', () => budget.clear());
  const router = Router();
  router.use(
    observe('graph', context, (response, fault) => send(response, refusalAnswer(injectedRefusal(fault)))),
  );
  router.use(express.json({ limit: '4mb', type: ['application/json', 'application/*+json'] }));

  router.post('/$batch', async (request, response) => {
    const answer = await answerBatch(context, budget, await callerOf(request), request.body);
    if (answer.dropAnswer) dropAnswer(response);
    send(response, { status: 200, body: answer.body });
  });

  mountDownloads(router, context);

  router.use(async (request, response) => {
    const caller = await callerOf(request);
    const { answer, units } = answerRequest(context, budget, {
      method: request.method,
      ...parseAddress(request.url),
      headers: request.headers as Record<string, string | undefined>,
      body: request.body,
      caller,
    });
    setUnits(response, units);
    send(response, answer);
  });

  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const refusal = toGraphError(error);
    if (refusal) send(response, refusalAnswer(refusal));
    else next(error);
  });

  app.use('/graph/v1.0', router);

  async function callerOf(request: Request): Promise<TokenClaims> {
    const [, bearer] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (bearer === undefined)
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    try {
      return await context.tokens.verifyAccessToken(bearer, GRAPH_AUDIENCE);
    } catch (error) {
      throw new GraphError(401, 'InvalidAuthenticationToken', (error as Error).message);
    }
  }
}

function send(response: Response, { status, headers = {}, body }: GraphAnswer): void {
  response.status(status).set(headers);
  if (body) response.json(body);
  else response.end();
}
