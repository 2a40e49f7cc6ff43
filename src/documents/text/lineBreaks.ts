import { startsListItem } from '../rows/listItem';
import { looksLikeHeading } from '../rows/looksLikeHeading';
import { Line } from './lines';

/** Letters have different widths: a line that could have held the next word counts as full from here on. */
const FULL = 0.8;
/** After a full stop, before a capital, a little room is enough. */
const FULL_AFTER_SENTENCE = 0.93;

/** The width of a column, from the longest of its lines. */
export function columnWidth(lines: ReadonlyArray<Line>): number {
  return lines.reduce((width, line) => Math.max(width, line.text.length), 0);
}

/** True when a line ended because its paragraph did, not because the column was full. */
export function endsParagraph(line: Line, next: Line, width: number): boolean {
  if (next.afterGap || startsListItem(next.text)) return true;
  if (!/^[^\p{L}\d]*[\p{Lu}\d]/u.test(next.text)) return false;
  if (/:$/.test(line.text)) return true;
  const room = width * (/[.!?]$/.test(line.text) ? FULL_AFTER_SENTENCE : FULL);
  return line.text.length + 1 + next.text.split(' ')[0].length < room;
}

/** After a sentence that happens to fill its line: a heading stands alone on the next one. */
function isHeadingAfterSentence(lines: ReadonlyArray<Line>, index: number, width: number): boolean {
  const next = lines[index + 1];
  return (
    /[.!?]$/.test(lines[index - 1].text) &&
    looksLikeHeading(lines[index].text) &&
    next !== undefined &&
    endsParagraph(lines[index], next, width)
  );
}

/** Lines that belong together as paragraphs. */
export function paragraphLines(
  lines: ReadonlyArray<Line>,
  width: number,
): ReadonlyArray<ReadonlyArray<Line>> {
  return lines.reduce<Line[][]>((paragraphs, line, index) => {
    const begins =
      index === 0 ||
      endsParagraph(lines[index - 1], line, width) ||
      isHeadingAfterSentence(lines, index, width);
    if (begins) paragraphs.push([line]);
    else paragraphs[paragraphs.length - 1].push(line);
    return paragraphs;
  }, []);
}
