import { DemoPerson, DemoRole } from '../tenant/people';
import { TENANTS } from '../tenant/tenants';
import { PagePerson, PersonGroup } from './pageTypes';

/** A person as the page shows him. */
export function pagePerson(person: DemoPerson): PagePerson {
  const { key, name, mail, description, role } = person;
  const organisation = TENANTS.find(({ id }) => id === person.home.tenantId)?.name ?? '';
  return { key, name, mail, description, organisation, group: groupOf(role) };
}

function groupOf(role: DemoRole | undefined): PersonGroup {
  if (!role) return 'outsider';
  if (role.isCoordinator) return 'coordinator';
  if (role.duoOf) return 'duo';
  return role.contactOf ? 'contact' : 'holder';
}
