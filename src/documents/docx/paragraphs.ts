import { joinLines } from '../rows/joinLines';
import { paragraph, startsListItem } from '../rows/listItem';
import { Paragraph, WhenLine } from '../source';
import { TextBlock } from './blocks';

/** A line break before a typed list marker begins a paragraph; others are only a matter of layout. */
function typedParagraphs(lines: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> {
  return lines.reduce<string[][]>((paragraphs, line, index) => {
    if (index === 0 || startsListItem(line)) paragraphs.push([line]);
    else paragraphs[paragraphs.length - 1].push(line);
    return paragraphs;
  }, []);
}

/** The paragraphs of some blocks, empty ones left out. */
export function paragraphsOf(blocks: ReadonlyArray<TextBlock>): ReadonlyArray<Paragraph> {
  return blocks.flatMap((block) =>
    typedParagraphs(block.lines)
      .map((lines) => joinLines(lines.map((line) => line.replace(/\t/g, ' '))))
      .filter((text) => text !== '')
      .map((text, index) => (block.listItem && index === 0 ? { text, listItem: true } : paragraph(text))),
  );
}

/** The lines of a "Wanneer" cell; an empty paragraph becomes a gap before the next line. */
export function whenLinesOf(blocks: ReadonlyArray<TextBlock>): ReadonlyArray<WhenLine> {
  const lines: WhenLine[] = [];
  let afterGap = false;
  blocks
    .flatMap((block) => block.lines)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .forEach((text) => {
      if (text === '') {
        afterGap = lines.length > 0;
        return;
      }
      lines.push({ text, afterGap });
      afterGap = false;
    });
  return lines;
}
