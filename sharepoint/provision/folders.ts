import { Municipality } from '../../src/plan/model';
import { LISTS, ListSchema } from '../schema/lists';
import { all, asProblem, listAddress, Site } from './site';

/** A municipality's folder in a list. */
export interface FoundFolder {
  readonly schema: ListSchema;
  readonly municipality: Municipality;
  /** Number of the folder's list item, on which its permissions stand. */
  readonly itemId: number;
  readonly hasOwnPermissions: boolean;
}

/** Makes the folders per municipality that are missing. */
export async function ensureFolders(
  site: Site,
  municipalities: ReadonlyArray<Municipality>,
): Promise<ReadonlyArray<FoundFolder>> {
  const folders: FoundFolder[] = [];
  for (const schema of LISTS.filter(({ folderPerMunicipality }) => folderPerMunicipality)) {
    const address = listAddress(site, schema);
    const known = await foldersAt(site, address);
    const missing = municipalities.filter(({ code }) => !known.includes(code));
    await all(site, missing, (sp, { code }) => sp.web.folders.addUsingPath(`${address}/${code}`));
    missing.forEach(({ code }) => site.tell({ did: 'made', what: 'folder', name: code, list: schema.title }));
    const items = await all(site, municipalities, (sp, { code }) =>
      sp.web
        .getFolderByServerRelativePath(`${address}/${code}`)
        .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')<{
        Id: number;
        HasUniqueRoleAssignments: boolean;
      }>(),
    );
    municipalities.forEach((municipality, at) =>
      folders.push({
        schema,
        municipality,
        itemId: items[at].Id,
        hasOwnPermissions: items[at].HasUniqueRoleAssignments,
      }),
    );
  }
  return folders;
}

async function foldersAt(site: Site, address: string): Promise<ReadonlyArray<string>> {
  try {
    const folders = await site.sp.web.getFolderByServerRelativePath(address).folders.select('Name')();
    return folders.map(({ Name }) => Name);
  } catch (error) {
    throw asProblem(site, error);
  }
}
