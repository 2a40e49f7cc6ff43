import { randomUUID } from 'node:crypto';
import { JWTPayload } from 'jose';
import type { Addresses, TokenClaims } from '../context';
import { Application } from '../tenant/applications';
import { DemoPerson } from '../tenant/people';
import { Tenant } from '../tenant/tenant';
import { ClientProof } from './clientAuthentication';
import { RequestedResource, Resource, sameAudiences } from './resources';
import { SigningKeys } from './signingKeys';

/** Why a token is refused; the service puts it into its own kind of answer. */
export class TokenRefused extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'TokenRefused';
  }
}

const issuerOf = (tenantId: string) => `https://sts.windows.net/${tenantId}/`;

const DELEGATED_SCOPES: Readonly<Record<Resource, string>> = {
  graph: 'User.Read',
  sharepoint: 'AllSites.FullControl',
  bot: 'user_impersonation',
};

/** The claims of an access token, named as Entra names them in its version 1.0 tokens. */
export function accessTokenClaims(
  tenant: Tenant,
  application: Application,
  proof: ClientProof,
  requested: RequestedResource,
  person: DemoPerson | undefined,
  lifetimeSeconds: number,
): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  const roles = {
    graph: application.graphRoles,
    sharepoint: application.sharePointRoles,
    bot: new Set<string>(),
  };
  const subject = person
    ? {
        oid: person.hostObjectId,
        sub: person.hostObjectId,
        upn: person.userPrincipalName,
        unique_name: person.userPrincipalName,
        name: person.name,
        scp: DELEGATED_SCOPES[requested.resource],
        idtyp: 'user',
      }
    : {
        oid: application.objectId,
        sub: application.objectId,
        roles: [...roles[requested.resource]],
        idtyp: 'app',
      };
  return {
    aud: requested.audience,
    iss: issuerOf(tenant.host.id),
    iat: now,
    nbf: now,
    exp: now + lifetimeSeconds,
    appid: application.clientId,
    app_displayname: application.displayName,
    appidacr: proof,
    idp: issuerOf(tenant.host.id),
    tid: tenant.host.id,
    uti: randomUUID(),
    ver: '1.0',
    ...subject,
  };
}

const texts = (claim: unknown): ReadonlyArray<string> => (Array.isArray(claim) ? claim.map(String) : []);

/**
 * Checks a bearer token that was sent to the service with this audience.
 * @throws TokenRefused with the reason
 */
export async function verifyToken(
  tenant: Tenant,
  keys: SigningKeys,
  addresses: Addresses,
  bearer: string,
  audience: string,
): Promise<TokenClaims> {
  let claims: JWTPayload;
  try {
    claims = await keys.verify(bearer, {
      audience: sameAudiences(audience, addresses),
      issuer: issuerOf(tenant.host.id),
    });
  } catch (error) {
    throw new TokenRefused((error as Error).message);
  }
  return {
    tenantId: String(claims.tid),
    objectId: String(claims.oid),
    appId: String(claims.appid),
    kind: claims.idtyp === 'user' ? 'user' : 'app',
    appidacr: claims.appidacr as ClientProof,
    roles: texts(claims.roles),
    scopes: typeof claims.scp === 'string' ? claims.scp.split(' ') : [],
  };
}
