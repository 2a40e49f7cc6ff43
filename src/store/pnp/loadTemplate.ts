import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/files';
import { listSchema } from '../../../sharepoint/schema/lists';
import { Problem } from '../../plan/problem';
import { pnpProblem, statusOf } from './pnpProblem';

/**
 * Reads a Word template of the library Sjablonen.
 * @throws Problem `template.missing`, or what the store gives for a failed request
 */
export async function loadTemplate(sp: SPFI, name: string): Promise<Uint8Array> {
  const site = sp.web.toUrl().replace(/\/?_api\/web.*$/, '');
  const path = `${new URL(site).pathname}/${listSchema('templates').url}/${name}`;
  try {
    return new Uint8Array(await sp.web.getFileByServerRelativePath(path).getBuffer());
  } catch (error) {
    if (statusOf(error) === 404) throw new Problem('template.missing', { file: name }, error);
    throw pnpProblem(error, { site });
  }
}
