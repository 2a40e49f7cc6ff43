import { Locale } from './translate';

const formats: Record<Locale, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** Names as in a sentence: `Druten, Heumen en Wijchen`. */
export function enumeration(names: ReadonlyArray<string>, locale: Locale): string {
  return formats[locale].format([...names]);
}
