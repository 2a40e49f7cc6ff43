import { Paragraph } from '../source';

/** All text of some paragraphs, on one line. */
export function proseText(prose: ReadonlyArray<Paragraph>): string {
  return prose.map((paragraph) => paragraph.text).join(' ');
}

/** Sentences; a full stop within an abbreviation ends none. */
export function sentencesOf(text: string): ReadonlyArray<string> {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}(‘“])/u).filter((sentence) => sentence !== '');
}
