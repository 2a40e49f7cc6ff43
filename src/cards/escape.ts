/**
 * Text of a person for a place where a card reads Markdown: it is shown as typed, on one line.
 * Braces are escaped too, since cards expand `{{DATE(…)}}`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\](){}<>#!|~&^=$]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Text of a person for HTML, in an element or in a quoted attribute; line ends become `<br>`. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\r?\n/g, '<br>');
}

/** A text with a list in it as one line: `Gesprekken: over schuren; over twijfel`. */
export function oneLine(text: string): string {
  return text
    .replace(/:\s*\n\s*(?:[-–•*]\s+)?/g, ': ')
    .replace(/[;,]?\s*\n\s*[-–•*]\s+/g, '; ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `text` cut at a word so that it has at most `max` characters; the cut is marked with an ellipsis. */
export function clip(text: string, max: number): string {
  const plain = text.trim();
  if (plain.length <= max) return plain;
  const cut = plain.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  // A pair of surrogates is one character: half of one is no text.
  return `${cut.slice(0, space > max / 2 ? space : cut.length).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
