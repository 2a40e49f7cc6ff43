import { SubTheme } from '../../plan/model';
import { Paragraph } from '../source';
import { proseText, sentencesOf } from './sentences';

const ROLE = '(?:[Bb]urgemeester|[Ww]ethouder|[Mm]evrouw|[Dd]e heer)';
const PREFIX = "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|'t)\\s+)*";
const WORD = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*";
/** "Slinkman", "Van Neerbos", "Helmer-Englebert", "J. de Vries". */
const NAME = `(?:\\p{Lu}\\.\\s?)*${PREFIX}${WORD}(?:\\s+${PREFIX}${WORD})*`;

const IS_HOLDER = new RegExp(
  `${ROLE}\\s+(${NAME})\\s+(?:is|wordt)\\s+(?:de\\s+|bestuurlijk\\s+)*portefeuillehouder`,
  'u',
);
const HOLDER_IS = new RegExp(
  `[Pp]ortefeuillehouder[^:]*?(?:\\s(?:is|wordt)|:)\\s+(?:${ROLE}\\s+)?(${NAME})`,
  'u',
);
const PART_HOLDER = new RegExp(
  `[Vv]oor\\s+(het\\s+(?:sub|deel)?thema|de\\s+(?:sub|deel)?thema['’]?s)\\s+((?:(?![.;,]).)+?)\\s+is\\s+(?:dit\\s+|dat\\s+)?${ROLE}\\s+(${NAME})`,
  'gu',
);

export interface PortfolioHolders {
  /** Empty when the prose names nobody. */
  readonly holder: string;
  readonly subThemes: ReadonlyArray<SubTheme>;
}

/** Several themes share a holder only where the text says "thema's"; a single one may hold an "en". */
function themesOf(article: string, names: string): ReadonlyArray<string> {
  if (article.startsWith('het')) return [names];
  return names.split(/\s*,\s*|\s+en\s+/).filter((name) => name !== '');
}

/** Who holds the portfolio of a priority, and of parts of it, by what its prose says. */
export function portfolioHolders(prose: ReadonlyArray<Paragraph>): PortfolioHolders {
  const sentences = sentencesOf(proseText(prose));
  const parts = sentences.flatMap((sentence) => [...sentence.matchAll(PART_HOLDER)]);
  const subThemes = parts.flatMap(([, article, names, portfolioHolder]) =>
    themesOf(article, names).map((name) => ({ name: name.replace(/^['‘"]|['’"]$/g, ''), portfolioHolder })),
  );
  const [main] = [IS_HOLDER, HOLDER_IS].flatMap((pattern) =>
    sentences.map((sentence) => pattern.exec(sentence)?.[1]).filter((name) => name !== undefined),
  );
  if (main !== undefined) return { holder: main, subThemes };
  // "Voor het thema verkeer is burgemeester X portefeuillehouder" speaks of the priority itself.
  if (subThemes.length === 1) return { holder: subThemes[0].portfolioHolder, subThemes: [] };
  return { holder: '', subThemes };
}
