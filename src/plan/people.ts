import { IsoDate } from './dates';

/** How a person is reached: member of the host tenant, guest in it, app in the own tenant, or mail. */
export type Route = 'host' | 'guest' | 'home' | 'mail';

/** One verified Entra identity; a guest has one at home and another in the host tenant. */
export interface Identity {
  readonly tenantId: string;
  readonly objectId: string;
}

/** Somebody in the list Betrokkenen. What he may do follows from the roles below, and from nothing else. */
export interface Person {
  /** Stable key within the plan: the id of the list item. */
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly isCoordinator: boolean;
  /** Numbers of the priorities whose duo he is in. */
  readonly duoOf: ReadonlyArray<number>;
  /** Codes of the municipalities whose contact person he is. */
  readonly contactOf: ReadonlyArray<string>;
  /** Name as portfolio holder (`Helmer-Englebert`), the same as in the plan; absent for others. */
  readonly holderName?: string;
  /** Names of the portfolio holders on whose behalf he agrees, as a board secretary (bestuurssecretaris). */
  readonly actsFor?: ReadonlyArray<string>;
  /** Code of the municipality that employs him. */
  readonly municipality?: string;
  readonly route: Route;
  readonly identities: ReadonlyArray<Identity>;
  /** Last day of absence. */
  readonly absentUntil?: IsoDate;
  readonly locale: 'nl' | 'en';
}

/** The person to whom a verified identity belongs; undefined for a stranger. */
export function personOf(people: ReadonlyArray<Person>, identity: Identity): Person | undefined {
  return people.find((person) =>
    person.identities.some(
      (known) =>
        known.tenantId.toLowerCase() === identity.tenantId.toLowerCase() &&
        known.objectId.toLowerCase() === identity.objectId.toLowerCase(),
    ),
  );
}

/** The officials of a priority, in the order of the list; empty when none were entered. */
export function duoOf(people: ReadonlyArray<Person>, priority: number): ReadonlyArray<Person> {
  return people.filter((person) => person.duoOf.includes(priority));
}

/** The contact persons of a municipality. */
export function contactsOf(people: ReadonlyArray<Person>, municipality: string): ReadonlyArray<Person> {
  return people.filter((person) => person.contactOf.includes(municipality));
}

/** True when the person's own entry says that he is away on that day. */
export function isAbsent(person: Person, day: IsoDate): boolean {
  return person.absentUntil !== undefined && day <= person.absentUntil;
}
