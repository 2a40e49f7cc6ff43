import { XmlNode, xml } from 'easy-template-x';
import { ancestorOf, attributeOf, childOf, elementsOf, paragraphText } from './xmlTree';

/** Set on a paragraph of the template that holds only loop tags; never written to a file. */
const MARK = 'controlParagraph';

const ONLY_LOOP_TAGS = /^\s*(\{\s*[#/][^{}]*\}\s*)+$/;

/** Remembers the paragraphs that hold nothing but loop tags, before those tags are gone. */
export function markControlParagraphs(root: XmlNode): void {
  elementsOf(root, 'w:p').forEach((paragraph) => {
    const holdsSection = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== undefined;
    if (!holdsSection && ONLY_LOOP_TAGS.test(paragraphText(paragraph))) {
      paragraph.attributes = { ...paragraph.attributes, [MARK]: '1' };
    }
  });
}

function siblingOf(paragraph: XmlNode, step: 1 | -1): XmlNode | undefined {
  const siblings = paragraph.parentNode?.childNodes ?? [];
  return siblings[siblings.indexOf(paragraph) + step];
}

/** Word needs a paragraph between two tables, after the last table, and at the end of every cell. */
function isNeeded(paragraph: XmlNode): boolean {
  const next = siblingOf(paragraph, 1);
  if (next !== undefined && next.nodeName !== 'w:sectPr' && next.nodeName !== 'w:tbl') return false;
  const previous = siblingOf(paragraph, -1);
  if (previous?.nodeName === 'w:tbl') return true;
  return next === undefined && (previous === undefined || previous.nodeName === 'w:tcPr');
}

/** Takes the paragraphs that only steered the template out of the document, so that they leave no empty lines. */
export function removeControlParagraphs(root: XmlNode): void {
  elementsOf(root, 'w:p').forEach((paragraph) => {
    if (attributeOf(paragraph, MARK) === undefined) return;
    const attributes = { ...paragraph.attributes };
    delete attributes[MARK];
    paragraph.attributes = attributes;
    if (paragraphText(paragraph) === '' && !isNeeded(paragraph)) xml.modify.remove(paragraph);
  });
}

/** A table of which every row was a loop over nothing is taken out: Word refuses a table without rows. */
export function removeEmptyTables(root: XmlNode): void {
  elementsOf(root, 'w:tbl').forEach((table) => {
    if (childOf(table, 'w:tr')) return;
    const cell = ancestorOf(table, 'w:tc');
    xml.modify.remove(table);
    if (cell && !childOf(cell, 'w:p')) xml.modify.appendChild(cell, xml.create.generalNode('w:p'));
  });
}
