import type { Express, NextFunction, Request, Response } from 'express';
import type { SandboxContext } from '../context';
import { connectorRoutes } from './connectorRoutes';
import { Teams } from './teams';
import { Throttle } from './throttle';

/** Mounts the Bot Connector at `/connector`; every request is logged and open to faults. */
export function registerConnector(
  app: Express,
  context: SandboxContext,
  teams: Teams,
): { throttle: Throttle } {
  const throttle = new Throttle();
  context.events.on('reset', () => throttle.clear());
  app.use('/connector', withFaults(context), connectorRoutes(context, teams, throttle));
  return { throttle };
}

function withFaults(context: SandboxContext) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { method, originalUrl: url } = request;
    response.on('close', () =>
      context.requests.add({ service: 'connector', method, url, status: response.statusCode, units: 0 }),
    );
    const fault = context.faults.intercept('connector', { method, url });
    if (fault?.kind === 'refuse') {
      if (fault.retryAfterSeconds !== undefined) response.set('Retry-After', String(fault.retryAfterSeconds));
      const error = {
        code: fault.status === 429 ? 'Throttled' : 'ServiceError',
        message: 'Try again later.',
      };
      response.status(fault.status).json({ error });
      return;
    }
    // The work is done all the same; only its answer is lost.
    if (fault?.kind === 'dropAnswer') response.end = () => response.destroy() as never;
    if (fault?.kind === 'delay') setTimeout(next, fault.milliseconds);
    else next();
  };
}
