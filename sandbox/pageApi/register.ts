import path from 'node:path';
import express, { type Express, NextFunction, Request, Response } from 'express';
import { ZodError } from 'zod';
import type { SandboxContext } from '../context';
import { Teams } from '../connector/teams';
import { conversationRoutes } from './conversationRoutes';
import { eventRoutes } from './eventRoutes';
import { pageContextRoutes } from './pageContextRoutes';
import { PageError } from './pageError';
import { sessionRoutes } from './sessionRoutes';
import { TAB_PAGE_PATH } from './tabPage';

/** Where `vite build` puts the page and the tab's frame. */
const BUILT_PAGE = path.resolve(__dirname, '../../dist-sandbox');

/** Mounts what the page asks at `/page-api`, and the page itself at `/`. */
export function registerPage(app: Express, context: SandboxContext, teams: Teams): void {
  app.use(
    '/page-api',
    express.json(),
    sessionRoutes(context, teams),
    pageContextRoutes(context),
    conversationRoutes(teams),
    eventRoutes(context),
    answerError,
  );
  app.use(express.static(BUILT_PAGE));
  app.get('/gallery', (_request, response) => response.sendFile(path.join(BUILT_PAGE, 'gallery.html')));
  app.get(TAB_PAGE_PATH, (_request, response) => response.sendFile(path.join(BUILT_PAGE, 'index.html')));
}

function answerError(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (error instanceof PageError) response.status(error.status).json({ error: error.code });
  else if (error instanceof ZodError) response.status(400).json({ error: 'badRequest' });
  else next(error);
}
