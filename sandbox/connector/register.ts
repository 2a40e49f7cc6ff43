import type { Express } from 'express';
import type { SandboxContext } from '../context';
import { observe } from '../observe';
import { connectorRoutes } from './connectorRoutes';
import { Teams } from './teams';
import { Throttle } from './throttle';

/** Mounts the Bot Connector at `/connector`; every request is logged and open to faults. */
export function registerConnector(app: Express, context: SandboxContext, teams: Teams): void {
  const throttle = new Throttle();
  context.events.on('reset', () => throttle.clear());
  const watched = observe('connector', context, (response, { status }) => {
    const code = status === 429 ? 'Throttled' : 'ServiceError';
    response.status(status).json({ error: { code, message: 'Try again later.' } });
  });
  app.use('/connector', watched, connectorRoutes(context, teams, throttle));
}
