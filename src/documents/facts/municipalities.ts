const WORD = "(?:'s-|’s-)?\\p{Lu}[\\p{L}'’-]+";
const BETWEEN = '(?:\\s+(?:en|aan|bij|op|van|de|den|der|het|ter|in)){1,2}\\s+|\\s+';
/** A name may hold "en" itself: "Berg en Dal", "West Maas en Waal". */
const NAME = `${WORD}(?:(?:${BETWEEN})${WORD})*`;
const LIST = new RegExp(`gemeenten\\s+(${NAME}(?:\\s*,\\s*${NAME})*)`, 'gu');

/** The last name of an enumeration follows "en"; earlier ones follow a comma. */
function namesOf(list: string): ReadonlyArray<string> {
  const parts = list.split(/\s*,\s*(?:en\s+)?/);
  const last = parts[parts.length - 1];
  const split = last.lastIndexOf(' en ');
  if (split < 0) return parts;
  return [...parts.slice(0, -1), last.slice(0, split), last.slice(split + 4)];
}

/** The municipalities that carry out the plan: the longest enumeration "de gemeenten A, B, C en D" in it. */
export function municipalityNames(text: string): ReadonlyArray<string> {
  return [...text.matchAll(LIST)]
    .map(([, list]) => namesOf(list))
    .filter((names) => names.length > 1)
    .reduce<ReadonlyArray<string>>((longest, names) => (names.length > longest.length ? names : longest), []);
}
