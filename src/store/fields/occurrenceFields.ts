import { z } from 'zod';
import { Occurrence } from '../../plan/occurrences';
import { dayToStored, momentToStored } from '../dates';
import { Fields } from '../listRows';
import { key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  OccurrenceId: key,
  Ref: key,
  MunicipalityCode: optional.text,
  OccurredOn: optional.day,
  What: optional.text,
  Evidence: optional.text,
  GivenAt: optional.moment,
  GivenBy: text,
  PersonId: text,
});

export function occurrenceFromFields(fields: Fields): Occurrence | undefined {
  const row = readFields(stored, fields);
  if (!row || row.OccurredOn === undefined) return undefined;
  return {
    id: row.OccurrenceId,
    ref: row.Ref,
    ...(row.MunicipalityCode === undefined ? {} : { municipality: row.MunicipalityCode }),
    on: row.OccurredOn,
    ...(row.What === undefined ? {} : { what: row.What }),
    ...(row.Evidence === undefined ? {} : { evidence: row.Evidence }),
    by: row.GivenBy,
    byPersonId: row.PersonId,
    at: row.GivenAt ?? `${row.OccurredOn}T12:00:00.000Z`,
  };
}

export function occurrenceToFields(occurrence: Occurrence): Fields {
  const { id, ref, municipality, on, what, evidence, by, byPersonId, at } = occurrence;
  return {
    Title: `${ref}${municipality === undefined ? '' : `/${municipality}`} ${on}`,
    OccurrenceId: id,
    Ref: ref,
    MunicipalityCode: orNull(municipality),
    OccurredOn: dayToStored(on),
    What: orNull(what),
    Evidence: orNull(evidence),
    GivenAt: momentToStored(at),
    GivenBy: by,
    PersonId: byPersonId,
  };
}
