import type { Express, Request, Response } from 'express';
import type { SandboxContext } from '../context';
import { signedInPerson } from '../pageApi/signedInPerson';

/** Mounts the mailbox of the person at the page, under `/page-api/mail`. */
export function registerMail(app: Express, context: SandboxContext): void {
  const { outbox } = context;

  app.get('/page-api/mail', (request: Request, response: Response) => {
    const person = signedInPerson(request);
    const mails = outbox
      .inbox(person.mail)
      .map(({ readBy, ...mail }) => ({ ...mail, read: readBy.includes(person.mail) }));
    response.json({ mails });
  });

  app.post('/page-api/mail/:id/read', (request: Request, response: Response) => {
    const person = signedInPerson(request);
    outbox.markRead(String(request.params.id), person.mail);
    response.sendStatus(204);
  });
}
