import { Docx, OpenXmlPart } from 'easy-template-x';
import { TemplateFault, TemplatePlace } from './templateFault';

/** What a part of a Word file is to who reads it. */
export function partKind(docx: Docx, part: OpenXmlPart): TemplatePlace['part'] {
  if (part === docx.mainDocument) return 'document';
  if (part.path.includes('header')) return 'header';
  return part.path.includes('footer') ? 'footer' : 'chart';
}

/** @throws TemplateFault `macros` */
export function refuseMacros(docx: Docx): void {
  if (docx.rawZipFile.isFileExist('word/vbaProject.bin')) throw new TemplateFault('macros');
}
