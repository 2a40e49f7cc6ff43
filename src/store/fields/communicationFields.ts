import { z } from 'zod';
import { Communication } from '../../plan/communication';
import { dayToStored } from '../dates';
import { Fields } from '../listRows';
import { flag, key, optional, orNull, readFields, text } from './read';

const stored = z.object({
  Title: text,
  CommunicationId: key,
  Ref: key,
  MunicipalityCode: optional.text,
  Audience: text,
  Medium: text,
  PlannedOn: optional.day,
  Done: flag,
  DoneOn: optional.day,
});

export function communicationFromFields(fields: Fields): Communication | undefined {
  const row = readFields(stored, fields);
  return (
    row && {
      id: row.CommunicationId,
      ref: row.Ref,
      ...(row.MunicipalityCode === undefined ? {} : { municipality: row.MunicipalityCode }),
      what: row.Title,
      audience: row.Audience,
      medium: row.Medium,
      ...(row.PlannedOn === undefined ? {} : { plannedOn: row.PlannedOn }),
      done: row.Done,
      ...(row.DoneOn === undefined ? {} : { doneOn: row.DoneOn }),
    }
  );
}

export function communicationToFields(communication: Communication): Fields {
  const { plannedOn, doneOn } = communication;
  return {
    Title: communication.what,
    CommunicationId: communication.id,
    Ref: communication.ref,
    MunicipalityCode: orNull(communication.municipality),
    Audience: communication.audience,
    Medium: communication.medium,
    PlannedOn: plannedOn === undefined ? null : dayToStored(plannedOn),
    Done: communication.done,
    DoneOn: doneOn === undefined ? null : dayToStored(doneOn),
  };
}
