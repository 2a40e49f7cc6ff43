import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { SandboxContext } from '../context';
import type { Actor } from '../store/store';
import type { DemoPerson } from '../tenant/people';
import { RestError } from './restError';

/** How long a form digest is good for. */
export const DIGEST_SECONDS = 1800;

/** Who sends a request, and whether each write needs a form digest as proof that it comes from a page. */
export interface Identity {
  readonly actor: Actor;
  readonly needsDigest: boolean;
}

/** The login of a person on the site. */
export function loginName(person: DemoPerson): string {
  return `i:0#.f|membership|${person.userPrincipalName.toLowerCase()}`;
}

/** Everybody of the directory: the host's own people and its guests. */
export function directory(context: SandboxContext): ReadonlyArray<DemoPerson> {
  const { host, people } = context.tenant;
  return people.filter((person) => person.role !== undefined || person.home.tenantId === host.id);
}

function actorOf(person: DemoPerson): Actor {
  return { kind: 'user', loginName: loginName(person), name: person.name, mail: person.mail };
}

/** The identity behind a bearer token or the cookie of a signed-in browser. */
export async function identify(context: SandboxContext, request: Request): Promise<Identity> {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { actor: await bearerActor(context, bearer), needsDigest: false };
  const key = /(?:^|;\s*)sandbox_person=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const person = key && context.tenant.people.find((each) => each.key === decodeURIComponent(key));
  if (!person) throw unauthorized();
  return { actor: actorOf(person), needsDigest: true };
}

async function bearerActor(context: SandboxContext, bearer: string): Promise<Actor> {
  const claims = await context.tokens.verifyAccessToken(bearer, context.addresses.http).catch(() => {
    throw unauthorized();
  });
  if (claims.kind === 'user') {
    const person = context.tenant.people.find((each) => each.hostObjectId === claims.objectId);
    if (!person) throw unauthorized();
    return actorOf(person);
  }
  // SharePoint takes an application only when it proved itself with a certificate.
  if (claims.appidacr !== '2') throw new UnsupportedToken();
  const application = context.tenant.applications.find((each) => each.clientId === claims.appId);
  return {
    kind: 'app',
    appId: claims.appId,
    name: application?.displayName ?? claims.appId,
    access: claims.roles.includes('Sites.FullControl.All') ? 'fullControl' : 'none',
  };
}

/** A token of an application that proved itself with a secret. */
export class UnsupportedToken extends Error {}

const unauthorized = () =>
  new RestError(
    401,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  );

/** Makes and checks form digests, each bound to one person. */
export interface Digests {
  issue(actor: Actor): string;
  demand(actor: Actor, digest: string | undefined): void;
}

export function createDigests(): Digests {
  const secret = randomBytes(32);
  const nameOf = (actor: Actor) => (actor.kind === 'user' ? actor.loginName : actor.kind);
  const sign = (actor: Actor, issued: string) =>
    createHmac('sha256', secret)
      .update(`${nameOf(actor)} ${issued}`)
      .digest();

  return {
    issue(actor) {
      const issued = new Date()
        .toUTCString()
        .replace('GMT', '-0000')
        .replace(/^\w+, /, '');
      return `0x${sign(actor, issued).toString('hex').toUpperCase()},${issued}`;
    },
    demand(actor, digest) {
      const [, hex = '', issued = ''] = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '') ?? [];
      const given = Buffer.from(hex, 'hex');
      const right = sign(actor, issued);
      const age = Date.now() - Date.parse(issued.replace('-0000', 'GMT'));
      const isRight = given.length === right.length && timingSafeEqual(given, right);
      if (isRight && age < DIGEST_SECONDS * 1000) return;
      throw new RestError(
        403,
        '-2130575251, Microsoft.SharePoint.SPException',
        "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
      );
    },
  };
}
