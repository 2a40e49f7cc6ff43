import { TemplateContext, xml } from 'easy-template-x';
import { element } from './xmlTree';
import { wordText } from './wordText';

const CORE_PROPERTIES = 'docProps/core.xml';

/** What holds for the template and not for the document that is made from it. */
const OF_THE_TEMPLATE: ReadonlyArray<string> = [
  'dc:title',
  'dc:description',
  'cp:lastModifiedBy',
  'cp:revision',
  'dcterms:created',
  'dcterms:modified',
];

/** Puts the title into the properties of the document, where a screen reader and a library find it. */
export async function setDocumentProperties(context: TemplateContext, title: string): Promise<void> {
  const zip = context.docx.rawZipFile;
  const file = zip.getFile(CORE_PROPERTIES);
  if (!file) return;
  const root = xml.parser.parse(await file.getContentText());
  xml.modify.removeChildren(root, (child) => OF_THE_TEMPLATE.includes(child.nodeName));
  xml.modify.insertChild(root, element('dc:title', {}, [xml.create.textNode(wordText(title))]), 0);
  zip.setFile(CORE_PROPERTIES, xml.parser.serializeFile(root));
}
