import { Request, Router } from 'express';
import { z } from 'zod';
import { ChatMessage, Conversation } from '../connector/chat';
import { Teams } from '../connector/teams';
import { PEOPLE } from '../tenant/people';
import { pageConversation, pageConversationDetail } from './pageConversation';
import { PageError } from './pageError';
import { signedInPerson } from './signedInPerson';

const personKey = z.enum(PEOPLE.map(({ key }) => key) as [string, ...string[]]);
const newChat = z.object({ name: z.string().trim().min(1).max(80), people: z.array(personKey).min(1) });
const words = z.object({ text: z.string().trim().min(1).max(4000), mentionsBot: z.boolean() });
const pressed = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown(),
});

/** The chats of the signed-in person: `/page-api/conversations…`. */
export function conversationRoutes(teams: Teams): Router {
  const router = Router();
  const { chats } = teams;

  router.get('/conversations', (request, response) => {
    const person = signedInPerson(request);
    const own = chats.all().filter((conversation) => takesPart(conversation, person.key));
    const listed = own.map((conversation) => pageConversation(conversation, person));
    response.json(listed.sort((a, b) => b.activeAt.localeCompare(a.activeAt)));
  });

  router.post('/conversations', (request, response) => {
    const { name, people } = newChat.parse(request.body);
    const me = signedInPerson(request).key;
    const conversation = teams.createGroupChat({ name, personKeys: [...new Set([me, ...people])] });
    response.status(201).json({ id: conversation.id });
  });

  router.post('/conversations/personal', (request, response) => {
    response.status(201).json({ id: teams.openPersonalChat(signedInPerson(request).key).id });
  });

  router.get('/conversations/:conversation', (request, response) => {
    response.json(pageConversationDetail(teams, conversationOf(request), signedInPerson(request)));
  });

  router.post('/conversations/:conversation/seen', (request, response) => {
    teams.markSeen(conversationOf(request), signedInPerson(request).key);
    response.status(204).end();
  });

  router.post('/conversations/:conversation/messages', (request, response) => {
    const { text, mentionsBot } = words.parse(request.body);
    const message = teams.say(conversationOf(request), signedInPerson(request).key, text, mentionsBot);
    response.status(201).json({ id: message.id });
  });

  router.post('/conversations/:conversation/messages/:message/press', async (request, response) => {
    const conversation = conversationOf(request);
    const action = pressed.parse(request.body);
    const message = messageOf(conversation, request);
    response.json(await teams.press(conversation, message, signedInPerson(request).key, action));
  });

  router.post('/conversations/:conversation/messages/:message/refresh', async (request, response) => {
    const conversation = conversationOf(request);
    const message = messageOf(conversation, request);
    const answer = await teams.refresh(conversation, message, signedInPerson(request).key);
    response.json(answer ?? { kind: 'none' });
  });

  router.post('/conversations/:conversation/members', (request, response) => {
    const { person } = z.object({ person: personKey }).parse(request.body);
    teams.addMember(conversationOf(request), person, signedInPerson(request).key);
    response.status(204).end();
  });

  router.delete('/conversations/:conversation/members/:person', (request, response) => {
    const person = personKey.parse(request.params.person);
    teams.removeMember(conversationOf(request), person, signedInPerson(request).key);
    response.status(204).end();
  });

  router.put('/conversations/:conversation/app', (request, response) => {
    const { installed } = z.object({ installed: z.boolean() }).parse(request.body);
    const conversation = conversationOf(request);
    const me = signedInPerson(request).key;
    const standing = conversation.members.find((member) => member.personKey === me)?.standing;
    if (standing !== 'member') throw new PageError(403, 'guestsCannotChangeApps');
    if (installed) teams.addApp(conversation, me);
    else teams.removeApp(conversation, me);
    response.status(204).end();
  });

  router.put('/conversations/:conversation/blocked', (request, response) => {
    const { blocked } = z.object({ blocked: z.boolean() }).parse(request.body);
    teams.setBlocked(conversationOf(request), blocked);
    response.status(204).end();
  });

  function conversationOf(request: Request): Conversation {
    const conversation = chats.find(String(request.params.conversation));
    const person = signedInPerson(request);
    if (!conversation || !takesPart(conversation, person.key))
      throw new PageError(404, 'conversationNotFound');
    return conversation;
  }

  function messageOf(conversation: Conversation, request: Request): ChatMessage {
    const message = conversation.messages.find(({ id }) => id === request.params.message);
    if (!message || message.deleted) throw new PageError(404, 'messageNotFound');
    return message;
  }

  return router;
}

function takesPart(conversation: Conversation, key: string): boolean {
  return conversation.members.some((member) => member.personKey === key);
}
