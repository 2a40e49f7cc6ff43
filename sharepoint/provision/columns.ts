import { Column, LISTS, ListSchema } from '../schema/lists';
import { FIELD_TYPES, fieldXml, isIndexed } from './fieldXml';
import { all, Site } from './site';

/** A column as the site has it. */
interface FoundField {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: ReadonlyArray<string>;
}

/** SharePoint keeps the internal name as given in the definition. */
const KEEP_INTERNAL_NAME = 8;

interface InList<T> {
  readonly schema: ListSchema;
  readonly column: T;
}

/**
 * Makes the columns that are missing and restores lost indexes. A column whose type or choices somebody
 * changed is left alone and told.
 */
export async function ensureColumns(site: Site): Promise<void> {
  const withColumns = LISTS.filter(({ columns }) => columns.length > 0);
  const found = await all(site, withColumns, (sp, { title }) =>
    sp.web.lists
      .getByTitle(title)
      .fields.select('InternalName', 'TypeAsString', 'Indexed', 'EnforceUniqueValues', 'Choices')<
      FoundField[]
    >(),
  );
  const missing: InList<Column>[] = [];
  const unindexed: InList<Column>[] = [];
  withColumns.forEach((schema, at) =>
    schema.columns.forEach((column) => {
      const field = found[at].find(({ InternalName }) => InternalName === column.name);
      if (!field) missing.push({ schema, column });
      else if (deviates(column, field)) {
        site.tell({ did: 'deviates', what: 'column', name: column.title, list: schema.title });
      } else if (lacksIndex(column, field)) unindexed.push({ schema, column });
    }),
  );

  await all(site, missing, (sp, { schema, column }) =>
    sp.web.lists
      .getByTitle(schema.title)
      .fields.createFieldAsXml({ SchemaXml: fieldXml(column), Options: KEEP_INTERNAL_NAME }),
  );
  missing.forEach(({ schema, column }) =>
    site.tell({ did: 'made', what: 'column', name: column.title, list: schema.title }),
  );
  await all(site, unindexed, (sp, { schema, column }) =>
    sp.web.lists
      .getByTitle(schema.title)
      .fields.getByInternalNameOrTitle(column.name)
      .update({ Indexed: true, ...(column.unique ? { EnforceUniqueValues: true } : {}) }),
  );
  unindexed.forEach(({ schema, column }) =>
    site.tell({ did: 'restored', what: 'index', name: column.title, list: schema.title }),
  );
}

function deviates(column: Column, field: FoundField): boolean {
  if (field.TypeAsString !== FIELD_TYPES[column.kind]) return true;
  return column.choices?.some((choice) => !field.Choices?.includes(choice)) ?? false;
}

function lacksIndex(column: Column, field: FoundField): boolean {
  return (isIndexed(column) && !field.Indexed) || (column.unique === true && !field.EnforceUniqueValues);
}
