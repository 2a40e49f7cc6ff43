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

type Params = Readonly<Record<string, string | number>>;

/** Stands for a text until the sentence is made; a user cannot type these characters by accident. */
const placeOf = (name: string): string => `\ue000${name}\ue001`;

/** The numbers as they are, since `count` picks the plural; texts as places. */
function withPlaces(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? placeOf(name) : value]),
  );
}

/** The translator for a locale; Dutch where a text has no English. */
export function translator(locale: Locale): Translate {
  const { t } = instanceOf(locale);
  // Text of a user may hold `{{name}}`, which i18next would fill: it gets only places, and the text comes after.
  return (key, params = {}) =>
    (t(key, withPlaces(params)) as string).replace(/\ue000(\w+)\ue001/g, (place, name: string) =>
      name in params ? String(params[name]) : place,
    );
}
