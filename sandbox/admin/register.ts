import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns';
import express, { type Express, type Request, type Response } from 'express';
import { z } from 'zod';
import { PLAN_TIME_ZONE } from '../../src/plan/dates';
import type { SandboxContext } from '../context';
import { summarise } from './summary';

/** How long a question for the next move of the clock stays open. */
const LONG_POLL_MS = 25_000;

/** The same time of the day in Amsterdam, whether the clocks were changed in between or not. */
const daysLater = (moment: Date, days: number) =>
  new Date(addDays(new TZDate(moment, PLAN_TIME_ZONE), days).getTime());

const clockChange = z.union([
  z.object({ set: z.iso.datetime({ offset: true }) }),
  z.object({ advanceDays: z.number() }),
]);

const fault = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refuse'),
    status: z.number().int(),
    retryAfterSeconds: z.number().optional(),
  }),
  z.object({ kind: z.literal('dropAnswer') }),
  z.object({ kind: z.literal('delay'), milliseconds: z.number() }),
]);

const faultRule = z.object({
  service: z.enum(['sharepoint', 'graph', 'connector', 'entra']).optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  times: z.number().int().positive().optional(),
  fault,
});

/** Mounts what the page and tests steer the sandbox with, under `/admin`. */
export function registerAdmin(app: Express, context: SandboxContext): void {
  const { clock, faults, requests } = context;
  const json = express.json();
  const clockState = () => ({ now: clock.now().toISOString(), version: clock.version });

  app.get('/admin/clock', async (request: Request, response: Response) => {
    const after = new URL(request.originalUrl, context.addresses.http).searchParams.get('after');
    if (after !== null) await clock.moved(Number(after), LONG_POLL_MS);
    response.json(clockState());
  });

  app.post('/admin/clock', json, (request: Request, response: Response) => {
    const change = clockChange.safeParse(request.body);
    if (!change.success) return void response.status(400).json({ error: z.prettifyError(change.error) });
    const to =
      'set' in change.data ? new Date(change.data.set) : daysLater(clock.now(), change.data.advanceDays);
    clock.set(to);
    response.json(clockState());
  });

  app.get('/admin/faults', (_request: Request, response: Response) => {
    response.json({ faults: faults.pending() });
  });

  app.post('/admin/faults', json, (request: Request, response: Response) => {
    const rule = faultRule.safeParse(request.body);
    if (!rule.success) return void response.status(400).json({ error: z.prettifyError(rule.error) });
    faults.add(rule.data);
    response.status(201).json(rule.data);
  });

  app.delete('/admin/faults', (_request: Request, response: Response) => {
    faults.clear();
    response.sendStatus(204);
  });

  app.get('/admin/requests', (_request: Request, response: Response) => {
    response.json(summarise(requests.entries()));
  });

  app.delete('/admin/requests', (_request: Request, response: Response) => {
    requests.clear();
    response.sendStatus(204);
  });

  app.post('/admin/reset', async (_request: Request, response: Response) => {
    await context.scene.reset();
    response.json(clockState());
  });
}
