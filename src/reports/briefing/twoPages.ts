import { TemplateScope } from '../docx/templateData';

/** How many lines of each list fit on two pages together with the others. */
const MOST: Readonly<Record<string, number>> = {
  afgerondSinds: 6,
  nieuwTeLaat: 5,
  verschoven: 4,
  opSchemaActies: 6,
  teLateActies: 6,
  vertraagdeActies: 5,
  gevraagd: 6,
  komend: 7,
};

/** `nieuwTeLaat` becomes `meerNieuwTeLaat`. */
const moreName = (list: string): string => `meer${list[0].toUpperCase()}${list.slice(1)}`;

/**
 * Keeps lists so short that a briefing stays two pages; per list it tells how many more there are (`meerKomend`, 0
 * when all are shown), for a sentence under it.
 */
export function onTwoPages(tags: TemplateScope): TemplateScope {
  const short: Record<string, TemplateScope[string]> = { ...tags };
  Object.entries(MOST).forEach(([name, most]) => {
    const list = tags[name];
    if (!Array.isArray(list)) return;
    short[name] = list.slice(0, most) as ReadonlyArray<TemplateScope>;
    short[moreName(name)] = Math.max(0, list.length - most);
  });
  return short;
}
