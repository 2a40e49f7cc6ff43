import { Tag, TextNodeTag, XmlGeneralNode, XmlNode, xml } from 'easy-template-x';
import { TemplatePlace } from './templateFault';
import { ancestorOf, attributeOf, childOf, elementsOf, paragraphText } from './xmlTree';

/** A tag as it stands in the template, so that a fault can be named with its place. */
export interface RowTag {
  readonly name: string;
  readonly rawText: string;
  readonly place: TemplatePlace;
}

/**
 * Rows of a template as a short program: XML that stays as it is, values, lists and conditions, and cells, which
 * Word wants to hold a paragraph whatever a list leaves in them.
 */
export type RowPart =
  | string
  | { readonly kind: 'value'; readonly tag: RowTag }
  | { readonly kind: 'loop'; readonly tag: RowTag; readonly body: ReadonlyArray<RowPart> }
  | {
      readonly kind: 'cell';
      readonly open: string;
      readonly body: ReadonlyArray<RowPart>;
      readonly empty: string;
    };

/** Thrown where rows are built in a way that the program does not know; the library then fills them itself. */
class NotUnderstood extends Error {}

/** Marks that must not be repeated, and say nothing to a reader. */
const LEFT_OUT: ReadonlyArray<string> = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
];

/** Ids that Word gives to a paragraph or row, and that a repeated one must not share. */
const OWN_IDS: ReadonlyArray<string> = ['w14:paraId', 'w14:textId'];

/** What a program does not hold: drawings have ids of their own, fields and controls span their surroundings. */
const TOO_RICH: ReadonlyArray<string> = ['w:drawing', 'w:pict', 'w:sdt', 'w:fldChar', 'w:fldSimple', 'w:ins'];

type Piece = RowPart | { readonly open: RowTag } | { readonly close: string };

const isMark = (piece: Piece): piece is { readonly open: RowTag } | { readonly close: string } =>
  typeof piece !== 'string' && !('kind' in piece);

