import { randomUUID } from 'node:crypto';
import express, { Request, Response, Router } from 'express';
import type { Addresses, TokenVerifier } from '../context';
import { Tenant } from '../tenant/tenant';
import { requestedApplication, TokenRequest } from './clientAuthentication';
import { createDeviceCodes } from './deviceCodes';
import { deviceLoginDone, deviceLoginForm } from './deviceLoginPage';
import { EntraError } from './entraError';
import { botOpenIdConfiguration, openIdConfiguration } from './openIdMetadata';
import { requestedResource } from './resources';
import { createSigningKeys, SigningKeys } from './signingKeys';
import { createTokenEndpoint } from './tokenEndpoint';
import { verifyToken } from './tokens';

/** `iss` of the tokens with which the Bot Connector signs what it sends to a bot. */
export const BOT_TOKEN_ISSUER = 'https://api.botframework.com';

const HOUR = 3600;

/** Entra and the token side of the Bot Framework. */
export interface Entra extends TokenVerifier {
  readonly router: Router;
  readonly keys: SigningKeys;
  readonly botKeys: SigningKeys;
  /** Lifetime of the access tokens issued from now on. */
  tokenLifetimeSeconds: number;
  /** The token with which an activity goes to the bot. */
  signBotToken(token: { clientId: string; serviceUrl: string; lifetimeSeconds?: number }): Promise<string>;
}

/** Stands in for Entra; `addresses` is asked when a request comes in, since ports are known only then. */
export async function createEntra(tenant: Tenant, addresses: () => Addresses): Promise<Entra> {
  const [keys, botKeys] = await Promise.all([
    createSigningKeys(`https://login.microsoftonline.com/${tenant.host.id}/v2.0`),
    createSigningKeys(BOT_TOKEN_ISSUER),
  ]);
  const deviceCodes = createDeviceCodes();
  const entra: Entra = {
    router: Router(),
    keys,
    botKeys,
    tokenLifetimeSeconds: HOUR - 1,
    verifyAccessToken: (bearer, audience) => verifyToken(tenant, keys, addresses(), bearer, audience),
    signBotToken: ({ clientId, serviceUrl, lifetimeSeconds = HOUR }) => {
      const now = Math.floor(Date.now() / 1000);
      return botKeys.sign({
        iss: BOT_TOKEN_ISSUER,
        aud: clientId,
        iat: now,
        nbf: now - 300,
        exp: now + lifetimeSeconds,
        jti: randomUUID(),
        serviceurl: serviceUrl,
      });
    },
  };
  const tokenEndpoint = createTokenEndpoint({
    tenant,
    keys,
    deviceCodes,
    addresses,
    lifetimeSeconds: () => entra.tokenLifetimeSeconds,
  });

  /** Answers with what `work` gives, or with the refusal it throws. */
  const answer =
    (work: (request: Request) => object | Promise<object>) =>
    async (request: Request, response: Response) => {
      try {
        checkTenant(request);
        response.set('Cache-Control', 'no-store').json(await work(request));
      } catch (error) {
        if (!(error instanceof EntraError)) throw error;
        response.status(error.status).json(error.body());
      }
    };

  function checkTenant(request: Request): void {
    if (request.params.tenant === undefined || request.params.tenant === tenant.host.id) return;
    throw new EntraError(
      400,
      'invalid_request',
      90002,
      `Tenant '${request.params.tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    );
  }

  const form = express.urlencoded({ extended: false });
  const { router } = entra;
  router.get(
    '/:tenant/v2.0/.well-known/openid-configuration',
    answer(() => openIdConfiguration(addresses().https, tenant.host.id)),
  );
  router.get(
    '/:tenant/discovery/v2.0/keys',
    answer(() => keys.jwks()),
  );
  router.post(
    '/:tenant/oauth2/v2.0/token',
    form,
    answer((request) => tokenEndpoint.respond(request.body as TokenRequest)),
  );
  router.post(
    '/:tenant/oauth2/v2.0/devicecode',
    form,
    answer((request) => startDeviceCode(request.body as TokenRequest)),
  );
  router.get(
    ['/botframework/.well-known/openidconfiguration', '/botframework/openidconfiguration'],
    answer(() => botOpenIdConfiguration(addresses().https)),
  );
  router.get(
    ['/botframework/.well-known/keys', '/botframework/keys'],
    answer(() => botKeys.jwks()),
  );
  router.get('/devicelogin', (_request, response) => {
    response.type('html').send(deviceLoginForm(tenant.people));
  });
  router.post('/devicelogin', form, (request, response) => finishDeviceCode(request, response));

  function startDeviceCode(request: TokenRequest): object {
    const application = requestedApplication(tenant, request);
    if (!application.allowsPublicClient) {
      throw new EntraError(
        401,
        'invalid_client',
        7000218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    }
    const scope = request.scope ?? '';
    requestedResource(scope, addresses());
    const { deviceCode, userCode, expiresIn } = deviceCodes.start(application.clientId, scope);
    const address = `${addresses().http}/devicelogin`;
    return {
      user_code: userCode,
      device_code: deviceCode,
      verification_uri: address,
      expires_in: expiresIn,
      interval: 1,
      message: `To sign in, use a web browser to open the page ${address} and enter the code ${userCode} to authenticate.`,
    };
  }

  function finishDeviceCode(request: Request, response: Response): void {
    const { user_code: userCode = '', person: key, answer: given } = request.body as TokenRequest;
    const person = tenant.people.find((candidate) => candidate.key === key);
    const approved = given !== 'decline';
    const known = approved
      ? person !== undefined && deviceCodes.approve(userCode, person)
      : deviceCodes.decline(userCode);
    response
      .status(known ? 200 : 400)
      .type('html')
      .send(
        known ? deviceLoginDone(approved) : deviceLoginForm(tenant.people, key, 'Deze code is niet bekend.'),
      );
  }

  return entra;
}
