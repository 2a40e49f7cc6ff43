import { Paragraph } from '../source';

const MARKER = /^(?:[-\u2013\u2014\u2022\u25aa\u25cf\u25e6\u00b7*\uf0b7]\s*(?=\S)|(?:\d{1,2}|[a-z])[.)]\s+)/;

/** True when a line begins with the marker of a list item: "- ", "-", "•", "1. ". */
export function startsListItem(line: string): boolean {
  return MARKER.test(line);
}

/** A paragraph from its text, which may begin with a list marker. */
export function paragraph(text: string): Paragraph {
  const listItem = startsListItem(text);
  return { text: listItem ? text.replace(MARKER, '') : text, listItem };
}
