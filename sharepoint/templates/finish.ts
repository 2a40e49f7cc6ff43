import JSZip from 'jszip';

/** What a screen reader says of a table before it reads the cells. */
export interface TableAlternative {
  readonly title: string;
  readonly description: string;
}

/** One moment for all dates in a template, so that making it again gives the same file. */
const MADE_AT = '2025-01-01T00:00:00Z';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The `docx` package knows no alternative text of tables; the tables get theirs in their order. */
function withTableAlternatives(xml: string, alternatives: ReadonlyArray<TableAlternative>): string {
  let index = 0;
  const filled = xml.replace(/<w:tblLook [^>]*\/>/g, (look) => {
    const alternative = alternatives[index];
    if (!alternative) throw new Error(`table ${index + 1} has no alternative text`);
    index += 1;
    return `${look}<w:tblCaption w:val="${escaped(alternative.title)}"/><w:tblDescription w:val="${escaped(alternative.description)}"/>`;
  });
  if (index !== alternatives.length)
    throw new Error(`there are ${index} tables for ${alternatives.length} texts`);
  return filled;
}

/** A section ends in the last paragraph of its text, not in an empty one after it. */
function withoutSectionParagraphs(xml: string): string {
  return xml.replace(
    /<w:p>(<w:pPr>(?:(?!<\/w:pPr>).)*)<\/w:pPr>((?:(?!<w:p>|<w:p ).)*)<\/w:p><w:p><w:pPr>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/g,
    '<w:p>$1$3</w:pPr>$2</w:p>',
  );
}

/** A section that ends in a paragraph of a list would be repeated with the list, or go with it. */
function checkSectionEnds(xml: string): void {
  if (/<w:sectPr(?:(?!<\/w:pPr>).)*<\/w:pPr>(?:(?!<\/w:p>).)*\{[#/]/.test(xml)) {
    throw new Error('a section ends in a paragraph that steers a list');
  }
}

/** Completes a template that the `docx` package made; see the functions above for what it lacks. */
export async function finishTemplate(
  made: Uint8Array,
  alternatives: ReadonlyArray<TableAlternative>,
): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(made);
  const target = new JSZip();
  for (const path of Object.keys(source.files).filter((name) => !source.files[name].dir)) {
    let content = await source.files[path].async('string');
    if (path === 'word/document.xml') {
      content = withoutSectionParagraphs(withTableAlternatives(content, alternatives));
      checkSectionEnds(content);
      // Word would ask whether to update the fields each time the template is opened.
      content = content.replace(/ w:dirty="true"/g, '');
    }
    if (path === 'docProps/core.xml') {
      content = content.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE_AT}`);
    }
    target.file(path, content, { date: new Date(MADE_AT), createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
