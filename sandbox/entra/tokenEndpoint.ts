import { randomBytes } from 'node:crypto';
import { JWTPayload } from 'jose';
import type { Addresses } from '../context';
import { Application } from '../tenant/applications';
import { DemoPerson } from '../tenant/people';
import { Tenant } from '../tenant/tenant';
import { authenticateClient, ClientProof, requestedApplication, TokenRequest } from './clientAuthentication';
import { DeviceCodes } from './deviceCodes';
import { EntraError } from './entraError';
import { requestedResource } from './resources';
import { SigningKeys } from './signingKeys';
import { accessTokenClaims } from './tokens';

/** MSAL sends the short name, the standard has the long one. */
const DEVICE_CODE_GRANTS = ['device_code', 'urn:ietf:params:oauth:grant-type:device_code'];

export interface TokenEndpoint {
  /** Answers one token request. @throws EntraError */
  respond(request: TokenRequest): Promise<object>;
}

interface Dependencies {
  readonly tenant: Tenant;
  readonly keys: SigningKeys;
  readonly deviceCodes: DeviceCodes;
  readonly addresses: () => Addresses;
  readonly lifetimeSeconds: () => number;
}

interface Grant {
  readonly clientId: string;
  readonly person: DemoPerson;
  readonly scope: string;
}

/** The claims by which a program knows who signed in. */
function idTokenClaims(
  tenant: Tenant,
  addresses: Addresses,
  clientId: string,
  person: DemoPerson,
): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    aud: clientId,
    iss: `${addresses.https}/${tenant.host.id}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + 3600,
    name: person.name,
    oid: person.hostObjectId,
    sub: person.hostObjectId,
    preferred_username: person.userPrincipalName,
    tid: tenant.host.id,
    ver: '2.0',
  };
}

export function createTokenEndpoint(dependencies: Dependencies): TokenEndpoint {
  const { tenant, keys, deviceCodes } = dependencies;
  const refreshTokens = new Map<string, Grant>();

  async function accessToken(
    application: Application,
    proof: ClientProof,
    scope: string,
    person?: DemoPerson,
  ): Promise<object> {
    const lifetime = dependencies.lifetimeSeconds();
    const requested = requestedResource(scope, dependencies.addresses());
    const claims = accessTokenClaims(tenant, application, proof, requested, person, lifetime);
    return {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: await keys.sign(claims),
    };
  }

  async function clientCredentials(application: Application, request: TokenRequest): Promise<object> {
    const tokenUrl = `${dependencies.addresses().https}/${tenant.host.id}/oauth2/v2.0/token`;
    const proof = await authenticateClient(application, request, tokenUrl);
    const scope = request.scope ?? '';
    if (!scope.endsWith('/.default')) {
      throw new EntraError(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
      );
    }
    return accessToken(application, proof, scope);
  }

  /** Tokens for a person: access, identity, and one to renew them with. */
  async function signedIn({ clientId, person, scope }: Grant, application: Application): Promise<object> {
    const refreshToken = randomBytes(32).toString('base64url');
    refreshTokens.set(refreshToken, { clientId, person, scope });
    const idToken = idTokenClaims(tenant, dependencies.addresses(), clientId, person);
    const clientInfo = { uid: person.hostObjectId, utid: tenant.host.id };
    return {
      ...(await accessToken(application, '0', scope, person)),
      scope,
      refresh_token: refreshToken,
      id_token: await keys.sign(idToken),
      client_info: Buffer.from(JSON.stringify(clientInfo)).toString('base64url'),
    };
  }

  async function refresh(application: Application, request: TokenRequest): Promise<object> {
    const grant = refreshTokens.get(request.refresh_token ?? '');
    if (!grant || grant.clientId !== application.clientId) {
      throw new EntraError(400, 'invalid_grant', 9002313, 'The refresh token is not valid.');
    }
    return signedIn({ ...grant, scope: request.scope ?? grant.scope }, application);
  }

  return {
    respond: async (request) => {
      const application = requestedApplication(tenant, request);
      switch (request.grant_type) {
        case 'client_credentials':
          return clientCredentials(application, request);
        case DEVICE_CODE_GRANTS[0]:
        case DEVICE_CODE_GRANTS[1]: {
          const approved = deviceCodes.redeem(request.device_code ?? '', application.clientId);
          return signedIn({ clientId: application.clientId, ...approved }, application);
        }
        case 'refresh_token':
          return refresh(application, request);
        default:
          throw new EntraError(
            400,
            'unsupported_grant_type',
            70003,
            `The app requested an unsupported grant type '${request.grant_type ?? ''}'.`,
          );
      }
    },
  };
}
