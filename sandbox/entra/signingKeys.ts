import { generateKeyPair, KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, JWK, JWTPayload, jwtVerify, JWTVerifyOptions, SignJWT } from 'jose';

interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: JWK;
}

/** The published keys of one token issuer. */
export interface SigningKeys {
  /** What the keys address answers. */
  jwks(): { keys: ReadonlyArray<JWK> };
  sign(claims: JWTPayload): Promise<string>;
  verify(token: string, options?: JWTVerifyOptions): Promise<JWTPayload>;
  /** Signs with a new key from now on; the older keys stay published, as during a real rollover. */
  rotate(): Promise<void>;
  /** Withdraws all but the newest key, so that older tokens are refused. */
  retireOlder(): void;
}

async function createKey(issuer: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const jwk = {
    ...(await exportJWK(publicKey)),
    kid,
    x5t: kid,
    use: 'sig',
    kty: 'RSA',
    alg: 'RS256',
    issuer,
  };
  return { kid, privateKey, publicKey, jwk };
}

/** Makes the first key of an issuer; `issuer` stands beside each published key, as at Microsoft. */
export async function createSigningKeys(issuer: string): Promise<SigningKeys> {
  let keys = [await createKey(issuer)];
  return {
    jwks: () => ({ keys: keys.map((key) => key.jwk) }),
    sign: (claims) => {
      const [newest] = keys;
      return new SignJWT(claims)
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: newest.kid, x5t: newest.kid })
        .sign(newest.privateKey);
    },
    verify: async (token, options) => {
      const { payload } = await jwtVerify(
        token,
        (header) => {
          const key = keys.find((candidate) => candidate.kid === header.kid);
          if (!key) throw new Error('the signing key is not published');
          return key.publicKey;
        },
        { ...options, algorithms: ['RS256'] },
      );
      return payload;
    },
    rotate: async () => {
      keys = [await createKey(issuer), ...keys];
    },
    retireOlder: () => {
      keys = keys.slice(0, 1);
    },
  };
}
