import { duoOf, Person, personOf } from '../../src/plan/people';
import { KnownConversation } from '../../src/nudge/nudge';
import { Priority } from '../../src/plan/model';
import { Member } from '../store/conversations';

type Place = Pick<KnownConversation, 'kind' | 'priority' | 'personId'>;

/** The people of Betrokkenen who are in a conversation, with the id by which Teams mentions them. */
export function knownMembers(
  people: ReadonlyArray<Person>,
  members: ReadonlyArray<Member>,
): ReadonlyArray<{ readonly person: Person; readonly teamsId: string }> {
  return members.flatMap((member) => {
    const person = personOf(people, member);
    return person ? [{ person, teamsId: member.teamsId }] : [];
  });
}

/**
 * Whose conversation it is, by who is in it: the priority of which the whole duo is there, as far as it is
 * reached through Teams. A duo of two priorities gets one chat for each, so `taken` ones are passed over.
 */
export function placeOf(
  conversationType: string,
  members: ReadonlyArray<Member>,
  people: ReadonlyArray<Person>,
  priorities: ReadonlyArray<Priority>,
  taken: ReadonlyArray<number>,
): Place {
  const present = new Set(knownMembers(people, members).map(({ person }) => person.id));
  if (conversationType === 'personal') {
    return { kind: 'personal', personId: [...present][0] };
  }
  const priority = priorities.find(({ number }) => {
    const duo = duoOf(people, number).filter((person) => person.route !== 'mail');
    return !taken.includes(number) && duo.length > 0 && duo.every((person) => present.has(person.id));
  });
  return priority ? { kind: 'duo', priority: priority.number } : { kind: 'other' };
}
