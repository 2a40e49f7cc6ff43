import { IsoDate } from '../plan/dates';
import { isAbsent, Person } from '../plan/people';
import { mailConversation } from './ledger';
import { KnownConversation, NudgeAddress } from './nudge';

type Conversations = ReadonlyArray<KnownConversation>;

/** The chat in which the duo of a priority meets, as long as the app is in it. */
export function duoChat(conversations: Conversations, priority: number): KnownConversation | undefined {
  return conversations.find((one) => one.kind === 'duo' && one.priority === priority && !one.removed);
}

/** Where one person is reached alone: in the chat with the app, else by mail. */
export function addressOf(conversations: Conversations, person: Person): NudgeAddress {
  const chat = conversations.find(
    (one) => one.kind === 'personal' && one.personId === person.id && !one.removed,
  );
  return chat && person.route !== 'mail'
    ? { kind: 'chat', conversationId: chat.conversationId, person }
    : { kind: 'mail', person };
}

/** The coordinator who gets what others cannot answer or did not: the first who is not away. */
export function coordinatorOn(people: ReadonlyArray<Person>, today: IsoDate): Person | undefined {
  const coordinators = people.filter((person) => person.isCoordinator);
  return coordinators.find((person) => !isAbsent(person, today)) ?? coordinators[0];
}

/** The conversation id under which a message to an address stands in the ledger. */
export function conversationOf(address: NudgeAddress): string {
  return address.kind === 'chat' ? address.conversationId : mailConversation(address.person.id);
}
