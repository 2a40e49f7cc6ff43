import { Paragraph } from '../source';

/** All text of some paragraphs, on one line. */
export function proseText(prose: ReadonlyArray<Paragraph>): string {
  return prose.map((paragraph) => paragraph.text).join(' ');
}

/** Longer ones are no sentences; patterns are not let loose on them. */
const LONGEST_SENTENCE = 1000;

/** Sentences; a full stop within an abbreviation or after an initial ends none. */
export function sentencesOf(text: string): ReadonlyArray<string> {
  return text
    .split(/(?<=[.!?])(?<!(?:^|\s)\p{Lu}\.)\s+(?=[\p{Lu}(‘“])/u)
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST_SENTENCE);
}
