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

/** Where the first heading stands among paragraphs; -1 when there is none. */
function headingAt(paragraphs: ReadonlyArray<ParagraphLines>): number {
  return paragraphs.findIndex((each, index) => isHeading(each, paragraphs[index + 1]));
}

/** A sentence that goes on below the phrase, often on the next page: up to a heading, else to its end. */
function linesOfSentence(block: Block, linesBeforeHeading: number | undefined): number {
  if (linesBeforeHeading !== undefined) return linesBeforeHeading;
  if (block.when.length === 0) return block.lines.length;
  // The next row has its phrase here, so it needs some of these lines.
  const end = block.lines.findIndex(
    (line, index) => /[.!?]$/.test(line.text) && /^[-\p{Lu}]/u.test(block.lines[index + 1]?.text ?? ''),
  );
  return end + 1;
}

/** List items on the next page, before other text; an item with a phrase of its own is a row instead. */
function linesOfList(block: Block, paragraphs: ReadonlyArray<ParagraphLines>): number {
  const length = paragraphs.findIndex((each) => !toParagraph(each).listItem);
  if (length < 0) return block.when.length === 0 ? block.lines.length : 0;
  return paragraphs.slice(0, length).flatMap((each) => each).length;
}

/** How many lines of a block still belong to the row above it. */
function linesOfRowAbove(
  row: SourceRow | undefined,
  block: Block,
  paragraphs: ReadonlyArray<ParagraphLines>,
): number {
  if (row === undefined) return 0;
  const [first] = block.lines;
  const last = row.paragraphs[row.paragraphs.length - 1];
  const isOpen = !/[.!?]$/.test(last.text);
  if (/^\p{Ll}/u.test(first.text) && (first.startsPage || isOpen)) {
    const heading = headingAt(paragraphs);
    const before = paragraphs.slice(0, Math.max(heading, 0)).flatMap((each) => each).length;
    return linesOfSentence(block, heading < 0 ? undefined : before);
  }
  const listGoesOn = first.startsPage && toParagraph([first]).listItem && last.listItem && isOpen;
  return listGoesOn ? linesOfList(block, paragraphs) : 0;
}

/** A row with the lines that a page break had cut off. */
function grown(row: SourceRow, lines: ReadonlyArray<Line>, width: number): SourceRow {
  const [first, ...others] = paragraphLines(lines, width);
  const last = row.paragraphs[row.paragraphs.length - 1];
  if (toParagraph(first).listItem) {
    return { ...row, paragraphs: [...row.paragraphs, ...[first, ...others].map(toParagraph)] };
  }
  const goneOn = { ...last, text: joinLines([last.text, ...first.map((line) => line.text)]) };
  return { ...row, paragraphs: [...row.paragraphs.slice(0, -1), goneOn, ...others.map(toParagraph)] };
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
    const above = rows[rows.length - 1];
    const taken = linesOfRowAbove(above, block, paragraphLines(block.lines, width));
    if (taken > 0) rows[rows.length - 1] = grown(above, block.lines.slice(0, taken), width);
    let paragraphs = paragraphLines(block.lines.slice(taken), width);
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
