/**
 * The styles of the default templates. Everything that has a look has a style with a name, so that a coordinator can
 * change the look in Word without touching the tags. Sizes are half points, distances twentieths of a point.
 */

const FONT = 'Calibri';
/** Dark blue on white has a contrast of 11 to 1. */
const ACCENT = '1F3A5F';
const TEXT = '1A1A1A';
/** Contrast of 7 to 1 on white. */
const QUIET = '505050';
const RULE = 'B8C4D2';
const HEADER_FILL = 'DFE7F0';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

function paragraphStyle({
  id,
  name,
  basedOn = 'Normal',
  next,
  paragraph = '',
  run = '',
}: ParagraphStyle): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

const spacing = (before: number, after: number, line = 264): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const color = (hex: string): string => `<w:color w:val="${hex}"/>`;

function heading(level: number, halfPoints: number, before: number, after: number, more = ''): string {
  return paragraphStyle({
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${more}${spacing(before, after, 240)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: `<w:b/><w:bCs/>${color(ACCENT)}${size(halfPoints)}`,
  });
}

const rule = (side: string, weight = 4): string =>
  `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${RULE}"/>`;

const PARAGRAPH_STYLES: ReadonlyArray<string> = [
  heading(1, 36, 0, 200, '<w:pageBreakBefore/>'),
  heading(2, 26, 320, 120),
  heading(3, 23, 240, 80),
  paragraphStyle({
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: `${spacing(4200, 160, 240)}`,
    run: `<w:b/><w:bCs/>${color(ACCENT)}${size(72)}`,
  }),
  paragraphStyle({
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Voorblad',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="12" w:color="${ACCENT}"/></w:pBdr>${spacing(0, 480, 252)}`,
    run: `${color(QUIET)}${size(32)}`,
  }),
  paragraphStyle({ id: 'Voorblad', name: 'Voorblad', paragraph: spacing(0, 80), run: size(24) }),
  paragraphStyle({
    id: 'Kenmerk',
    name: 'Kenmerk',
    paragraph: spacing(0, 80),
    run: `${color(QUIET)}${size(19)}`,
  }),
  paragraphStyle({
    id: 'Kop',
    name: 'Kop',
    next: 'Onderkop',
    paragraph: `<w:keepNext/>${spacing(0, 40, 240)}`,
    run: `<w:b/><w:bCs/>${color(ACCENT)}${size(40)}`,
  }),
  paragraphStyle({
    id: 'Onderkop',
    name: 'Onderkop',
    next: 'Normal',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="${ACCENT}"/></w:pBdr>${spacing(0, 200, 252)}`,
    run: `${color(QUIET)}`,
  }),
  paragraphStyle({
    id: 'Grafiek',
    name: 'Grafiek',
    next: 'Normal',
    paragraph: `<w:keepLines/>${spacing(120, 120, 240)}`,
  }),
  paragraphStyle({
    id: 'Tabelkopje',
    name: 'Tabelkopje',
    basedOn: 'Tabeltekst',
    paragraph: `<w:keepNext/>${spacing(80, 40, 247)}`,
    run: '<w:b/><w:bCs/>',
  }),
  paragraphStyle({
    id: 'Tabelopsomming',
    name: 'Tabelopsomming',
    basedOn: 'Tabeltekst',
    paragraph: `<w:contextualSpacing/>`,
  }),
  paragraphStyle({
    id: 'Verspreiding',
    name: 'Verspreiding',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="10" w:color="${ACCENT}"/></w:pBdr>${spacing(720, 0)}<w:ind w:left="227" w:right="2268"/>`,
  }),
  paragraphStyle({
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${spacing(0, 200, 240)}`,
    run: `<w:b/><w:bCs/>${color(ACCENT)}${size(36)}`,
  }),
  paragraphStyle({
    id: 'TOC1',
    name: 'toc 1',
    next: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${spacing(110, 20, 240)}<w:ind w:right="567"/>`,
    run: '<w:b/><w:bCs/>',
  }),
  paragraphStyle({
    id: 'TOC2',
    name: 'toc 2',
    next: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>${spacing(0, 10, 240)}<w:ind w:left="284" w:right="567"/>`,
    run: size(20),
  }),
  paragraphStyle({
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `${spacing(0, 60)}<w:contextualSpacing/>`,
  }),
  paragraphStyle({
    id: 'Gegeven',
    name: 'Gegeven',
    paragraph: `<w:keepLines/>${spacing(0, 60)}<w:ind w:right="2268"/>`,
  }),
  paragraphStyle({
    id: 'Tabelaanloop',
    name: 'Tabelaanloop',
    paragraph: `<w:keepNext/>${spacing(160, 80)}`,
  }),
  paragraphStyle({
    id: 'Tabelkop',
    name: 'Tabelkop',
    paragraph: `<w:keepNext/>${spacing(50, 50, 240)}`,
    run: `<w:b/><w:bCs/>${color(ACCENT)}${size(19)}`,
  }),
  paragraphStyle({ id: 'Tabeltekst', name: 'Tabeltekst', paragraph: spacing(40, 40, 247), run: size(19) }),
  paragraphStyle({
    id: 'Tabelgetal',
    name: 'Tabelgetal',
    basedOn: 'Tabeltekst',
    paragraph: '<w:jc w:val="right"/>',
  }),
  paragraphStyle({
    id: 'Tabelkopgetal',
    name: 'Tabelkop getal',
    basedOn: 'Tabelkop',
    paragraph: '<w:jc w:val="right"/>',
  }),
  paragraphStyle({
    id: 'Aanloop',
    name: 'Aanloop',
    basedOn: 'Tabeltekst',
    paragraph: '<w:keepNext/>',
    run: color(QUIET),
  }),
  paragraphStyle({
    id: 'Tabelnoot',
    name: 'Tabelnoot',
    paragraph: spacing(80, 160, 252),
    run: `${color(QUIET)}${size(19)}`,
  }),
  paragraphStyle({
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${RULE}"/></w:pBdr>${spacing(0, 0, 240)}`,
    run: `${color(QUIET)}${size(17)}`,
  }),
];

const TABLE_STYLE = [
  '<w:style w:type="table" w:styleId="Rapporttabel"><w:name w:val="Rapporttabel"/><w:basedOn w:val="TableNormal"/>',
  '<w:uiPriority w:val="1"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${rule('top', 8)}${rule('bottom', 8)}${rule('insideH')}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>',
  `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${HEADER_FILL}"/></w:tcPr></w:tblStylePr></w:style>`,
].join('');

/** The part `word/styles.xml` of every default template. */
export const HOUSE_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>',
  `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${color(TEXT)}${size(22)}`,
  '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
  `<w:pPrDefault><w:pPr>${spacing(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:uiPriority w:val="1"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  ...PARAGRAPH_STYLES,
  TABLE_STYLE,
  '</w:styles>',
].join('');

/** The same styles for a short document: chapters follow each other on a page. */
export const COMPACT_STYLES = HOUSE_STYLES.replace(
  heading(1, 36, 0, 200, '<w:pageBreakBefore/>'),
  heading(1, 28, 320, 120),
).replace(heading(2, 26, 320, 120), heading(2, 24, 240, 80));
