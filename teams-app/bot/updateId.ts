import { createHash } from 'node:crypto';
import { RowKey } from '../../src/plan/model';
import { rowId } from '../../src/plan/ref';

/**
 * The id of the update that a form gives for a row: a UUID that is the same for every delivery of a press,
 * whichever instance of the service it reaches.
 */
export function updateIdOf(formId: string, row: RowKey): string {
  const hash = createHash('sha256')
    .update(`${formId}/${rowId(row)}`)
    .digest('hex');
  const variant = ((parseInt(hash[16], 16) & 0x3) | 0x8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
