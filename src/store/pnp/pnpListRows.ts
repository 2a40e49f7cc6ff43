import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { ListKey, listSchema } from '../../../sharepoint/schema/lists';
import { FilterDialect, filterText, splitQuery } from '../filterText';
import { columnsOf, needsAuthor } from '../listColumns';
import {
  Fields,
  ListRow,
  ListRows,
  NewRow,
  RowAddress,
  RowAuthor,
  RowChange,
  RowsQuery,
  UpdateOptions,
  WriteResult,
} from '../listRows';
import { isItemMissing, isUncertainFailure, pnpProblem, statusOf } from './pnpProblem';
import { Settled, together } from './together';

/** The largest page that SharePoint gives. */
const PAGE_SIZE = 5000;

const dialect: FilterDialect = {
  path: (column) => column,
  moment: (stored) => `datetime'${stored}'`,
};

/** An item as SharePoint REST gives it. */
interface Item extends Fields {
  readonly Id: number;
  readonly 'odata.etag': string;
  readonly Author?: { readonly Title: string; readonly Name: string; readonly EMail?: string | null };
}

/** Lists over SharePoint REST with PnPjs; `pageSize` is for tests. */
export function createPnpListRows(sp: SPFI, pageSize = PAGE_SIZE): ListRows {
  const site = sp.web.toUrl().replace(/\/?_api\/web.*$/, '');

  const items = (from: SPFI, list: ListKey) => from.web.lists.getByTitle(listSchema(list).title).items;

  const firstPage = async (from: SPFI, { list, filter }: RowsQuery, after?: number): Promise<Item[]> => {
    const author = needsAuthor(list) ? ['Author/Title', 'Author/Name', 'Author/EMail'] : [];
    let query = items(from, list)
      .select('Id', ...columnsOf(list), ...author)
      .top(pageSize);
    if (author.length > 0) query = query.expand('Author');
    if (filter) query = query.filter(filterText(filter, dialect));
    if (after !== undefined) query = query.skip(after);
    return query();
  };

  /** Folders of a list are items too, but no rows. */
  const isRow = (list: ListKey, item: Item): boolean =>
    listSchema(list).folderPerMunicipality !== true || item.RowId !== null;

  const readAll = async (query: RowsQuery, first: Settled<Item[]>): Promise<ListRow[]> => {
    const all: Item[] = [];
    try {
      let page = valueOf(first);
      all.push(...page);
      while (page.length === pageSize) {
        page = await firstPage(sp, query, page[page.length - 1].Id);
        all.push(...page);
      }
    } catch (error) {
      throw pnpProblem(error, { list: query.list, site });
    }
    return all.filter((item) => isRow(query.list, item)).map(rowOf);
  };

  const failed = (list: ListKey, error: unknown): WriteResult => {
    if (statusOf(error) === 412) return { kind: 'changed' };
    if (isItemMissing(error)) return { kind: 'gone' };
    return {
      kind: 'failed',
      problem: pnpProblem(error, { list, site }),
      uncertain: isUncertainFailure(error),
    };
  };

  const readById = async (addresses: ReadonlyArray<RowAddress>) => {
    const answers = await together(sp, addresses, (from, { list, id }) =>
      items(from, list)
        .getById(id)
        .select('Id', ...columnsOf(list))<Item>(),
    );
    return answers.map((answer, at) => {
      if ('value' in answer) return rowOf(answer.value);
      if (isItemMissing(answer.error)) return undefined;
      throw pnpProblem(answer.error, { list: addresses[at].list, site });
    });
  };

  return {
    read: async (queries) => {
      const parts = queries.flatMap((query, of) => splitQuery(query).map((part) => ({ part, of })));
      const answers = await together(sp, parts, (from, { part }) => firstPage(from, part));
      const rows = queries.map((): ListRow[] => []);
      for (const [at, { part, of }] of parts.entries()) rows[of].push(...(await readAll(part, answers[at])));
      return rows;
    },

    readById,

    insert: async (rows: ReadonlyArray<NewRow>) => {
      const answers = await together(
        sp,
        rows,
        (from, { list, fields }): Promise<Item> => items(from, list).add({ ...fields }),
      );
      return answers.map((answer, at): WriteResult => {
        if ('error' in answer) return failed(rows[at].list, answer.error);
        return { kind: 'written', id: answer.value.Id, version: answer.value['odata.etag'] };
      });
    },

    update: async (changes: ReadonlyArray<RowChange>, options: UpdateOptions = {}) => {
      const answers = await together(
        sp,
        changes,
        (from, { list, id, version, fields }): Promise<{ etag: string | null }> =>
          items(from, list)
            .getById(id)
            .update({ ...fields }, version ?? '*'),
      );
      const untold = changes.filter((_, at) => {
        const answer = answers[at];
        return !options.withoutVersions && 'value' in answer && !answer.value.etag;
      });
      // A batch may leave the new ETag out of a part's headers; then it is read.
      const reread = untold.length === 0 ? [] : await readById(untold);
      return answers.map((answer, at): WriteResult => {
        const { list, id } = changes[at];
        if ('error' in answer) return failed(list, answer.error);
        if (options.withoutVersions) return { kind: 'written', id, version: '' };
        const version = answer.value.etag ?? reread[untold.indexOf(changes[at])]?.version;
        return version === undefined ? { kind: 'gone' } : { kind: 'written', id, version };
      });
    },
  };
}

function rowOf(item: Item): ListRow {
  const { Id: id, 'odata.etag': version, Author: author, ...fields } = item;
  return {
    id,
    version,
    fields,
    // Applications have logins of their own kind.
    ...(author ? { author: authorOf(author) } : {}),
  };
}

function authorOf({ Title: name, Name: login, EMail: mail }: NonNullable<Item['Author']>): RowAuthor {
  return { name, isApp: login.startsWith('i:0i.t|'), ...(mail ? { mail } : {}) };
}

function valueOf<R>(settled: Settled<R>): R {
  if ('error' in settled) throw settled.error;
  return settled.value;
}
