import type { SandboxContext, TokenClaims } from '../context';
import type { Actor } from '../store/store';
import { applicationOf, siteGrantKey, SITE_PATH } from '../tenant/tenant';
import { accessDenied, GraphError, invalidRequest } from './graphError';

/** A request's path split behind the site: `/lists/…`, or '' for the site itself. */
export interface SiteAddress {
  readonly rest: string;
}

const HOST = 'localhost';

/** `host,site,web`: how Graph names a site once it was looked up. */
export function siteId({ store }: Pick<SandboxContext, 'store'>): string {
  return `${HOST},${store.site.id},${store.site.webId}`;
}

/**
 * Finds the site that a path names, by id or as `host:/sites/name:` (without a port).
 * @throws GraphError when there is no such site; undefined for a path that names none
 */
export function findSite(context: SandboxContext, path: string): SiteAddress | undefined {
  const match = /^\/sites\/([^/:]+)(.*)$/.exec(decodeURI(path));
  if (!match) return undefined;
  const [, name, behind] = match;
  if (!behind.startsWith(':')) {
    if (name.toLowerCase() !== siteId(context).toLowerCase() && name !== context.store.site.id)
      throw siteNotFound();
    return { rest: behind };
  }
  const [, sitePath, rest = ''] = /^:(\/[^:]*)(?::(.*))?$/.exec(behind) ?? [];
  if (name.toLowerCase() !== HOST || sitePath === undefined) {
    throw invalidRequest('Invalid hostname for this tenancy');
  }
  if (sitePath.replace(/\/$/, '').toLowerCase() !== SITE_PATH) throw siteNotFound();
  return { rest };
}

const siteNotFound = () => new GraphError(404, 'itemNotFound', 'Requested site could not be found');

/**
 * The app as it acts on the site: what `Sites.Selected` and the site's grant give it.
 * @throws GraphError 403 without permission or grant
 */
export function actorOnSite({ tenant }: SandboxContext, caller: TokenClaims): Actor {
  const application = applicationOf(tenant, caller.appId);
  const role = tenant.siteGrants.get(siteGrantKey(caller.appId, SITE_PATH));
  if (!application || caller.kind !== 'app' || !caller.roles.includes('Sites.Selected') || !role) {
    throw accessDenied();
  }
  return {
    kind: 'app',
    appId: application.clientId,
    name: application.displayName,
    access: role === 'fullcontrol' ? 'fullControl' : role,
  };
}
