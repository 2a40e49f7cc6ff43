import { RowPart, RowTag } from './rowProgram';
import { lookUp, TemplateScope, TemplateValue } from './templateData';
import { TemplateFault } from './templateFault';
import { wordText } from './wordText';

/** Rows that are still to be written: their program, the list, and the scopes around it, innermost last. */
export interface PendingRows {
  readonly program: ReadonlyArray<RowPart>;
  readonly items: ReadonlyArray<TemplateScope>;
  readonly around: ReadonlyArray<TemplateScope>;
}

/** Rows per piece of text: enough to be fast, few enough for a page to stay alive in between. */
const ROWS_PER_PIECE = 200;

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
const escaped = (text: string): string => text.replace(/[<>&]/g, (character) => ESCAPES[character]);

const TEXT = '<w:t xml:space="preserve">';
const NEXT_LINE = `</w:t><w:br/>${TEXT}`;

function valueOf(scopes: ReadonlyArray<TemplateScope>, tag: RowTag): TemplateValue {
  const value = lookUp(scopes, tag.name);
  if (value === undefined) throw new TemplateFault('unknownTag', tag.rawText, tag.place);
  return value;
}

function textOf(value: TemplateValue): string {
  if (typeof value === 'object') return textOf('description' in value ? value.description : '');
  const text = typeof value === 'string' ? wordText(value) : String(value);
  if (text === '') return '';
  return `${TEXT}${escaped(text).replace(/\n/g, NEXT_LINE)}</w:t>`;
}

function write(parts: ReadonlyArray<RowPart>, scopes: TemplateScope[]): string {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') out += part;
    else if (part.kind === 'value') out += textOf(valueOf(scopes, part.tag));
    else if (part.kind === 'cell') {
      const body = write(part.body, scopes);
      out += `${part.open}${body}${body === '' || body.endsWith('</w:tbl>') ? part.empty : ''}</w:tc>`;
    } else {
      const value = valueOf(scopes, part.tag);
      if (Array.isArray(value)) {
        for (const item of value as ReadonlyArray<TemplateScope>) {
          scopes.push(item);
          out += write(part.body, scopes);
          scopes.pop();
        }
      } else if (value) out += write(part.body, scopes);
    }
  }
  return out;
}

/**
 * Writes rows as text, piece by piece: a tree of a long table would be many times as large as the table.
 * @throws TemplateFault
 */
export function* writeRows({ program, items, around }: PendingRows): Generator<string> {
  const scopes = [...around];
  let piece = '';
  for (let index = 0; index < items.length; index += 1) {
    scopes.push(items[index]);
    piece += write(program, scopes);
    scopes.pop();
    if ((index + 1) % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
