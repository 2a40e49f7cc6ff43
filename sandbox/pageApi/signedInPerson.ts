import type { Request } from 'express';
import { DemoPerson, PEOPLE } from '../tenant/people';

export const PERSON_COOKIE = 'sandbox_person';

/** Who the browser is signed in as; the first person when it never chose one. */
export function signedInPerson(request: Request): DemoPerson {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  const key = cookies.find(([name]) => name === PERSON_COOKIE)?.[1];
  return PEOPLE.find((person) => person.key === key) ?? PEOPLE[0];
}
