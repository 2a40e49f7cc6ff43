import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/folders';
import '@pnp/sp/lists';
import { listSchema } from '../../../sharepoint/schema/lists';
import { Municipality } from '../../plan/model';
import { Problem } from '../../plan/problem';
import { pnpProblem } from './pnpProblem';

/**
 * Sees that each municipality has its folder in Gemeentelijke acties, so that rows for it can be added.
 * @throws Problem `plan.folderMissing`
 */
export async function refuseMissingFolder(
  sp: SPFI,
  municipalities: ReadonlyArray<Municipality>,
): Promise<void> {
  const { title: list } = listSchema('municipalActions');
  const folders = await sp.web.lists
    .getByTitle(list)
    .rootFolder.folders.select('Name')()
    .catch((error: unknown) => {
      throw pnpProblem(error, { list: 'municipalActions', site: sp.web.toUrl() });
    });
  const missing = municipalities.find(({ code }) => !folders.some(({ Name }) => Name === code));
  if (missing) throw new Problem('plan.folderMissing', { name: missing.name, list });
}
