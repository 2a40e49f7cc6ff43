import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { SandboxContext, SandboxService } from './context';
import type { Fault } from './faults';

/** Answers a refused request in the error format of its service. */
export type Refuse = (response: Response, fault: Extract<Fault, { kind: 'refuse' }>) => void;

const plainRefusal: Refuse = (response, fault) => {
  response.sendStatus(fault.status);
};

/** What a handler spent; the log takes it from the response. */
export function setUnits(response: Response, units: number): void {
  response.locals.units = units;
}

/** Lets the work be done, then drops the connection instead of answering. */
export function dropAnswer(response: Response): void {
  const drop = () => {
    response.socket?.destroy();
    return response;
  };
  response.write = () => true;
  response.end = drop;
}

/** Logs every request of a service and shows the faults that were injected for it. */
export function observe(
  service: SandboxService,
  context: SandboxContext,
  refuse: Refuse = plainRefusal,
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const { method, originalUrl: url } = request;
    const began = performance.now();
    response.on('close', () =>
      context.requests.add({
        service,
        method,
        url,
        status: response.statusCode,
        units: (response.locals.units as number | undefined) ?? 0,
        milliseconds: performance.now() - began,
      }),
    );
    const fault = context.faults.intercept(service, { method, url });
    if (fault?.kind === 'refuse') {
      if (fault.retryAfterSeconds !== undefined) response.set('Retry-After', String(fault.retryAfterSeconds));
      refuse(response, fault);
      return;
    }
    if (fault?.kind === 'dropAnswer') dropAnswer(response);
    if (fault?.kind === 'delay') setTimeout(next, fault.milliseconds);
    else next();
  };
}
