import { Paragraph } from '../source';
import { sectionOf } from './sections';
import { proseText, sentencesOf } from './sentences';

/** A sentence about who is responsible, for the whole or for a part. */
const ABOUT_HOLDERS = /portefeuillehouder|\sis (?:dit|dat) (?:burgemeester|wethouder)/i;

/** Who takes part in a priority, in the plan's words: its organisation, less who holds the portfolio. */
export function partnersOf(prose: ReadonlyArray<Paragraph>): string {
  return sentencesOf(proseText(sectionOf(prose, 'organisation')))
    .filter((sentence) => !ABOUT_HOLDERS.test(sentence))
    .join(' ');
}
