import type { Express } from 'express';
import type { SandboxContext } from '../context';
import { observe } from '../observe';

/** Mounts Entra, the device sign-in page and the keys of the Bot Framework. */
export function registerEntra(app: Express, context: SandboxContext): void {
  const addressedToEntra = [
    '/:tenant/oauth2/v2.0',
    '/:tenant/v2.0',
    '/:tenant/discovery',
    '/botframework',
    '/devicelogin',
  ];
  app.use(addressedToEntra, observe('entra', context));
  app.use(context.entra.router);
}
