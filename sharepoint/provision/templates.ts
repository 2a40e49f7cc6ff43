import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSchema } from '../schema/lists';
import { asProblem, listAddress, Site } from './site';

/** The Word templates of the project; the bundles of `npm run build` find them in the same place beside their folder. */
export const TEMPLATE_FOLDER = join(__dirname, '..', 'templates');

/** Puts the Word templates that are missing into Sjablonen; one that a coordinator changed stays. */
export async function ensureTemplates(site: Site, folder: string): Promise<void> {
  const library = listSchema('templates');
  const address = listAddress(site, library);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  try {
    const target = site.sp.web.getFolderByServerRelativePath(address);
    const known = (await target.files.select('Name')()).map(({ Name }) => Name);
    for (const name of files.filter((file) => !known.includes(file))) {
      await target.files.addUsingPath(name, await readFile(join(folder, name)), { Overwrite: false });
      site.tell({ did: 'made', what: 'template', name, list: library.title });
    }
  } catch (error) {
    throw asProblem(site, error);
  }
}
