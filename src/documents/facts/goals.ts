import { Paragraph } from '../source';
import { sectionOf } from './sections';

function listed(paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<string> {
  const items = paragraphs.filter((paragraph) => paragraph.listItem);
  return (items.length > 0 ? items : paragraphs).map(({ text }) => text.replace(/\s*;$/, ''));
}

/** The goals of a priority: the list under "Concrete doelen", else its "Doelstelling". */
export function goalsOf(prose: ReadonlyArray<Paragraph>): ReadonlyArray<string> {
  const goals = listed(sectionOf(prose, 'goals'));
  return goals.length > 0 ? goals : listed(sectionOf(prose, 'aim'));
}
