import { Priority } from '../model';
import { Person } from '../people';

/** Whether a person opens, closes, freezes and reopens rounds, and imports figures. */
export function mayManageRounds(person: Person | undefined): boolean {
  return person?.isCoordinator === true;
}

/** Whether a person writes the summary of a priority: its duo and the coordinators. */
export function mayEditPart(person: Person | undefined, priority: number): boolean {
  return person !== undefined && (person.isCoordinator || person.duoOf.includes(priority));
}

/** In whose name a person agrees: his own, or that of the portfolio holder he stands in for. */
export type AgreeingAs = 'holder' | 'onBehalf';

/**
 * How a person may agree with the summary of a priority: the portfolio holder for himself, his board secretary
 * and a coordinator on his behalf, nobody else.
 */
export function agreesAs(
  person: Person | undefined,
  priority: Pick<Priority, 'portfolioHolder'>,
): AgreeingAs | undefined {
  if (person === undefined || priority.portfolioHolder === '') return undefined;
  if (person.holderName === priority.portfolioHolder) return 'holder';
  const standsIn = person.actsFor?.includes(priority.portfolioHolder) === true;
  return standsIn || person.isCoordinator ? 'onBehalf' : undefined;
}