/** Puts what stands between a tag that opens and the one that closes it into one part. */
function nested(pieces: ReadonlyArray<Piece>): ReadonlyArray<RowPart> {
  const levels: { readonly tag?: RowTag; readonly parts: RowPart[] }[] = [{ parts: [] }];
  const add = (part: RowPart): void => {
    const { parts } = levels[levels.length - 1];
    const last = parts[parts.length - 1];
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  pieces.forEach((piece) => {
    if (!isMark(piece)) return add(piece);
    if ('open' in piece) return void levels.push({ tag: piece.open, parts: [] });
    const level = levels.length > 1 ? levels.pop() : undefined;
    if (!level?.tag) throw new NotUnderstood();
    add({ kind: 'loop', tag: level.tag, body: level.parts });
  });
  if (levels.length !== 1) throw new NotUnderstood();
  return levels[0].parts;
}

function attributesOf(node: XmlNode): string {
  if (!xml.query.isGeneralNode(node)) return '';
  return Object.entries(node.attributes ?? {})
    .filter(([name]) => !OWN_IDS.includes(name))
    .map(([name, value]) => ` ${name}="${xml.parser.encodeValue(value ?? '')}"`)
    .join('');
}

const opening = (node: XmlNode): string => `<${node.nodeName}${attributesOf(node)}>`;
const closing = (node: XmlNode): string => `</${node.nodeName}>`;

class RowCompiler {
  private readonly tags: ReadonlyMap<XmlNode, Tag>;

  /** `around` are the tags by which the rows themselves are repeated. */
  public constructor(
    tags: ReadonlyArray<Tag>,
    private readonly around: ReadonlyArray<Tag>,
    private readonly part: TemplatePlace['part'],
  ) {
    this.tags = new Map(
      tags.map((tag) => {
        if (tag.placement !== 'TextNode') throw new NotUnderstood();
        return [tag.xmlTextNode, tag] as const;
      }),
    );
  }

  public rows(rows: ReadonlyArray<XmlNode>): ReadonlyArray<RowPart> {
    return nested(rows.flatMap((row) => this.row(row)));
  }

  private row(row: XmlNode): ReadonlyArray<Piece> {
    if (TOO_RICH.some((name) => elementsOf(row, name).length > 0)) throw new NotUnderstood();
    const children = (row.childNodes ?? []).flatMap((child) =>
      child.nodeName === 'w:tc' ? [this.cell(child)] : this.plain(child),
    );
    return [opening(row), ...children, closing(row)];
  }

  private cell(cell: XmlNode): RowPart {
    const children = cell.childNodes ?? [];
    const properties = childOf(cell, 'w:tcPr');
    const blocks = children.filter((child) => child !== properties);
    const first = blocks.find(({ nodeName }) => nodeName === 'w:p');
    const style = childOf(first, 'w:pPr');
    return {
      kind: 'cell',
      open: `${opening(cell)}${properties ? xml.parser.serializeNode(properties) : ''}`,
      body: nested(blocks.flatMap((block) => this.block(block))),
      empty: style ? `<w:p>${xml.parser.serializeNode(style)}</w:p>` : '<w:p/>',
    };
  }

  private block(block: XmlNode): ReadonlyArray<Piece> {
    if (block.nodeName !== 'w:p') return this.plain(block);
    const texts = this.textsOf(block);
    const tags = texts.map((node) => this.tags.get(node)).filter((tag) => tag !== undefined);
    const loops = tags.filter(({ disposition }) => disposition !== 'SelfClosed');
    const isControl =
      loops.length > 0 &&
      texts.every((node) => {
        const tag = this.tags.get(node);
        return tag
          ? tag.disposition !== 'SelfClosed'
          : (node as { textContent: string }).textContent.trim() === '';
      });
    // A paragraph with nothing but tags of lists steers what stands around it, and is not written.
    if (isControl) return loops.flatMap((tag) => this.mark(tag));
    this.refuseHeading(block);
    const inner = loops.filter((tag) => !this.around.includes(tag));
    // A list in a bulleted paragraph repeats the paragraph, a condition does not: only the data tell which it is.
    if (inner.length > 0 && elementsOf(block, 'w:numPr').length > 0) throw new NotUnderstood();
    return loops.length === 0 ? this.plain(block) : this.paragraph(block);
  }

  /** A paragraph with lists in its text: every run is written per piece, so that pieces can be repeated. */
  private paragraph(paragraph: XmlNode): ReadonlyArray<Piece> {
    const pieces = (paragraph.childNodes ?? []).flatMap((child): ReadonlyArray<Piece> => {
      if (child.nodeName !== 'w:r') return this.plain(child);
      const properties = childOf(child, 'w:rPr');
      const style = properties ? xml.parser.serializeNode(properties) : '';
      return (child.childNodes ?? [])
        .filter((piece) => piece !== properties && !LEFT_OUT.includes(piece.nodeName))
        .flatMap((piece): ReadonlyArray<Piece> => {
          const tag = piece.childNodes?.length === 1 ? this.tags.get(piece.childNodes[0]) : undefined;
          if (tag && tag.disposition !== 'SelfClosed') return this.mark(tag);
          return [`${opening(child)}${style}`, ...this.plain(piece), closing(child)];
        });
    });
    // The paragraph closes the lists that it opens; one that goes on is not understood.
    return [opening(paragraph), ...nested(pieces), closing(paragraph)];
  }

  /** Anything with values at most. */
  private plain(node: XmlNode): ReadonlyArray<Piece> {
    if (LEFT_OUT.includes(node.nodeName)) return [];
    if (xml.query.isTextNode(node)) return [xml.parser.encodeValue(node.textContent ?? '')];
    if (!xml.query.isGeneralNode(node)) return [];
    const children = node.childNodes ?? [];
    const tag = node.nodeName === 'w:t' && children.length === 1 ? this.tags.get(children[0]) : undefined;
    if (tag) {
      if (tag.disposition !== 'SelfClosed') throw new NotUnderstood();
      return [{ kind: 'value', tag: this.named(tag) }];
    }
    if (children.some((child) => this.tags.has(child))) throw new NotUnderstood();
    if (children.length === 0) return [`<${node.nodeName}${attributesOf(node)}/>`];
    return [opening(node), ...children.flatMap((child) => this.plain(child)), closing(node)];
  }

  private mark(tag: Tag): ReadonlyArray<Piece> {
    if (this.around.includes(tag)) return [];
    if (tag.options && Object.keys(tag.options).length > 0) throw new NotUnderstood();
    return [tag.disposition === 'Open' ? { open: this.named(tag) } : { close: tag.name }];
  }

  private named(tag: Tag): RowTag {
    const paragraph = ancestorOf((tag as TextNodeTag).xmlTextNode, 'w:p');
    const text = paragraph ? paragraphText(paragraph) : tag.rawText;
    return { name: tag.name, rawText: tag.rawText, place: { part: this.part, paragraph: text } };
  }

  private textsOf(paragraph: XmlNode): ReadonlyArray<XmlNode> {
    return elementsOf(paragraph, 'w:t').flatMap(({ childNodes }) => childNodes ?? []);
  }

  /** A table of contents is filled from the headings in the tree, so those stay there. */
  private refuseHeading(paragraph: XmlNode): void {
    const style = attributeOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val') ?? '';
    if (/^(?:heading|kop)\s*\d$/i.test(style)) throw new NotUnderstood();
  }
}

/**
 * The program of the rows from the one with `tags[0]` to the one with the last tag, which open and close the list.
 * Undefined when they are built in a way that it does not know.
 */
export function compileRows(
  rows: ReadonlyArray<XmlGeneralNode>,
  tags: ReadonlyArray<Tag>,
  part: TemplatePlace['part'],
): ReadonlyArray<RowPart> | undefined {
  try {
    return new RowCompiler(tags, [tags[0], tags[tags.length - 1]], part).rows(rows);
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}
