import type { Addresses } from '../context';
import { EntraError } from './entraError';

/** The services that take a token of Entra. */
export type Resource = 'graph' | 'sharepoint' | 'bot';

export interface RequestedResource {
  readonly resource: Resource;
  /** `aud` of the token. */
  readonly audience: string;
}

const OPEN_ID_SCOPES = ['openid', 'profile', 'offline_access', 'email'];

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
export const BOT_AUDIENCE = 'https://api.botframework.com';

/** The audiences by which a service knows that a token is meant for it. */
function audiencesOf(resource: Resource, addresses: Addresses): string[] {
  if (resource === 'graph') return [GRAPH_AUDIENCE, `${addresses.https}/graph`];
  if (resource === 'bot') return [BOT_AUDIENCE];
  return [addresses.https, addresses.http];
}

const resourceOf = (audience: string, addresses: Addresses): Resource | undefined =>
  (['graph', 'bot', 'sharepoint'] as const).find((resource) =>
    audiencesOf(resource, addresses).includes(audience),
  );

/** All audiences that mean the same service as `audience`. */
export function sameAudiences(audience: string, addresses: Addresses): string[] {
  const resource = resourceOf(audience, addresses);
  return resource ? audiencesOf(resource, addresses) : [audience];
}

/**
 * The resource that a `scope` parameter asks for.
 * @throws EntraError when it names none, or one that nobody registered
 */
export function requestedResource(scope: string, addresses: Addresses): RequestedResource {
  const [wanted] = scope.split(' ').filter((part) => part !== '' && !OPEN_ID_SCOPES.includes(part));
  if (wanted === undefined) {
    throw new EntraError(
      400,
      'invalid_scope',
      70011,
      `The provided value for scope '${scope}' is not valid.`,
    );
  }
  const audience = wanted.replace(/\/+[^/]*$/, '');
  const found = resourceOf(audience, addresses);
  if (!found) {
    throw new EntraError(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${audience} was not found in the tenant.`,
    );
  }
  return { resource: found, audience };
}
