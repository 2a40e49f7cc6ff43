import { sentencesOf } from '../facts/sentences';

const BRACKETS =
  /\(\s*((?:afhankelijk van|onder (?:de )?(?:voorwaarde|voorbehoud)|op voorwaarde|mits)(?!\p{L})[^()]*)\)/iu;
const DEPENDS =
  /(?<!\p{L})(?:is|zijn|blijft|blijven)\s+(?:wel\s+|nog\s+|mede\s+)*(afhankelijk van\s.+?)[.;]?$/iu;
const PROVIDED = /,?\s((?:mits|op voorwaarde dat|onder (?:de )?voorwaarde)(?!\p{L}).+?)[.;]?$/iu;
const FOLLOWS =
  /^(naar aanleiding van (?:(?:het|de) )?(?:bovengenoemde?|bovenstaande?|voorgaande?|vorige?) \p{L}+)/iu;

/** What the text of an action says it waits for; a proposal. "Afhankelijk van de plek doen we …" is no condition. */
export function conditionInText(text: string): string | undefined {
  const found = BRACKETS.exec(text)?.[1];
  if (found !== undefined) return found.trim();
  for (const sentence of sentencesOf(text.replace(/\n- /g, ' '))) {
    const match = DEPENDS.exec(sentence) ?? PROVIDED.exec(sentence);
    if (match) return match[1].trim();
    const follows = FOLLOWS.exec(sentence);
    if (follows) return `${follows[1][0].toLowerCase()}${follows[1].slice(1)}`;
  }
  return undefined;
}
