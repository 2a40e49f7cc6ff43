import { TemplateContext, RelType, XmlGeneralNode, XmlNode } from 'easy-template-x';
import { attributeOf, childOf, elementsOf, paragraphText } from './xmlTree';

export interface Heading {
  readonly paragraph: XmlGeneralNode;
  /** 1 for the highest. */
  readonly level: number;
  readonly text: string;
}

export interface DocumentStyles {
  /** Level of the headings that a style makes, by style id. */
  readonly headingLevels: ReadonlyMap<string, number>;
  /** Style id of the entries of a table of contents, by level. */
  readonly contentsStyles: ReadonlyMap<number, string>;
}

/**
 * Reads from the styles part which styles are headings. Ids differ per language of Word (`Heading1`, `Kop1`),
 * the names in the file do not.
 */
export async function readDocumentStyles(context: TemplateContext): Promise<DocumentStyles> {
  const part = await context.docx.mainDocument.getFirstPartByType(RelType.Styles);
  const headingLevels = new Map<string, number>();
  const contentsStyles = new Map<number, string>();
  if (!part) return { headingLevels, contentsStyles };
  elementsOf(await part.xmlRoot(), 'w:style').forEach((style) => {
    const id = attributeOf(style, 'w:styleId');
    const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? '';
    const heading = /^heading (\d)$/i.exec(name);
    const contents = /^toc (\d)$/i.exec(name);
    if (id !== undefined && heading) headingLevels.set(id, Number(heading[1]));
    if (id !== undefined && contents) contentsStyles.set(Number(contents[1]), id);
  });
  return { headingLevels, contentsStyles };
}

/** The headings of a document in reading order; those without text are left out. */
export function headingsOf(root: XmlNode, styles: DocumentStyles): ReadonlyArray<Heading> {
  return elementsOf(root, 'w:p').flatMap((paragraph) => {
    const style = attributeOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val') ?? '';
    const level = styles.headingLevels.get(style);
    const text = paragraphText(paragraph).trim();
    return level === undefined || text === '' ? [] : [{ paragraph, level, text }];
  });
}
