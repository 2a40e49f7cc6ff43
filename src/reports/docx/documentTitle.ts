import { TemplateContext, xml } from 'easy-template-x';
import { childOf, element } from './xmlTree';
import { wordText } from './wordText';

const CORE_PROPERTIES = 'docProps/core.xml';

/** Puts the title into the properties of the document, where a screen reader and a library find it. */
export async function setDocumentTitle(context: TemplateContext, title: string): Promise<void> {
  const zip = context.docx.rawZipFile;
  const file = zip.getFile(CORE_PROPERTIES);
  if (!file) return;
  const root = xml.parser.parse(await file.getContentText());
  const known = childOf(root, 'dc:title');
  if (known) xml.modify.remove(known);
  xml.modify.insertChild(root, element('dc:title', {}, [xml.create.textNode(wordText(title))]), 0);
  zip.setFile(CORE_PROPERTIES, xml.parser.serializeFile(root));
}
