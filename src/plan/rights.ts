import { RowKey } from './model';
import { Person } from './people';
import { priorityOfRef } from './ref';

/**
 * Whether a person may answer for a row: coordinators for all, a duo for its own priority, a contact person
 * for the municipal rows of his municipality. Portfolio holders read. `undefined` is a stranger.
 */
export function mayUpdateRow(person: Person | undefined, row: RowKey): boolean {
  if (person === undefined) return false;
  if (person.isCoordinator) return true;
  if (person.duoOf.includes(priorityOfRef(row.ref))) return true;
  return row.municipality !== undefined && person.contactOf.includes(row.municipality);
}

/** Whether a person may see the plan at all: everybody in Betrokkenen, no stranger. */
export function mayRead(person: Person | undefined): boolean {
  return person !== undefined;
}
