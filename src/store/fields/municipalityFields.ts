import { z } from 'zod';
import { Municipality } from '../../plan/model';
import { Fields } from '../listRows';
import { key, readFields } from './read';

const stored = z.object({ Title: key, Code: key });

export function municipalityFromFields(fields: Fields): Municipality | undefined {
  const row = readFields(stored, fields);
  return row && { code: row.Code, name: row.Title };
}

export function municipalityToFields(municipality: Municipality): Fields {
  return { Title: municipality.name, Code: municipality.code };
}
