import { randomBytes, randomInt } from 'node:crypto';
import { DemoPerson } from '../tenant/people';
import { EntraError } from './entraError';

const EXPIRES_IN_SECONDS = 900;
/** Vowels are left out so that a code is no word. */
const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';

interface Pending {
  readonly clientId: string;
  readonly scope: string;
  readonly userCode: string;
  readonly expiresAt: number;
  answer?: DemoPerson | 'declined';
}

/** What somebody signed in for on another device. */
export interface Approved {
  readonly person: DemoPerson;
  readonly scope: string;
}

/** Sign-ins that wait for a person to enter their code. */
export interface DeviceCodes {
  start(clientId: string, scope: string): { deviceCode: string; userCode: string; expiresIn: number };
  /** False for an unknown or expired code. */
  approve(userCode: string, person: DemoPerson): boolean;
  decline(userCode: string): boolean;
  /** @throws EntraError while nobody approved, or when it will not happen any more */
  redeem(deviceCode: string, clientId: string): Approved;
}

export function createDeviceCodes(): DeviceCodes {
  const pending = new Map<string, Pending>();
  const answer = (userCode: string, value: DemoPerson | 'declined'): boolean => {
    const wanted = userCode.trim().toUpperCase();
    const found = [...pending.values()].find((candidate) => candidate.userCode === wanted);
    if (!found || found.expiresAt < Date.now()) return false;
    found.answer = value;
    return true;
  };
  return {
    start: (clientId, scope) => {
      const deviceCode = randomBytes(24).toString('base64url');
      const userCode = Array.from({ length: 9 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
      pending.set(deviceCode, {
        clientId,
        scope,
        userCode,
        expiresAt: Date.now() + EXPIRES_IN_SECONDS * 1000,
      });
      return { deviceCode, userCode, expiresIn: EXPIRES_IN_SECONDS };
    },
    approve: answer,
    decline: (userCode) => answer(userCode, 'declined'),
    redeem: (deviceCode, clientId) => {
      const found = pending.get(deviceCode);
      if (!found || found.clientId !== clientId) {
        throw new EntraError(400, 'bad_verification_code', 70019, 'The verification code is not known.');
      }
      if (found.expiresAt < Date.now()) {
        throw new EntraError(400, 'expired_token', 70020, 'The provided device code has expired.');
      }
      if (found.answer === undefined) {
        throw new EntraError(
          400,
          'authorization_pending',
          70016,
          'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
        );
      }
      pending.delete(deviceCode);
      if (found.answer === 'declined') {
        throw new EntraError(400, 'authorization_declined', 70018, 'The user declined the request.');
      }
      return { person: found.answer, scope: found.scope };
    },
  };
}
