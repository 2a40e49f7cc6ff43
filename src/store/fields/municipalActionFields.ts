import { z } from 'zod';
import { MunicipalAction, RowVersion } from '../../plan/model';
import { priorityCode, priorityOfRef, rowId } from '../../plan/ref';
import { NewMunicipalRow } from '../../plan/rows';
import { Fields } from '../listRows';
import { flag, key, readFields } from './read';
import { stateFromFields } from './stateFields';

const stored = z.object({ Ref: key, MunicipalityCode: key, Follows: flag });

export function municipalActionFromFields(fields: Fields, version: RowVersion): MunicipalAction | undefined {
  const row = readFields(stored, fields);
  return (
    row && {
      ref: row.Ref,
      municipality: row.MunicipalityCode,
      follows: row.Follows,
      state: stateFromFields(fields),
      version,
    }
  );
}

/** A new row of Gemeentelijke acties; its state is the columns' default. */
export function newMunicipalRowToFields(row: NewMunicipalRow): Fields {
  return {
    Title: rowId(row),
    RowId: rowId(row),
    Ref: row.ref,
    PriorityCode: priorityCode(priorityOfRef(row.ref)),
    MunicipalityCode: row.municipality,
    Follows: row.follows,
    Status: row.state.status,
  };
}
