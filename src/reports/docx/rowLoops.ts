import {
  LoopPlugin,
  officeMarkup,
  ScopeData,
  Tag,
  TemplateContext,
  XmlGeneralNode,
  xml,
} from 'easy-template-x';
import { compileRows } from './rowProgram';
import { scopesAt, TemplateScope } from './templateData';
import { PendingRows } from './writeRows';
import { element } from './xmlTree';

/** Element that holds the place of rows until they are written; text of users cannot make one. */
const PLACE = 'w:tr';
const ATTRIBUTE = 'pendingRows';

/** Splits a document at the places of its pending rows: text, number, text, number, … */
export const PENDING_ROWS = new RegExp(`<${PLACE} ${ATTRIBUTE}="(\\d+)"/>`);

/**
 * Repeats what the library repeats, but sets the rows of a table apart, to be written as text: that takes a
 * fraction of the time and memory of a tree. What is built in an unusual way is left to the library.
 */
export class RowLoops extends LoopPlugin {
  public readonly pending: PendingRows[] = [];

  public override async containerTagReplacements(
    tags: Tag[],
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    const items: unknown = data.getScopeData();
    const rows = Array.isArray(items) && this.rowsOf(tags, context);
    const program = rows && compileRows(rows, tags, 'document');
    if (!rows || !program) return super.containerTagReplacements(tags, data, context);
    const list = items as unknown as ReadonlyArray<TemplateScope>;
    if (list.length > 0) {
      // The list itself is the last step of the path; what stands around it is seen by its rows too.
      const { strPath } = data as unknown as { readonly strPath: ReadonlyArray<string> };
      const around = scopesAt(data.allData as TemplateScope, strPath.slice(0, -1));
      const place = element(PLACE, { [ATTRIBUTE]: String(this.pending.length) });
      xml.modify.insertBefore(place, rows[0]);
      this.pending.push({ program, items: list, around });
    }
    rows.forEach((row) => xml.modify.remove(row));
  }

  /** The rows that the tags repeat; undefined when it is something else that they repeat. */
  private rowsOf(tags: ReadonlyArray<Tag>, context: TemplateContext): XmlGeneralNode[] | undefined {
    const [open, close] = [tags[0], tags[tags.length - 1]];
    if (context.currentPart !== context.docx.mainDocument) return undefined;
    if (open.placement !== 'TextNode' || close.placement !== 'TextNode') return undefined;
    const loopOver: unknown = open.options?.loopOver;
    if (loopOver !== undefined && loopOver !== 'row') return undefined;
    const { query } = officeMarkup;
    const openCell = query.containingTableCellNode(open.xmlTextNode);
    const closeCell = query.containingTableCellNode(close.xmlTextNode);
    if (!openCell || !closeCell || (openCell === closeCell && loopOver !== 'row')) return undefined;
    const first = query.containingTableRowNode(open.xmlTextNode);
    const last = query.containingTableRowNode(close.xmlTextNode);
    if (!first || !last || first.parentNode !== last.parentNode) return undefined;
    return xml.query.siblingsInRange(first, last).filter(xml.query.isGeneralNode);
  }
}
