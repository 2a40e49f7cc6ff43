import { posix } from 'node:path';
import { XmlGeneralNode, XmlNode, xml } from 'easy-template-x';
import JSZip from 'jszip';
import { attributeOf, elementsOf } from '../../src/reports/docx/xmlTree';
import { openDocx } from './docx';

/**
 * The order in which the schema of WordprocessingML wants the children of an element. Word repairs or refuses a file
 * that has another.
 * @see ECMA-376 part 1, annex A
 */
const ORDER: Readonly<Record<string, ReadonlyArray<string>>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'.split(
      ' ',
    ),
  'w:tbl': 'tblPr tblGrid tr'.split(' '),
  'w:tr': 'tblPrEx trPr tc'.split(' '),
};

/** What may stand where text stands. */
const BLOCKS = ['w:p', 'w:tbl', 'w:sdt', 'w:bookmarkStart', 'w:bookmarkEnd'];

const children = (node: XmlNode): ReadonlyArray<XmlNode> =>
  (node.childNodes ?? []).filter((child) => !xml.query.isTextNode(child));

function orderFaults(part: string, root: XmlNode): ReadonlyArray<string> {
  return Object.entries(ORDER).flatMap(([name, order]) =>
    elementsOf(root, name).flatMap((element) => {
      const names = children(element).map(({ nodeName }) => nodeName.replace(/^w:/, ''));
      const places = names.map((child) => order.indexOf(child));
      const unknown = names.filter((_, index) => places[index] < 0);
      const isOrdered = places.every((place, index) => index === 0 || place >= places[index - 1]);
      return [
        ...unknown.map((child) => `${part}: ${name} may not hold ${child}`),
        ...(isOrdered ? [] : [`${part}: ${name} holds ${names.join(', ')} in this order`]),
      ];
    }),
  );
}

function structureFaults(part: string, root: XmlNode): ReadonlyArray<string> {
  const faults: string[] = [];
  elementsOf(root, 'w:tc').forEach((cell) => {
    const blocks = children(cell).filter(({ nodeName }) => nodeName !== 'w:tcPr');
    if (blocks[blocks.length - 1]?.nodeName !== 'w:p') faults.push(`${part}: a cell ends in no paragraph`);
    blocks
      .filter(({ nodeName }) => !BLOCKS.includes(nodeName))
      .forEach(({ nodeName }) => faults.push(`${part}: a cell holds ${nodeName}`));
  });
  elementsOf(root, 'w:tbl').forEach((table) => {
    ['w:tblPr', 'w:tblGrid', 'w:tr'].forEach((name) => {
      if (!children(table).some(({ nodeName }) => nodeName === name))
        faults.push(`${part}: a table without ${name}`);
    });
  });
  elementsOf(root, 'w:tr').forEach((row) => {
    if (!children(row).some(({ nodeName }) => nodeName === 'w:tc'))
      faults.push(`${part}: a row without cells`);
  });
  elementsOf(root, 'w:p').forEach((paragraph) => {
    const at = children(paragraph).findIndex(({ nodeName }) => nodeName === 'w:pPr');
    if (at > 0) faults.push(`${part}: w:pPr is not first in its paragraph`);
    if (elementsOf(paragraph, 'w:p').length > 1 && elementsOf(paragraph, 'w:txbxContent').length === 0) {
      faults.push(`${part}: a paragraph within a paragraph`);
    }
  });
  elementsOf(root, 'w:body').forEach((body) => {
    const all = children(body);
    if (all[all.length - 1]?.nodeName !== 'w:sectPr') faults.push(`${part}: the body ends in no section`);
  });
  return faults;
}

function doubleIds(part: string, root: XmlNode): ReadonlyArray<string> {
  const unique: ReadonlyArray<readonly [string, string]> = [
    ['w:bookmarkStart', 'w:id'],
    ['w:bookmarkStart', 'w:name'],
    ['wp:docPr', 'id'],
    ['w:p', 'w14:paraId'],
  ];
  return unique.flatMap(([name, attribute]) => {
    const ids = elementsOf(root, name).flatMap((node) => attributeOf(node, attribute) ?? []);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${part}: ${name} ${attribute} ${id} twice`);
  });
}

const relationsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`).replace(/^\.\//, '');

function usedRelations(root: XmlNode): ReadonlyArray<string> {
  const used: string[] = [];
  const visit = (node: XmlNode): void => {
    const { attributes = {} } = node as XmlGeneralNode;
    Object.entries(attributes).forEach(([name, value]) => {
      if (/^r:(?:id|embed|link|pict)$/.test(name)) used.push(value);
    });
    (node.childNodes ?? []).forEach(visit);
  };
  visit(root);
  return used;
}

/** What would make Word repair or refuse a file: missing parts, broken relations, double ids, elements out of order. */
export async function ooxmlFaults(data: Uint8Array): Promise<ReadonlyArray<string>> {
  const { parts } = await openDocx(data);
  const names = Object.keys((await JSZip.loadAsync(data)).files).filter((name) => !name.endsWith('/'));
  const faults: string[] = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is missing`);
  const types = xml.parser.parse(parts['[Content_Types].xml']);
  const extensions = elementsOf(types, 'Default').map((node) => attributeOf(node, 'Extension'));
  const overrides = elementsOf(types, 'Override').map((node) => attributeOf(node, 'PartName') ?? '');
  overrides
    .filter((name) => !names.includes(name.slice(1)))
    .forEach((name) => faults.push(`${name} has a content type and is not there`));
  overrides
    .filter((name, index) => overrides.indexOf(name) !== index)
    .forEach((name) => faults.push(`${name} has two content types`));
  names
    .filter((name) => name !== '[Content_Types].xml')
    .filter((name) => !overrides.includes(`/${name}`) && !extensions.includes(name.split('.').pop()))
    .forEach((name) => faults.push(`${name} has no content type`));
  names
    .filter((name) => name.endsWith('.rels'))
    .forEach((name) => {
      const base = posix.dirname(posix.dirname(name));
      const relations = elementsOf(xml.parser.parse(parts[name]), 'Relationship');
      relations
        .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
        .map((relation) => attributeOf(relation, 'Target') ?? '')
        .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(base, target)))
        .filter((target) => !names.includes(target))
        .forEach((target) => faults.push(`${name} points to ${target}, which is not there`));
    });
  names
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .forEach((name) => {
      const root = xml.parser.parse(parts[name]);
      const relations = parts[relationsOf(name)];
      const known = relations
        ? elementsOf(xml.parser.parse(relations), 'Relationship').map((node) => attributeOf(node, 'Id'))
        : [];
      usedRelations(root)
        .filter((id) => !known.includes(id))
        .forEach((id) => faults.push(`${name}: relation ${id} is not there`));
      faults.push(...orderFaults(name, root), ...doubleIds(name, root));
      if (/document|header|footer/.test(name)) faults.push(...structureFaults(name, root));
    });
  return [...new Set(faults)];
}
