import { Person, personOf } from '../../plan/people';
import { Me } from './tabHost';

/**
 * The person in Betrokkenen who is signed in; undefined for a stranger. Found by a verified identity, else by
 * the mail address of somebody whose identities nobody entered yet. This only shapes the screen: SharePoint
 * decides what may be written.
 */
export function whoAmI(people: ReadonlyArray<Person>, me: Me): Person | undefined {
  for (const identity of me.identities) {
    const person = personOf(people, identity);
    if (person) return person;
  }
  const mail = me.mail?.toLowerCase();
  return people.find(
    (person) => person.identities.length === 0 && mail !== undefined && person.mail.toLowerCase() === mail,
  );
}
