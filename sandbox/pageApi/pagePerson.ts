import { DemoPerson, DemoRole } from '../tenant/people';
import { PagePerson, PersonGroup } from './pageTypes';

/** A person as the page shows him. */
export function pagePerson(person: DemoPerson): PagePerson {
  const { key, name, mail, description, role } = person;
  return { key, name, mail, description, group: groupOf(role) };
}

function groupOf(role: DemoRole | undefined): PersonGroup {
  if (!role) return 'outsider';
  if (role.isCoordinator) return 'coordinator';
  if (role.duoOf) return 'duo';
  return role.contactOf ? 'contact' : 'holder';
}
