import { LISTS } from '../schema/lists';
import { all, Site } from './site';

/** Our own view of each list; the views that people make themselves are theirs. */
export const VIEW_TITLE = 'Overzicht';

const ROWS_PER_PAGE = 100;

/** Makes the view "Overzicht" of each list, with its columns; a column that is missing in it is added. */
export async function ensureViews(site: Site): Promise<void> {
  const wanted = LISTS.filter(({ view }) => view.length > 0);
  const found = await all(site, wanted, (sp, { title }) =>
    sp.web.lists.getByTitle(title).views.select('Title')<{ Title: string }[]>(),
  );
  const missing = wanted.filter((_, at) => !found[at].some(({ Title }) => Title === VIEW_TITLE));
  await all(site, missing, (sp, { title }) =>
    sp.web.lists
      .getByTitle(title)
      .views.add(VIEW_TITLE, false, { RowLimit: ROWS_PER_PAGE, DefaultView: true }),
  );
  missing.forEach(({ title }) => site.tell({ did: 'made', what: 'view', name: VIEW_TITLE, list: title }));

  const shown = await all(site, wanted, (sp, { title }) =>
    sp.web.lists.getByTitle(title).views.getByTitle(VIEW_TITLE).fields<{ Items: string[] }>(),
  );
  const columns = wanted.flatMap(({ title, view }, at) =>
    ['LinkTitle', ...view]
      .filter((name) => !itemsOf(shown[at]).includes(name))
      .map((name) => ({ title, name })),
  );
  await all(site, columns, (sp, { title, name }) =>
    sp.web.lists.getByTitle(title).views.getByTitle(VIEW_TITLE).fields.add(name),
  );
}

function itemsOf(shown: { Items: string[] }): ReadonlyArray<string> {
  return shown.Items;
}
