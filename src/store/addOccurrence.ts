import { Occurrence } from '../plan/occurrences';
import { occurrenceFromFields, occurrenceToFields } from './fields/occurrenceFields';
import { ListRows } from './listRows';

/** Adds an occurrence under its own id; one that is there already is left as it is. */
export async function addOccurrence(rows: ListRows, occurrence: Occurrence): Promise<void> {
  const [result] = await rows.insert([{ list: 'occurrences', fields: occurrenceToFields(occurrence) }]);
  if (result.kind !== 'failed') return;
  // What failed or timed out may have been done all the same: its key tells.
  if (result.uncertain && (await isStored(rows, occurrence.id))) return;
  throw result.problem;
}

async function isStored(rows: ListRows, id: string): Promise<boolean> {
  const [found] = await rows.read([{ list: 'occurrences', filter: { column: 'OccurrenceId', anyOf: [id] } }]);
  return found.some(({ fields }) => occurrenceFromFields(fields)?.id === id);
}
