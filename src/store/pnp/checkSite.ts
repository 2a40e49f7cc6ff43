import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import { LISTS, ListSchema, SCHEMA_VERSION } from '../../../sharepoint/schema/lists';
import { ListHealth, SiteHealth } from '../planSetup';
import { pnpProblem } from './pnpProblem';
import { Settled, together } from './together';

interface FieldName {
  readonly InternalName: string;
}

/** Compares the lists of a site with the schema, in one round trip. */
export async function checkSite(sp: SPFI): Promise<SiteHealth> {
  const answers = await together(sp, LISTS, (from, { title }) =>
    from.web.lists.getByTitle(title).fields.select('InternalName')<FieldName[]>(),
  );
  return {
    lists: LISTS.map((schema, at) => healthOf(sp, schema, answers[at])),
    schemaVersion: SCHEMA_VERSION,
  };
}

function healthOf(sp: SPFI, schema: ListSchema, answer: Settled<FieldName[]>): ListHealth {
  const { title, columns } = schema;
  if ('error' in answer) {
    const problem = pnpProblem(answer.error, { list: schema.key, site: sp.web.toUrl() });
    if (problem.code === 'store.listMissing') return { title, exists: false, missingColumns: [] };
    throw problem;
  }
  const known = answer.value.map(({ InternalName }) => InternalName);
  return {
    title,
    exists: true,
    missingColumns: columns.filter(({ name }) => !known.includes(name)).map((column) => column.title),
  };
}
