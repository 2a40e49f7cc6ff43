import { IsoDate } from '../dates';
import { holderOn } from '../holders';
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
 * How a person may agree with the summary of a priority on a day: the portfolio holder of that day for himself,
 * his board secretary and a coordinator on his behalf, nobody else.
 */
export function agreesAs(
  person: Person | undefined,
  priority: Priority,
  today: IsoDate,
): AgreeingAs | undefined {
  const holder = holderOn(priority, today);
  if (person === undefined || holder === '') return undefined;
  if (person.holderName === holder) return 'holder';
  return person.actsFor?.includes(holder) === true || person.isCoordinator ? 'onBehalf' : undefined;
}

/** Whether a person has a part in rounds at all; others answer in chat and in their own actions. */
export function takesPartInRounds(person: Person | undefined): boolean {
  return (
    person !== undefined &&
    (person.isCoordinator ||
      person.duoOf.length > 0 ||
      person.holderName !== undefined ||
      (person.actsFor ?? []).length > 0)
  );
}
