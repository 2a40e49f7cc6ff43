import type { PersonEntry } from '../../src/store/pnp/importPeople';
import { DemoPerson, DemoRole, PEOPLE } from '../tenant/people';
import { hostTenant } from '../tenant/tenants';

/** The demo's people as a coordinator enters them in Betrokkenen; who has no role is not among them. */
export function demoEntries(): ReadonlyArray<PersonEntry> {
  return PEOPLE.flatMap((person) => (person.role ? [entryOf(person, person.role)] : []));
}

function entryOf(person: DemoPerson, role: DemoRole): PersonEntry {
  const inHost = { tenantId: hostTenant.id, objectId: person.hostObjectId };
  const isGuest = person.home.tenantId !== hostTenant.id;
  return {
    account: person.userPrincipalName,
    person: {
      name: person.name,
      mail: person.mail,
      isCoordinator: role.isCoordinator ?? false,
      duoOf: role.duoOf ?? [],
      contactOf: role.contactOf === undefined ? [] : [role.contactOf],
      holderName: role.holderName,
      municipality: person.municipality,
      route: role.route,
      identities: isGuest ? [inHost, person.home] : [inHost],
      locale: 'nl',
    },
  };
}
