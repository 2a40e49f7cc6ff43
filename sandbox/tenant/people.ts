import { EntraTenant, hostTenant, outsideTenant, partnerTenant } from './tenants';

/** How somebody takes part in the plan, as Betrokkenen will say. */
export interface DemoRole {
  readonly isCoordinator?: boolean;
  /** Numbers of the priorities whose duo he is in. */
  readonly duoOf?: ReadonlyArray<number>;
  /** Code of the municipality whose contact person he is. */
  readonly contactOf?: string;
  /** Name as portfolio holder in the plan. */
  readonly holderName?: string;
  readonly route: 'host' | 'guest' | 'home' | 'mail';
}

/** Somebody who can sign in to the sandbox. */
export interface DemoPerson {
  /** Value of the cookie `sandbox_person`. */
  readonly key: string;
  readonly name: string;
  readonly mail: string;
  /** As in the host tenant, where a guest's carries `#EXT#`. */
  readonly userPrincipalName: string;
  /** Id in the host tenant; a guest has another one at home. */
  readonly hostObjectId: string;
  readonly home: { readonly tenantId: string; readonly objectId: string };
  /** Id in Teams, other for every bot. */
  readonly teamsId: string;
  /** Code of the municipality that employs him. */
  readonly municipality?: string;
  /** What the person switcher says about him, in Dutch. */
  readonly description: string;
  /** Absent for somebody who is not in Betrokkenen. */
  readonly role?: DemoRole;
}

interface Description {
  readonly key: string;
  readonly name: string;
  readonly user: string;
  readonly municipality?: string;
  readonly tenant?: EntraTenant;
  /** Mail domain where a tenant serves several municipalities. */
  readonly domain?: string;
  readonly description: string;
  readonly role?: DemoRole;
}

/** A GUID that is the same in every sandbox: tests and pictures name it. */
const fixedId = (kind: string, ordinal: number): string =>
  `${kind}-0000-4000-8000-${String(ordinal).padStart(12, '0')}`;

function person(description: Description, ordinal: number): DemoPerson {
  const tenant = description.tenant ?? hostTenant;
  const mail = `${description.user}@${description.domain ?? tenant.domain}`;
  const isGuest = tenant.id !== hostTenant.id;
  const hostObjectId = fixedId('a1000000', ordinal);
  return {
    key: description.key,
    name: description.name,
    mail,
    userPrincipalName: isGuest ? `${mail.replace('@', '_')}#EXT#@${hostTenant.domain}` : mail,
    hostObjectId,
    home: { tenantId: tenant.id, objectId: isGuest ? fixedId('b2000000', ordinal) : hostObjectId },
    teamsId: `29:1${Buffer.from(`${description.key}:${hostObjectId}`).toString('base64url')}`,
    municipality: description.municipality,
    description: description.description,
    role: description.role,
  };
}

/** Everybody but the mayor is invented. */
export const PEOPLE: ReadonlyArray<DemoPerson> = (
  [
    {
      key: 'anneke',
      name: 'Anneke Verbruggen',
      user: 'a.verbruggen',
      municipality: 'WIJ',
      description: 'Coördinator',
      role: { isCoordinator: true, route: 'host' },
    },
    {
      key: 'bas',
      name: 'Bas Tielemans',
      user: 'b.tielemans',
      municipality: 'WIJ',
      description: 'Duo prioriteit 1',
      role: { duoOf: [1], route: 'host' },
    },
    {
      key: 'fatma',
      name: 'Fatma Yıldız',
      user: 'f.yildiz',
      municipality: 'WMEW',
      tenant: partnerTenant,
      description: 'Duo prioriteit 1, gast uit West Maas en Waal',
      role: { duoOf: [1], route: 'guest' },
    },
    {
      key: 'hanneke',
      name: 'Hanneke Roelofs',
      user: 'h.roelofs',
      domain: 'beuningen.example',
      municipality: 'BEU',
      description: 'Duo prioriteit 2',
      role: { duoOf: [2], route: 'host' },
    },
    {
      key: 'ruben',
      name: 'Ruben van Aalst',
      user: 'r.vanaalst',
      domain: 'heumen.example',
      municipality: 'HEU',
      description: 'Duo prioriteit 2',
      role: { duoOf: [2], route: 'host' },
    },
    {
      key: 'ingrid',
      name: 'Ingrid Kersten',
      user: 'i.kersten',
      domain: 'bergendal.example',
      municipality: 'BED',
      description: 'Duo prioriteit 3',
      role: { duoOf: [3], route: 'host' },
    },
    {
      key: 'youssef',
      name: 'Youssef Amrani',
      user: 'y.amrani',
      municipality: 'WIJ',
      description: 'Duo prioriteit 3',
      role: { duoOf: [3], route: 'host' },
    },
    {
      key: 'tom',
      name: 'Tom Wouters',
      user: 't.wouters',
      domain: 'heumen.example',
      municipality: 'HEU',
      description: 'Duo prioriteit 4',
      role: { duoOf: [4], route: 'host' },
    },
    {
      key: 'lotte',
      name: 'Lotte Brinkhof',
      user: 'l.brinkhof',
      domain: 'druten.example',
      municipality: 'DRU',
      description: 'Duo prioriteit 4',
      role: { duoOf: [4], route: 'host' },
    },
    {
      key: 'marijke',
      name: 'Marijke Sanders',
      user: 'm.sanders',
      domain: 'beuningen.example',
      municipality: 'BEU',
      description: 'Duo prioriteit 5',
      role: { duoOf: [5], route: 'host' },
    },
    {
      key: 'daan',
      name: 'Daan Hoogland',
      user: 'd.hoogland',
      municipality: 'WMEW',
      tenant: partnerTenant,
      description: 'Duo prioriteit 5, bereikbaar via mail',
      role: { duoOf: [5], route: 'mail' },
    },
    {
      key: 'sanne',
      name: 'Sanne Derks',
      user: 's.derks',
      domain: 'druten.example',
      municipality: 'DRU',
      description: 'Contactpersoon van Druten',
      role: { contactOf: 'DRU', route: 'host' },
    },
    {
      key: 'slinkman',
      name: 'Burgemeester Slinkman',
      user: 'burgemeester',
      domain: 'bergendal.example',
      municipality: 'BED',
      description: 'Portefeuillehouder prioriteit 4',
      role: { holderName: 'Slinkman', route: 'host' },
    },
    {
      key: 'peter',
      name: 'Peter Vos',
      user: 'p.vos',
      tenant: outsideTenant,
      description: 'Buitenstaander, doet niet mee aan het plan',
    },
  ] satisfies ReadonlyArray<Description>
).map(person);

/** The person of a key; an unknown key is a mistake of the caller. */
export function demoPerson(key: string): DemoPerson {
  const found = PEOPLE.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no demo person ${key}`);
  return found;
}

export const coordinator = demoPerson('anneke');
export const guestOfficial = demoPerson('fatma');
export const mailOfficial = demoPerson('daan');
export const contactOfDruten = demoPerson('sanne');
export const mayor = demoPerson('slinkman');
export const stranger = demoPerson('peter');
