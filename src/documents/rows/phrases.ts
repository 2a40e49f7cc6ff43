import { scheduleWording } from '../../plan/schedule/scheduleWording';
import { WhenLine } from '../source';

/** Words with which a line can only go on with the phrase above it. */
const GOES_ON = /^(?:en|of|t\/m|tot|per|daarna|vervolgens|[-\u2013,/(&+])(?!\p{L})/iu;

/** True when a line belongs to the phrase above it, because that one needs it or because it says so itself. */
export function continuesPhrase(phrase: string, line: string): boolean {
  return scheduleWording(phrase) === 'unfinished' || GOES_ON.test(line);
}

function join(lines: ReadonlyArray<string>): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** The phrases of a cell in which empty paragraphs set them apart. */
function byGaps(lines: ReadonlyArray<WhenLine>): ReadonlyArray<ReadonlyArray<string>> {
  return lines.reduce<string[][]>((groups, { text, afterGap }) => {
    if (afterGap || groups.length === 0) groups.push([text]);
    else groups[groups.length - 1].push(text);
    return groups;
  }, []);
}

/** The lines of one group, put together into phrases that can stand alone. */
function byCompleteness(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  return lines.reduce<string[]>((phrases, line) => {
    const last = phrases[phrases.length - 1];
    if (last !== undefined && continuesPhrase(last, line)) phrases[phrases.length - 1] = join([last, line]);
    else phrases.push(line);
    return phrases;
  }, []);
}

/**
 * The phrases of a "Wanneer" cell for a number of actions: as many as there are actions where the cell can be
 * read so, else one, the whole cell.
 */
export function phrasesFor(count: number, lines: ReadonlyArray<WhenLine>): ReadonlyArray<string> {
  const groups = byGaps(lines);
  const separate = groups.flatMap(byCompleteness);
  if (separate.length === count) return separate;
  if (groups.length === count) return groups.map(join);
  return [join(lines.map(({ text }) => text))];
}

/**
 * How many phrases a cell seems to hold; more than one that no action can be found for is worth a warning. Two
 * that stand together without a gap are more often one that was wrapped ("Q4 - 2025" / "Q1 - 2026").
 */
export function countPhrases(lines: ReadonlyArray<WhenLine>): number {
  const groups = byGaps(lines);
  const separate = groups.flatMap(byCompleteness).length;
  return separate > 2 ? separate : groups.length;
}
