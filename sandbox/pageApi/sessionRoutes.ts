import { Router } from 'express';
import { z } from 'zod';
import type { SandboxContext } from '../context';
import { Teams } from '../connector/teams';
import { PEOPLE } from '../tenant/people';
import { SITE_PATH } from '../tenant/tenant';
import { PageError } from './pageError';
import { pagePerson } from './pagePerson';
import { PageSession } from './pageTypes';
import { PERSON_COOKIE, signedInPerson } from './signedInPerson';
import { TAB_PAGE_PATH } from './tabPage';

/** Who looks at the page, and as whom he may look: `/page-api/session`. */
export function sessionRoutes(context: SandboxContext, teams: Teams): Router {
  const router = Router();

  router.get('/session', (request, response) => {
    const me = signedInPerson(request);
    // SharePoint wants the cookie as well, also from who never chose a person.
    response.cookie(PERSON_COOKIE, me.key, { sameSite: 'lax', path: '/' });
    const session: PageSession = {
      me: pagePerson(me),
      people: PEOPLE.map(pagePerson),
      appName: teams.bot.name,
      now: context.clock.now().toISOString(),
      tabPagePath: TAB_PAGE_PATH,
      sitePath: SITE_PATH,
    };
    response.json(session);
  });

  router.put('/session', (request, response) => {
    const { person } = z.object({ person: z.string() }).parse(request.body);
    const known = PEOPLE.find(({ key }) => key === person);
    if (!known) throw new PageError(400, 'badRequest');
    response.cookie(PERSON_COOKIE, known.key, { sameSite: 'lax', path: '/' });
    response.json(pagePerson(known));
  });

  return router;
}
