import { Response, Router } from 'express';
import type { SandboxContext } from '../context';
import { PageEvent } from './pageTypes';

const KEEP_ALIVE_MS = 20_000;

/** The live stream of the page: `/page-api/events`. It says what kind of thing changed, not what it became. */
export function eventRoutes({ events }: SandboxContext): Router {
  const router = Router();
  const listeners = new Set<Response>();
  const tell = (event: PageEvent, detail: object = {}) =>
    listeners.forEach((listener) => listener.write(`event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`));

  events.on('conversationChanged', (detail) => tell('chat', detail));
  events.on('mailSent', (detail) => tell('mail', detail));
  events.on('clockMoved', (detail) => tell('clock', detail));
  events.on('listChanged', (detail) => tell('list', detail));
  events.on('reset', () => tell('reset'));

  router.get('/events', (request, response) => {
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      Connection: 'keep-alive',
    });
    response.flushHeaders();
    response.write('retry: 1000\n\n');
    listeners.add(response);
    const keepAlive = setInterval(() => response.write(': \n\n'), KEEP_ALIVE_MS);
    request.on('close', () => {
      clearInterval(keepAlive);
      listeners.delete(response);
    });
  });

  return router;
}
