import { createPublicKey, timingSafeEqual } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { Application } from '../tenant/applications';
import { applicationOf, Tenant } from '../tenant/tenant';
import { EntraError } from './entraError';

/** Form parameters of a token request. */
export type TokenRequest = Readonly<Record<string, string | undefined>>;

/** `appidacr` of a token: how the app proved who it is. */
export type ClientProof = '0' | '1' | '2';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The registration that a request names. */
export function requestedApplication(tenant: Tenant, request: TokenRequest): Application {
  const clientId = request.client_id ?? '';
  const application = applicationOf(tenant, clientId);
  if (!application) {
    throw new EntraError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${tenant.host.name}'.`,
    );
  }
  return application;
}

function checkSecret(application: Application, secret: string): void {
  const given = Buffer.from(secret);
  const known = application.secrets.some((candidate) => {
    const expected = Buffer.from(candidate);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  if (!known) {
    throw new EntraError(
      401,
      'invalid_client',
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value for app '${application.clientId}'.`,
    );
  }
}

const assertionRefused = (reason: string) =>
  new EntraError(
    401,
    'invalid_client',
    700027,
    `The certificate with identifier used to sign the client assertion is not accepted: ${reason}.`,
  );

/** Checks a client assertion: signed by a registered certificate, for this address, by this app, not expired. */
async function checkAssertion(application: Application, assertion: string, tokenUrl: string): Promise<void> {
  let header: Record<string, unknown>;
  try {
    header = decodeProtectedHeader(assertion) as Record<string, unknown>;
  } catch {
    throw assertionRefused('it cannot be read');
  }
  const certificate = application.certificates.find(
    (candidate) =>
      candidate.sha256 === header['x5t#S256'] ||
      // Older clients write the thumbprint in plain base64.
      (typeof header.x5t === 'string' &&
        Buffer.from(header.x5t, 'base64').toString('base64url') === candidate.sha1),
  );
  if (!certificate) throw assertionRefused('key was not found');
  try {
    await jwtVerify(assertion, createPublicKey(certificate.certificatePem), {
      algorithms: ['RS256', 'PS256'],
      audience: tokenUrl,
      issuer: application.clientId,
      subject: application.clientId,
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 300,
    });
  } catch (error) {
    throw assertionRefused((error as Error).message);
  }
}

/**
 * How a confidential client proved who it is.
 * @throws EntraError when it did not
 */
export async function authenticateClient(
  application: Application,
  request: TokenRequest,
  tokenUrl: string,
): Promise<ClientProof> {
  if (request.client_assertion !== undefined && request.client_assertion_type === ASSERTION_TYPE) {
    await checkAssertion(application, request.client_assertion, tokenUrl);
    return '2';
  }
  if (request.client_secret !== undefined) {
    checkSecret(application, request.client_secret);
    return '1';
  }
  throw new EntraError(
    401,
    'invalid_client',
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );
}
