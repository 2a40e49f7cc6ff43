import { Paragraph } from '../source';

/** Labels that begin a part of a priority's prose. */
const LABELS = {
  goals: /^concrete doel(?:en|stelling(?:en)?)\s*:/i,
  aim: /^(?:algemene )?doel(?:en|stelling(?:en)?)?\s*:/i,
  organisation: /^(?:organisatorische borging|organisatie|betrokken (?:partijen|partners)|partners)\s*:/i,
  question: /^wat (?:gaan|doen) we\b.*/i,
} as const;

export type Section = keyof typeof LABELS;

const ALL = Object.keys(LABELS) as ReadonlyArray<Section>;

/** True for a line that begins a part: "Concrete doelen:", "Organisatorische borging: …". */
export function startsSection(text: string): boolean {
  return ALL.some((section) => LABELS[section].test(text));
}

/** The paragraphs of a part, without its label; empty when the prose does not have it. */
export function sectionOf(prose: ReadonlyArray<Paragraph>, section: Section): ReadonlyArray<Paragraph> {
  const start = prose.findIndex((paragraph) => LABELS[section].test(paragraph.text));
  if (start < 0) return [];
  const length = prose.slice(start + 1).findIndex((paragraph) => startsSection(paragraph.text));
  const [first, ...others] = prose.slice(start, length < 0 ? undefined : start + 1 + length);
  const rest = first.text.replace(LABELS[section], '').trim();
  return rest === '' ? others : [{ ...first, text: rest }, ...others];
}
