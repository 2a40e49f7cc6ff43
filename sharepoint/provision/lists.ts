import { LISTS, ListSchema } from '../schema/lists';
import { all, asProblem, listAddress, Site } from './site';

/** A list as the site has it. */
export interface FoundList {
  readonly schema: ListSchema;
  readonly hasOwnPermissions: boolean;
}

/** Enough versions to look back on a whole plan period. */
const VERSIONS_KEPT = 500;

const settingsOf = (schema: ListSchema) => ({
  EnableVersioning: true,
  MajorVersionLimit: VERSIONS_KEPT,
  ...(schema.kind === 'list'
    ? { EnableAttachments: false, EnableFolderCreation: schema.folderPerMunicipality === true }
    : {}),
});

/** Makes the lists that are missing and gives back the title of one that was renamed, by which it is known. */
export async function ensureLists(site: Site): Promise<ReadonlyArray<FoundList>> {
  const known = await readLists(site);
  const addressOf = (schema: ListSchema) => listAddress(site, schema).toLowerCase();

  const missing = LISTS.filter((schema) => !known.has(addressOf(schema)));
  // A list gets its address from its first title; the Dutch title follows.
  await all(site, missing, (sp, schema) =>
    sp.web.lists.add(
      schema.url,
      schema.description,
      schema.kind === 'library' ? 101 : 100,
      false,
      settingsOf(schema),
    ),
  );
  missing.forEach(({ title }) => site.tell({ did: 'made', what: 'list', name: title }));

  const renamed = LISTS.filter((schema) => {
    const title = known.get(addressOf(schema))?.title ?? schema.url;
    return title !== schema.title;
  });
  await all(site, renamed, (sp, schema) =>
    sp.web.lists
      .getByTitle(known.get(addressOf(schema))?.title ?? schema.url)
      .update({ Title: schema.title }),
  );
  renamed
    .filter((schema) => !missing.includes(schema))
    .forEach(({ title }) => site.tell({ did: 'restored', what: 'list', name: title }));

  return LISTS.map((schema) => ({
    schema,
    hasOwnPermissions: known.get(addressOf(schema))?.hasOwnPermissions ?? false,
  }));
}

async function readLists(site: Site) {
  try {
    const lists = await site.sp.web.lists
      .select('Id', 'Title', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')<
      { Title: string; HasUniqueRoleAssignments: boolean; RootFolder: { ServerRelativeUrl: string } }[]
    >();
    return new Map(
      lists.map(
        (list) =>
          [
            list.RootFolder.ServerRelativeUrl.toLowerCase(),
            { title: list.Title, hasOwnPermissions: list.HasUniqueRoleAssignments },
          ] as const,
      ),
    );
  } catch (error) {
    throw asProblem(site, error);
  }
}
