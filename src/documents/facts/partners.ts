import { Paragraph } from '../source';
import { sectionOf } from './sections';
import { proseText, sentencesOf } from './sentences';

/** Who takes part in a priority, in the plan's words: its organisation, less who holds the portfolio. */
export function partnersOf(prose: ReadonlyArray<Paragraph>): string {
  return sentencesOf(proseText(sectionOf(prose, 'organisation')))
    .filter((sentence) => !/portefeuillehouder/i.test(sentence))
    .join(' ');
}
