import i18next, { i18n } from 'i18next';
import { en } from './en';
import { nl } from './nl';

export type Locale = 'nl' | 'en';

/**
 * Gives the text of a key such as `plan:status.opSchema`; `params` fill its `{{places}}`, and `count` picks
 * singular or plural. Text comes back as plain text: whoever puts it in HTML, Word or a card escapes it there.
 */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const instances = new Map<Locale, i18n>();

function instanceOf(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const created = i18next.createInstance();
  void created.init({
    lng: locale,
    fallbackLng: 'nl',
    resources: { nl, en },
    ns: Object.keys(nl),
    defaultNS: 'plan',
    initAsync: false,
    // Escaping belongs to the place of output; escaping here too would show `&amp;` in Word and cards.
    interpolation: { escapeValue: false },
  });
  instances.set(locale, created);
  return created;
}

/** The translator for a locale; Dutch where a text has no English. */
export function translator(locale: Locale): Translate {
  const { t } = instanceOf(locale);
  return (key, params) => t(key, params ?? {}) as string;
}
