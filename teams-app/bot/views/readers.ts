import { Mention } from '../../../src/cards/digestCard';
import { Locale } from '../../../src/i18n/translate';
import { Person } from '../../../src/plan/people';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { knownMembers } from '../membership';

/** Who of a duo is present and can be mentioned in a conversation. */
export function mentionsOf(
  duo: ReadonlyArray<Person>,
  conversation: StoredConversation | undefined,
  people: ReadonlyArray<Person>,
): ReadonlyArray<Mention> {
  const known = knownMembers(people, conversation?.members ?? []);
  return duo.flatMap((person) => {
    const member = known.find((candidate) => candidate.person.id === person.id);
    return member ? [{ name: person.name, teamsId: member.teamsId }] : [];
  });
}

/** Teams ids of those for whom a card in a conversation renews itself. */
export function viewersOf(
  plan: LoadedPlan,
  conversation: StoredConversation | undefined,
): ReadonlyArray<string> {
  return knownMembers(plan.people, conversation?.members ?? []).map(({ teamsId }) => teamsId);
}

/** The people of Betrokkenen who read a conversation. */
export function readersOf(
  plan: LoadedPlan,
  conversation: StoredConversation | undefined,
): ReadonlyArray<Person> {
  return knownMembers(plan.people, conversation?.members ?? []).map(({ person }) => person);
}

/** The language of a card that several people see: English only when all of them read English. */
export function sharedLocale(people: ReadonlyArray<Person>): Locale {
  return people.length > 0 && people.every((person) => person.locale === 'en') ? 'en' : 'nl';
}
