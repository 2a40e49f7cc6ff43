import type { SandboxContext } from '../context';
import { refusalAnswer, throttled, toGraphError } from './graphError';
import type { GraphAnswer, GraphRequest } from './graphRequest';
import { UnitBudget } from './resourceUnits';
import { route } from './routes';

export interface Charged {
  readonly answer: GraphAnswer;
  readonly units: number;
}

/** Answers one request and charges what it costs; a refusal is an answer too. */
export function answerRequest(context: SandboxContext, budget: UnitBudget, request: GraphRequest): Charged {
  let units = 0;
  try {
    const routed = route(context, request);
    const wait = budget.charge(request.caller.appId, routed.units);
    if (wait > 0) throw throttled(wait);
    units = routed.units;
    return { answer: routed.answer(), units };
  } catch (error) {
    const refusal = toGraphError(error);
    if (!refusal) throw error;
    return { answer: refusalAnswer(refusal), units };
  }
}
