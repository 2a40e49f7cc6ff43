import { joinLines } from '../rows/joinLines';
import { paragraph } from '../rows/listItem';
import { looksLikeHeading } from '../rows/looksLikeHeading';
import { Paragraph, SourceRow, WhenLine } from '../source';
import { columnWidth, paragraphLines } from './lineBreaks';
import { Line } from './lines';
import { cutPhrase, goesOnWithPhrases, startsPhrase } from './phraseLines';

/** Lines of text up to and including the phrases that come after them. */
interface Block {
  readonly lines: ReadonlyArray<Line>;
  readonly when: ReadonlyArray<WhenLine>;
}

/** A row begins on a line when nothing but a heading or a lead stands before it. */
function beginsRow(before: ReadonlyArray<Line>): boolean {
  const last = before[before.length - 1];
  return last === undefined || /:$/.test(last.text) || (before.length === 1 && looksLikeHeading(last.text));
}

function blocksOf(lines: ReadonlyArray<Line>): ReadonlyArray<Block> {
  const blocks: Block[] = [];
  let text: Line[] = [];
  let when: WhenLine[] = [];
  const close = (): void => {
    if (text.length > 0) blocks.push({ lines: text, when });
    text = [];
    when = [];
  };
  lines.forEach((line, index) => {
    const whenLine: WhenLine = { text: line.text, afterGap: line.afterGap };
    if (when.length > 0) {
      if (goesOnWithPhrases(when.map((part) => part.text).join(' '), line.text)) {
        when.push(whenLine);
        return;
      }
      close();
    } else if (text.length > 0 && startsPhrase(line.text, text[text.length - 1].text)) {
      when.push(whenLine);
      return;
    }
    const next = lines[index + 1];
    const endsRow = next === undefined || next.startsPage || /^\p{Lu}/u.test(next.text);
    const cut = beginsRow(text) ? cutPhrase(line.text, endsRow) : undefined;
    text.push(cut ? { ...line, text: cut.text } : line);
    if (cut) when.push({ text: cut.phrase, afterGap: false });
  });
  close();
  return blocks;
}

type ParagraphLines = ReadonlyArray<Line>;

const toParagraph = (lines: ParagraphLines): Paragraph =>
  paragraph(joinLines(lines.map((line) => line.text)));

/** A heading stands alone on its line and has text of its own below it. */
function isHeading(lines: ParagraphLines, next: ParagraphLines | undefined): boolean {
  if (lines.length !== 1 || next === undefined) return false;
  return looksLikeHeading(lines[0].text) && !toParagraph(lines).listItem && !toParagraph(next).listItem;
}

/** True when text after a phrase belongs to the row above: the sentence goes on, often on the next page. */
function continuesRow(row: SourceRow | undefined, first: Line): boolean {
  if (row === undefined || !/^\p{Ll}/u.test(first.text)) return false;
  const last = row.paragraphs[row.paragraphs.length - 1].text;
  return first.startsPage || !/[.!?]$/.test(last);
}

/** How many lines belong to the row above: up to a heading, else (the next row needs some) to a sentence's end. */
function linesOfRowAbove(block: Block, linesBeforeHeading: number | undefined): number {
  if (linesBeforeHeading !== undefined) return linesBeforeHeading;
  if (block.when.length === 0) return block.lines.length;
  const end = block.lines.findIndex(
    (line, index) => /[.!?]$/.test(line.text) && /^[-\p{Lu}]/u.test(block.lines[index + 1]?.text ?? ''),
  );
  return end + 1;
}

/** The rows of a table from lines in which text, headings and phrases follow one another. */
export function tableRows(lines: ReadonlyArray<Line>): ReadonlyArray<SourceRow> {
  const blocks = blocksOf(lines);
  const width = columnWidth(blocks.flatMap((block) => block.lines));
  const rows: SourceRow[] = [];
  let heading = '';
  const add = (paragraphs: ReadonlyArray<ParagraphLines>, when: ReadonlyArray<WhenLine>): void => {
    if (paragraphs.length > 0) rows.push({ heading, paragraphs: paragraphs.map(toParagraph), when });
  };
  blocks.forEach((block) => {
    const headingAt = (paragraphs: ReadonlyArray<ParagraphLines>): number =>
      paragraphs.findIndex((each, index) => isHeading(each, paragraphs[index + 1]));
    let paragraphs = paragraphLines(block.lines, width);
    const above = rows[rows.length - 1];
    if (continuesRow(above, block.lines[0])) {
      const at = headingAt(paragraphs);
      const before = at < 0 ? undefined : paragraphs.slice(0, at).flatMap((each) => each).length;
      const count = linesOfRowAbove(block, before);
      const last = above.paragraphs.length - 1;
      const [first, ...others] = paragraphLines(block.lines.slice(0, count), width);
      if (first !== undefined) {
        const goneOn = {
          ...above.paragraphs[last],
          text: joinLines([above.paragraphs[last].text, ...first.map((line) => line.text)]),
        };
        const grown = [...above.paragraphs.slice(0, last), goneOn, ...others.map(toParagraph)];
        rows[rows.length - 1] = { ...above, paragraphs: grown };
        paragraphs = paragraphLines(block.lines.slice(count), width);
      }
    }
    for (let at = headingAt(paragraphs); at >= 0; at = headingAt(paragraphs)) {
      // Text right above a heading is a row whose "Wanneer" was left empty.
      add(paragraphs.slice(0, at), []);
      heading = paragraphs[at][0].text;
      paragraphs = paragraphs.slice(at + 1);
    }
    add(paragraphs, block.when);
  });
  return rows;
}
