import { localTime } from '../store/siteTime';
import { StoreError } from '../store/errors';
import type { Field, FieldValue } from '../store/store';

/** A value as a form sends it: text in the language of the site. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

/** What became of one form value. */
export interface FormResult extends FormValue {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

/** Why a form value is refused, in the language of the site. */
export class FormError extends Error {
  constructor(
    message: string,
    readonly code = -2146232832,
  ) {
    super(message);
    this.name = 'FormError';
  }
}

const DUTCH_DATE = /^(\d{1,2})-(\d{1,2})-(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Reads a form value of a Dutch site: `30-6-2025 09:15`, `1.250,5`, `1` or `0`. */
export function parseFormValue(field: Field, text: string, timeZone: string): FieldValue {
  if (text === '') return null;
  switch (field.type) {
    case 'Number': {
      const plain = text.replace(/\./g, '').replace(',', '.');
      if (!/^-?\d+(\.\d+)?$/.test(plain)) throw new FormError('Voer een geldig getal in.');
      return Number(plain);
    }
    case 'Boolean':
      if (!/^(0|1|true|false|ja|nee)$/i.test(text)) throw new FormError('Voer Ja of Nee in.');
      return /^(1|true|ja)$/i.test(text);
    case 'DateTime': {
      const [, day, month, year, hour = 0, minute = 0, second = 0] = DUTCH_DATE.exec(text) ?? [];
      const at =
        day &&
        localTime(
          timeZone,
          Number(year),
          Number(month),
          Number(day),
          Number(hour),
          Number(minute),
          Number(second),
        );
      if (!at) throw new FormError('Voer een datum als de volgende in: 23-2-2012');
      return at.toISOString();
    }
    case 'User':
    case 'Counter':
    case 'Guid':
      throw new FormError('Deze kolom kan niet worden ingevuld.');
    default:
      return text;
  }
}

/** The sentence in which a form tells that the store refused a value; undefined for refusals of the whole. */
export function formError(error: unknown): FormError | undefined {
  if (error instanceof FormError) return error;
  if (!(error instanceof StoreError)) return undefined;
  switch (error.refusal) {
    case 'valueDuplicate':
      return new FormError('Deze waarde bestaat al in de lijst.', -2130575169);
    case 'valueMissing':
      return new FormError('U moet een waarde opgeven voor dit vereiste veld.');
    case 'valueInvalid':
      return new FormError('De waarde is niet geldig voor deze kolom.');
    default:
      return undefined;
  }
}
