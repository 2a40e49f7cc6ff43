import { convertToHtml, images } from 'mammoth';
import { endsChapter, PriorityHeading, priorityHeading } from '../priorityHeading';
import { PlanSource, PrioritySource, SourceRow } from '../source';
import { Block, htmlBlocks, TextBlock } from './blocks';
import { paragraphsOf } from './paragraphs';
import { Columns, columnsOf, tableRows } from './tableRows';

const isText = (block: Block): block is TextBlock => block.kind === 'text';

function headingOf(block: Block): PriorityHeading | undefined {
  return isText(block) && !block.listItem ? priorityHeading(block.lines.join(' ')) : undefined;
}

function priorityOf(heading: PriorityHeading, blocks: ReadonlyArray<Block>): PrioritySource {
  const prose: TextBlock[] = [];
  const rows: SourceRow[] = [];
  let columns: Columns | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      const found = columnsOf(block, columns);
      if (found) rows.push(...tableRows(block, found, rows[rows.length - 1]?.heading ?? ''));
      columns = found ?? columns;
    } else if (columns === undefined) {
      prose.push(block);
    } else if (block.emphasised && endsChapter(block.lines.join(' '), heading.chapter)) {
      break;
    }
  }
  return {
    number: heading.number,
    title: heading.title,
    prose: paragraphsOf(prose),
    hasTable: columns !== undefined,
    rows,
  };
}

/** Mammoth takes an array buffer in the browser and a buffer in Node; each ignores the other's. */
async function toHtml(data: Uint8Array): Promise<string> {
  const arrayBuffer = data.slice().buffer;
  const input = { arrayBuffer, buffer: data } as unknown as Parameters<typeof convertToHtml>[0];
  const { value } = await convertToHtml(input, {
    ignoreEmptyParagraphs: false,
    includeEmbeddedStyleMap: false,
    // Pictures say nothing about actions and would make the HTML large.
    convertImage: images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}

/** Cuts a Word document with a plan into preface and priorities. */
export async function readDocx(data: Uint8Array): Promise<PlanSource> {
  const blocks = htmlBlocks(await toHtml(data));
  const starts = blocks
    .map((block, index) => ({ heading: headingOf(block), index }))
    .filter((start): start is { heading: PriorityHeading; index: number } => start.heading !== undefined);
  return {
    preface: paragraphsOf(blocks.slice(0, starts[0]?.index).filter(isText)),
    priorities: starts.map(({ heading, index }, number) =>
      priorityOf(heading, blocks.slice(index + 1, starts[number + 1]?.index)),
    ),
  };
}
