import { DemoPerson } from '../tenant/people';
import { hostTenant } from '../tenant/tenants';
import { Conversation, MemberStanding } from './chat';

/** The bot as Teams knows it. */
export interface BotAccount {
  /** Client id of its registration. */
  readonly appId: string;
  readonly name: string;
}

/** The Entra id that Teams puts into activities: a guest appears with that of the host tenant. */
export function entraIdIn(
  conversation: Conversation,
  person: DemoPerson,
): { tenantId: string; objectId: string } {
  const known = conversation.members.find(({ personKey }) => personKey === person.key);
  const atHome = conversation.kind === 'personal' || known?.standing === 'external';
  return atHome ? person.home : { tenantId: hostTenant.id, objectId: person.hostObjectId };
}

/** How somebody joins a chat of the host tenant. */
export function standingOf(person: DemoPerson): MemberStanding {
  if (person.home.tenantId === hostTenant.id) return 'member';
  return person.role ? 'guest' : 'external';
}

export function personAccount(conversation: Conversation, person: DemoPerson) {
  return { id: person.teamsId, name: person.name, aadObjectId: entraIdIn(conversation, person).objectId };
}

export function botAccount(bot: BotAccount) {
  return { id: `28:${bot.appId}`, name: bot.name };
}

export function conversationAccount(conversation: Conversation) {
  return {
    id: conversation.id,
    conversationType: conversation.kind,
    tenantId: conversation.tenantId,
    ...(conversation.kind === 'groupChat' && { isGroup: true, name: conversation.name }),
  };
}

/** A member as the connector lists it; the plain list calls the Entra id `objectId`, the others `aadObjectId`. */
export function memberAccount(
  conversation: Conversation,
  person: DemoPerson,
  idField: 'objectId' | 'aadObjectId',
) {
  const { objectId, tenantId } = entraIdIn(conversation, person);
  const [givenName, ...surname] = person.name.split(' ');
  const guest = conversation.members.some(
    ({ personKey, standing }) => personKey === person.key && standing === 'guest',
  );
  return {
    id: person.teamsId,
    name: person.name,
    [idField]: objectId,
    givenName,
    surname: surname.join(' '),
    email: person.mail,
    userPrincipalName: tenantId === hostTenant.id ? person.userPrincipalName : person.mail,
    tenantId,
    userRole: guest ? 'guest' : 'user',
  };
}
