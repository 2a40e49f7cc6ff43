import { StoreError } from './errors';
import { readIso, siteMidnight, toStoredInstant } from './siteTime';
import type { Field, FieldValue } from './store';

/** A single line of text holds no more. */
const TEXT_LIMIT = 255;

/**
 * The value as the store keeps it, from what a client sent: its JSON type must be that of the column, as
 * SharePoint and Graph demand. An empty text is no value, as in SharePoint.
 */
export function storedValue(field: Field, sent: unknown, timeZone: string): FieldValue {
  if (sent === null || sent === undefined || sent === '') return null;
  switch (field.type) {
    case 'Text':
    case 'Choice':
      return shortText(field, sent);
    case 'Note':
    case 'Guid':
      if (typeof sent !== 'string') throw invalid(field, 'Edm.String');
      return sent;
    case 'Number':
      if (typeof sent !== 'number' || !Number.isFinite(sent)) throw invalid(field, 'Edm.Double');
      return sent;
    case 'Counter':
    case 'User':
      if (typeof sent !== 'number' || !Number.isInteger(sent)) throw invalid(field, 'Edm.Int32');
      return sent;
    case 'Boolean':
      if (typeof sent !== 'boolean') throw invalid(field, 'Edm.Boolean');
      return sent;
    case 'DateTime': {
      const at = typeof sent === 'string' ? readIso(sent, timeZone) : undefined;
      if (!at) throw invalid(field, 'Edm.DateTime');
      return toStoredInstant(field.dateOnly ? siteMidnight(at, timeZone) : at);
    }
  }
}

function shortText(field: Field, sent: unknown): string {
  if (typeof sent !== 'string') throw invalid(field, 'Edm.String');
  if (sent.length > (field.type === 'Text' ? field.maxLength : TEXT_LIMIT) || /[\r\n]/.test(sent)) {
    throw new StoreError('valueInvalid', `${field.internalName} is no single line of text`, {
      field: field.internalName,
      reason: 'text',
    });
  }
  return sent;
}

const invalid = (field: Field, expected: string) =>
  new StoreError('valueInvalid', `${field.internalName} is no ${expected}`, {
    field: field.internalName,
    reason: 'type',
    expected,
  });

/** The value of a new item when none is given. */
export function defaultValue(field: Field): FieldValue {
  const text = field.defaultValue;
  if (text === undefined || text === '') return null;
  if (field.type === 'Boolean') return text === '1';
  return field.type === 'Number' ? Number(text) : text;
}

/** What SQLite keeps for a value. */
export function toColumn(value: FieldValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** The value of a column of SQLite. */
export function fromColumn(field: Field, stored: unknown): FieldValue {
  if (stored === null || stored === undefined) return null;
  if (field.type === 'Boolean') return stored === 1;
  return stored as string | number;
}
