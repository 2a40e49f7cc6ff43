import { XmlGeneralNode, XmlNode, xml } from 'easy-template-x';
import { DocumentStyles, Heading, headingsOf } from './headings';
import { ancestorOf, attributeOf, element, elementsOf } from './xmlTree';

/** The runs that make a table of contents field, as Word writes them. */
interface ContentsField {
  readonly begin: XmlNode;
  readonly end: XmlNode;
  readonly instruction: string;
}

const run = (...children: XmlNode[]): XmlGeneralNode => element('w:r', {}, children);
const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlGeneralNode =>
  run(element('w:fldChar', { 'w:fldCharType': type }));
const text = (content: string): XmlGeneralNode =>
  element('w:t', { 'xml:space': 'preserve' }, [xml.create.textNode(content)]);
const instructionRun = (content: string): XmlGeneralNode =>
  run(element('w:instrText', { 'xml:space': 'preserve' }, [xml.create.textNode(content)]));

function instructionAfter(begin: XmlNode, marks: ReadonlyArray<XmlNode>): string {
  const index = marks.indexOf(begin);
  const parts: string[] = [];
  for (let i = index + 1; i < marks.length && marks[i].nodeName === 'w:instrText'; i += 1) {
    (marks[i].childNodes ?? []).forEach((node) => {
      if (xml.query.isTextNode(node)) parts.push(node.textContent);
    });
  }
  return parts.join('');
}

/** Finds the first table of contents; fields inside it are skipped by counting beginnings and ends. */
function findContents(root: XmlNode): ContentsField | undefined {
  const marks: XmlNode[] = [];
  const collect = (node: XmlNode): void => {
    if (node.nodeName === 'w:fldChar' || node.nodeName === 'w:instrText') marks.push(node);
    (node.childNodes ?? []).forEach(collect);
  };
  collect(root);
  const begin = marks.find(
    (mark) =>
      attributeOf(mark, 'w:fldCharType') === 'begin' && /^\s*TOC\b/.test(instructionAfter(mark, marks)),
  );
  if (!begin) return undefined;
  let depth = 0;
  const end = marks.slice(marks.indexOf(begin)).find((mark) => {
    const type = attributeOf(mark, 'w:fldCharType');
    if (type === 'begin') depth += 1;
    if (type === 'end') depth -= 1;
    return depth === 0;
  });
  return end && { begin, end, instruction: instructionAfter(begin, marks) };
}

/** The heading levels a field asks for: `\o "1-2"` gives 1 to 2; all when it names none. */
function levelsOf(instruction: string): readonly [number, number] {
  const range = /\\o\s+"(\d)-(\d)"/.exec(instruction);
  return range ? [Number(range[1]), Number(range[2])] : [1, 9];
}

function bookmark(heading: Heading, name: string, id: number): void {
  const { paragraph } = heading;
  const children = paragraph.childNodes ?? [];
  const first = children[0]?.nodeName === 'w:pPr' ? 1 : 0;
  const start = element('w:bookmarkStart', { 'w:id': String(id), 'w:name': name });
  xml.modify.insertChild(paragraph, start, first);
  xml.modify.appendChild(paragraph, element('w:bookmarkEnd', { 'w:id': String(id) }));
}

/** One entry: a link to the heading, and its page, which Word and LibreOffice fill when they lay out the pages. */
function entryContent(heading: Heading, anchor: string): XmlGeneralNode {
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': '1' }, [
    run(text(heading.text)),
    run(element('w:tab')),
    fieldMark('begin'),
    instructionRun(` PAGEREF ${anchor} \\h `),
    fieldMark('separate'),
    run(text(' ')),
    fieldMark('end'),
  ]);
}

function firstFreeId(root: XmlNode): number {
  const ids = elementsOf(root, 'w:bookmarkStart').map((mark) => Number(attributeOf(mark, 'w:id')));
  return Math.max(0, ...ids.filter(Number.isFinite)) + 1;
}

/** The paragraphs of a field, as children of their common parent; empty when it is built in another way. */
function paragraphsOf(field: ContentsField): ReadonlyArray<XmlNode> {
  const first = ancestorOf(field.begin, 'w:p');
  const last = ancestorOf(field.end, 'w:p');
  if (!first || !last || first.parentNode !== last.parentNode) return [];
  const siblings = first.parentNode?.childNodes ?? [];
  return siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1);
}

function replaceParagraphs(old: ReadonlyArray<XmlNode>, entries: ReadonlyArray<XmlNode>): void {
  entries.forEach((entry) => xml.modify.insertBefore(entry, old[0]));
  old.forEach((paragraph) => xml.modify.remove(paragraph));
}

/** Word's own bookmarks of headings would be repeated with the headings of a loop. */
function removeContentsBookmarks(root: XmlNode): void {
  const starts = elementsOf(root, 'w:bookmarkStart').filter((mark) =>
    attributeOf(mark, 'w:name')?.startsWith('_Toc'),
  );
  const ids = new Set(starts.map((mark) => attributeOf(mark, 'w:id')));
  const ends = elementsOf(root, 'w:bookmarkEnd').filter((mark) => ids.has(attributeOf(mark, 'w:id')));
  [...starts, ...ends].forEach((mark) => xml.modify.remove(mark));
}

/**
 * Takes the entries out of the template's table of contents: they repeat its headings, tags included, outside the
 * lists that those tags belong to.
 */
export function emptyTableOfContents(root: XmlNode): void {
  const field = findContents(root);
  const old = field ? paragraphsOf(field) : [];
  if (!field || old.length === 0) return;
  removeContentsBookmarks(root);
  replaceParagraphs(old, [
    element('w:p', {}, [
      fieldMark('begin'),
      instructionRun(field.instruction),
      fieldMark('separate'),
      fieldMark('end'),
    ]),
  ]);
}

/**
 * Fills the table of contents with the headings as they have become, so that it is there before anybody asks Word
 * to update it. It stays a field; nothing is marked as outdated, since Word would then greet the reader with a question.
 */
export function fillTableOfContents(root: XmlNode, styles: DocumentStyles): void {
  const field = findContents(root);
  const old = field ? paragraphsOf(field) : [];
  if (!field || old.length === 0) return;
  const [from, to] = levelsOf(field.instruction);
  const headings = headingsOf(root, styles).filter(({ level }) => level >= from && level <= to);
  if (headings.length === 0) return;
  const firstId = firstFreeId(root);
  const entries = headings.map((heading, index) => {
    const anchor = `_Toc${100000000 + index}`;
    bookmark(heading, anchor, firstId + index);
    const style = styles.contentsStyles.get(heading.level);
    return element('w:p', {}, [
      ...(style === undefined ? [] : [element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })])]),
      ...(index === 0 ? [fieldMark('begin'), instructionRun(field.instruction), fieldMark('separate')] : []),
      entryContent(heading, anchor),
      ...(index === headings.length - 1 ? [fieldMark('end')] : []),
    ]);
  });
  replaceParagraphs(old, entries);
}
