import { Router } from 'express';
import type { SandboxContext } from '../context';
import { hostTenant } from '../tenant/tenants';
import { signedInPerson } from './signedInPerson';

/** What a SharePoint page tells a web part of the site and of who is signed in. */
export interface PageContext {
  readonly siteUrl: string;
  readonly displayName: string;
  readonly email: string;
  readonly tenantId: string;
  readonly userId: string;
}

/** The context of the page on which the tab stands: `/page-api/page-context`. */
export function pageContextRoutes(context: SandboxContext): Router {
  const router = Router();
  router.get('/page-context', (request, response) => {
    const person = signedInPerson(request);
    const pageContext: PageContext = {
      siteUrl: context.addresses.site,
      displayName: person.name,
      email: person.mail,
      tenantId: hostTenant.id,
      userId: person.hostObjectId,
    };
    response.json(pageContext);
  });
  return router;
}
