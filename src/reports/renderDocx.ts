import {
  createDefaultPlugins,
  LOOP_CONTENT_TYPE,
  ScopeData,
  ScopeDataArgs,
  TemplateContext,
  TemplateContent,
  TemplateData,
  TemplateExtension,
  TemplateHandler,
} from 'easy-template-x';
import { Translate } from '../i18n/translate';
import { Problem } from '../plan/problem';
import { BarCharts } from './docx/barCharts';
import { checkTags } from './docx/checkTags';
import { markControlParagraphs, removeControlParagraphs, removeEmptyTables } from './docx/controlParagraphs';
import { setDocumentProperties } from './docx/documentProperties';
import { readDocumentStyles } from './docx/headings';
import { RowLoops } from './docx/rowLoops';
import { partKind, refuseMacros } from './docx/parts';
import { emptyTableOfContents, fillTableOfContents } from './docx/tableOfContents';
import { TemplateScope, valueOf } from './docx/templateData';
import { asFault, faultText } from './docx/faultText';
import { TemplateFault, TemplatePlace } from './docx/templateFault';
import { wordText } from './docx/wordText';
import { ancestorOf, paragraphText } from './docx/xmlTree';
import { zipWithRows } from './docx/zipWithRows';

export interface RenderOptions {
  /** Name of the template's file, to be named when something is wrong with it. */
  readonly templateName: string;
  /** Title in the properties of the document. */
  readonly title: string;
  /** Words a fault of the template. */
  readonly translate: Translate;
}

/** Elements may lie deeper than the library expects of a simple letter: tables in tables, text boxes. */
const DEEPEST_ELEMENT = 100;

class BeforeTags extends TemplateExtension {
  /** The part whose tags are being filled. */
  public part: TemplatePlace['part'] = 'document';

  public async execute(_data: ScopeData, context: TemplateContext): Promise<void> {
    refuseMacros(context.docx);
    const root = await context.currentPart.xmlRoot();
    emptyTableOfContents(root);
    this.part = partKind(context.docx, context.currentPart);
    checkTags(root, this.part);
    markControlParagraphs(root);
  }
}

class AfterTags extends TemplateExtension {
  /** Path of the main document in the file. */
  public documentPath = '';

  public constructor(private readonly title: string) {
    super();
  }

  public async execute(_data: ScopeData, context: TemplateContext): Promise<void> {
    const root = await context.currentPart.xmlRoot();
    removeControlParagraphs(root);
    removeEmptyTables(root);
    if (partKind(context.docx, context.currentPart) !== 'document') return;
    this.documentPath = context.currentPart.path;
    fillTableOfContents(root, await readDocumentStyles(context));
    await setDocumentProperties(context, this.title);
  }
}

/** Gives a tag its value; text comes out clean, and a tag that nobody knows is a fault with its place. */
function resolveTag(
  { path, strPath, data }: ScopeDataArgs,
  part: TemplatePlace['part'],
): TemplateContent | TemplateData[] {
  const value = valueOf(data as TemplateScope, strPath);
  if (value === undefined) {
    const tag = path[path.length - 1];
    if (typeof tag === 'number') throw new TemplateFault('other');
    const paragraph = 'xmlTextNode' in tag ? ancestorOf(tag.xmlTextNode, 'w:p') : undefined;
    const place = paragraph && { part, paragraph: paragraphText(paragraph) };
    throw new TemplateFault('unknownTag', tag.rawText, place);
  }
  if (typeof value === 'string') return wordText(value);
  return value as TemplateContent | TemplateData[];
}

function problemOf(error: unknown, { templateName, translate }: RenderOptions): Problem {
  const reason = faultText(asFault(error), translate);
  return new Problem('template.broken', { file: templateName, reason }, error);
}

/**
 * Fills a Word template with data; the same in the browser and in Node.
 *
 * Tags are `{naam}`, lists `{#lijst}…{/lijst}`, conditions likewise. Text of users is data: what looks like a tag,
 * XML or a field code in it stays text, and control characters are taken out. A paragraph with nothing but loop tags
 * leaves no empty line, and a table of contents comes filled.
 * @throws Problem `template.broken`, naming the fault and the place
 */
export async function renderDocx(
  template: Uint8Array,
  data: TemplateScope,
  options: RenderOptions,
): Promise<Uint8Array> {
  const before = new BeforeTags();
  const after = new AfterTags(options.title);
  const rowLoops = new RowLoops();
  const handler = new TemplateHandler({
    maxXmlDepth: DEEPEST_ELEMENT,
    plugins: [
      ...createDefaultPlugins().filter(({ contentType }) => contentType !== LOOP_CONTENT_TYPE),
      rowLoops,
      new BarCharts(),
    ],
    scopeDataResolver: (args) => resolveTag(args, before.part),
    extensions: { beforeCompilation: [before], afterCompilation: [after] },
  });
  // The library takes the kind of its input for its output; an ArrayBuffer exists everywhere.
  const input = new ArrayBuffer(template.byteLength);
  new Uint8Array(input).set(template);
  try {
    const made = new Uint8Array(await handler.process(input, data as TemplateData));
    if (rowLoops.pending.length === 0) return made;
    return await zipWithRows(made, after.documentPath.replace(/^\//, ''), rowLoops.pending);
  } catch (error) {
    throw problemOf(error, options);
  }
}
