/** The number and title in a heading, and the chapter number before it. */
export interface PriorityHeading {
  readonly number: number;
  readonly title: string;
  /** `3.2` of "3.2 Prioriteit 1: …"; empty when it has none. */
  readonly chapter: string;
}

const HEADING =
  /^(?:(\d+(?:\.\d+)*)\.?\s+)?(?:prioriteit|thema|speerpunt)\s+(\d{1,2})\s*[:.\u2013-]\s*(\p{L}.*)$/iu;

/** Reads "3.2 Prioriteit 1: Veilige wijken"; the page number of a table of contents is left out. */
export function priorityHeading(text: string): PriorityHeading | undefined {
  const match = HEADING.exec(text.trim());
  if (!match || match[3].length > 150) return undefined;
  const title = match[3].replace(/(?:[\s.\u2026]{2,}|\t)\d+$/, '').trim();
  return { number: Number(match[2]), title, chapter: match[1] ?? '' };
}

/** True for the chapter heading that ends the priorities: "3.7 …" or "4. …" after "3.6 Prioriteit 5". */
export function endsChapter(text: string, chapter: string): boolean {
  const heading = /^(?:bijlagen?|hoofdstuk)\b/i.test(text);
  if (heading) return text.length < 80 && !/[.,;:]$/.test(text);
  const match = /^(\d+(?:\.\d+)*)\.?\s+\p{Lu}[^.]*$/u.exec(text);
  if (!match || chapter === '' || text.length > 100) return false;
  const numbers = chapter.split('.').map(Number);
  return numbers.some((number, depth) => [...numbers.slice(0, depth), number + 1].join('.') === match[1]);
}
