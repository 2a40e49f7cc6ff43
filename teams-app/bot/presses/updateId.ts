import { createHash } from 'node:crypto';
import { RowKey } from '../../../src/plan/model';
import { rowId } from '../../../src/plan/ref';

/**
 * The id of what a form writes for a row, or under another name: a UUID that is the same for every delivery of a
 * press, whichever instance of the service it reaches.
 */
export function updateIdOf(formId: string, written: RowKey | string): string {
  const name = typeof written === 'string' ? written : rowId(written);
  const hash = createHash('sha256').update(`${formId}/${name}`).digest('hex');
  const variant = ((parseInt(hash[16], 16) & 0x3) | 0x8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
