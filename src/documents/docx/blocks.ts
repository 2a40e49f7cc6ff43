import { parseDocument } from 'htmlparser2';

type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
type HtmlElement = Extract<HtmlNode, { readonly attribs: unknown }>;

/** A paragraph of the document as its lines (a line break within it begins another). */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: ReadonlyArray<string>;
  readonly listItem: boolean;
  /** A heading style, or bold from the first to the last letter. */
  readonly emphasised: boolean;
}

export interface Cell {
  readonly blocks: ReadonlyArray<TextBlock>;
  readonly columns: number;
  readonly rows: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>;
}

export type Block = TextBlock | TableBlock;

const PARAGRAPH = /^(?:p|h[1-6])$/;

const isElement = (node: HtmlNode): node is HtmlElement => 'attribs' in node;

function textIn(node: HtmlNode): string {
  if (isElement(node)) return node.name === 'br' ? '\n' : node.children.map(textIn).join('');
  return node.type === 'text' ? (node as unknown as { readonly data: string }).data : '';
}

function boldTextIn(node: HtmlNode): string {
  if (!isElement(node)) return '';
  return node.name === 'strong' ? textIn(node) : node.children.map(boldTextIn).join('');
}

const bare = (text: string): string => text.replace(/\s/g, '');

function textBlock(nodes: ReadonlyArray<HtmlNode>, listItem: boolean, isHeading: boolean): TextBlock {
  const text = nodes.map(textIn).join('');
  const bold = nodes.map(boldTextIn).join('');
  return {
    kind: 'text',
    lines: text.split('\n').map((line) => line.replace(/[^\S\t]+/g, ' ').trim()),
    listItem,
    emphasised: isHeading || (bare(text) !== '' && bare(bold) === bare(text)),
  };
}

function cellOf(element: HtmlElement): Cell {
  const blocks = element.children.flatMap(blocksOf).flatMap((block) => {
    // What stands in a table within a cell is read as if it were the cell's own text.
    return block.kind === 'text' ? [block] : block.rows.flat().flatMap((cell) => cell.blocks);
  });
  return {
    blocks,
    columns: Number(element.attribs.colspan ?? 1) || 1,
    rows: Number(element.attribs.rowspan ?? 1) || 1,
  };
}

function elementsNamed(node: HtmlElement, pattern: RegExp): ReadonlyArray<HtmlElement> {
  return node.children
    .filter(isElement)
    .flatMap((child) =>
      pattern.test(child.name)
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.name)
          ? elementsNamed(child, pattern)
          : [],
    );
}

function listItemBlocks(element: HtmlElement): ReadonlyArray<Block> {
  const inline = element.children.filter(
    (child) => !isElement(child) || !/^(?:ul|ol|p|table)$/.test(child.name),
  );
  const nested = element.children.filter((child) => !inline.includes(child));
  const own = bare(inline.map(textIn).join('')) === '' ? [] : [textBlock(inline, true, false)];
  const inParagraphs = nested.flatMap((child, index) =>
    isElement(child) && child.name === 'p' && own.length === 0 && index === 0
      ? [textBlock([child], true, false)]
      : blocksOf(child),
  );
  return [...own, ...inParagraphs];
}

function blocksOf(node: HtmlNode): ReadonlyArray<Block> {
  if (!isElement(node)) return bare(textIn(node)) === '' ? [] : [textBlock([node], false, false)];
  if (PARAGRAPH.test(node.name)) return [textBlock([node], false, node.name !== 'p')];
  if (node.name === 'li') return listItemBlocks(node);
  if (node.name === 'table') {
    return [
      {
        kind: 'table',
        rows: elementsNamed(node, /^tr$/).map((row) => elementsNamed(row, /^t[dh]$/).map(cellOf)),
      },
    ];
  }
  return node.children.flatMap(blocksOf);
}

/** The paragraphs and tables of an HTML document, in their order. */
export function htmlBlocks(html: string): ReadonlyArray<Block> {
  return parseDocument(html).children.flatMap(blocksOf);
}
