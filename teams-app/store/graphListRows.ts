import { Client } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { Problem } from '../../src/plan/problem';
import { FilterDialect, filterText, splitQuery } from '../../src/store/filterText';
import { columnsOf, needsAuthor } from '../../src/store/listColumns';
import { ListRow, ListRows, RowAddress, RowsQuery, WriteResult } from '../../src/store/listRows';
import { BatchAnswer, BatchRequest, graphBatch } from './graphBatch';
import { failureProblem, graphFailure, GraphFailure, graphProblem } from './graphProblem';
import { sitePath } from './sitePath';

/** The largest page that Graph gives of a list. */
const PAGE_SIZE = 5000;

const dialect: FilterDialect = {
  path: (column) => `fields/${column}`,
  moment: (stored) => `'${stored}'`,
};

const identity = z.object({ displayName: z.string().optional(), email: z.string().optional() }).optional();

const item = z.object({
  id: z.string(),
  eTag: z.string(),
  createdBy: z.object({ user: identity, application: identity }).optional(),
  fields: z.record(z.string(), z.unknown()).default({}),
});
type Item = z.infer<typeof item>;

const page = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
const created = item.pick({ id: true, eTag: true });

/**
 * Lists over Microsoft Graph, for the service: it reads, changes existing items and appends to flat lists,
 * and needs no more than `Sites.Selected` with the role write. `pageSize` is for tests.
 */
export function createGraphListRows(client: Client, siteUrl: string, pageSize = PAGE_SIZE): ListRows {
  const site = sitePath(siteUrl);
  const itemsOf = (list: ListKey) => `${site}/lists/${encodeURIComponent(listSchema(list).title)}/items`;

  const send = async (requests: ReadonlyArray<BatchRequest>): Promise<ReadonlyArray<BatchAnswer>> =>
    requests.length === 1 ? [await sendOne(client, requests[0])] : graphBatch(client, requests);

  const readUrl = ({ list, filter }: RowsQuery): string => {
    const query = [
      `$select=id,eTag${needsAuthor(list) ? ',createdBy' : ''}`,
      `$expand=fields($select=${columnsOf(list).join(',')})`,
      ...(filter ? [`$filter=${encodeURIComponent(filterText(filter, dialect))}`] : []),
      `$top=${pageSize}`,
    ];
    return `${itemsOf(list)}?${query.join('&')}`;
  };

  const readAll = async (query: RowsQuery, first: BatchAnswer): Promise<ListRow[]> => {
    if ('failure' in first) throw failureProblem(first.failure, { list: query.list, siteUrl });
    const all: Item[] = [];
    let { value, '@odata.nextLink': next } = page.parse(first.body);
    all.push(...value);
    while (next !== undefined) {
      try {
        ({ value, '@odata.nextLink': next } = page.parse(await client.api(next).get()));
      } catch (error) {
        throw graphProblem(error, { list: query.list, siteUrl });
      }
      all.push(...value);
    }
    return rowsOf(query.list, all);
  };

  const failed = (list: ListKey, failure: GraphFailure, onItem: boolean): WriteResult => {
    if (failure.status === 412) return { kind: 'changed' };
    if (failure.status === 404 && onItem) return { kind: 'gone' };
    return {
      kind: 'failed',
      problem: failureProblem(failure, { list, siteUrl }),
      uncertain: ![401, 403, 404, 429].includes(failure.status),
    };
  };

  /** Sends writes; when there is no answer at all each of them may or may not have been done. */
  const write = async (
    lists: ReadonlyArray<ListKey>,
    requests: ReadonlyArray<BatchRequest>,
    resultOf: (answer: BatchAnswer, at: number) => WriteResult,
  ): Promise<ReadonlyArray<WriteResult>> => {
    let answers: ReadonlyArray<BatchAnswer>;
    try {
      answers = await send(requests);
    } catch (error) {
      const failure = graphFailure(error);
      return lists.map(
        (list): WriteResult =>
          failure
            ? failed(list, failure, false)
            : { kind: 'failed', problem: graphProblem(error, { list, siteUrl }), uncertain: true },
      );
    }
    return answers.map(resultOf);
  };

  const readById = async (addresses: ReadonlyArray<RowAddress>) => {
    if (addresses.length === 0) return [];
    const answers = await sendReads(
      addresses.map(({ list, id }) => ({
        method: 'GET',
        url: `${itemsOf(list)}/${id}?$select=id,eTag&$expand=fields($select=${columnsOf(list).join(',')})`,
      })),
    );
    return answers.map((answer, at) => {
      if ('body' in answer) return rowOf(item.parse(answer.body));
      if (answer.failure.status === 404) return undefined;
      throw failureProblem(answer.failure, { list: addresses[at].list, siteUrl });
    });
  };

  const sendReads = async (requests: ReadonlyArray<BatchRequest>) => {
    try {
      return await send(requests);
    } catch (error) {
      throw graphProblem(error, { siteUrl });
    }
  };

  return {
    read: async (queries) => {
      const parts = queries.flatMap((query, of) => splitQuery(query).map((part) => ({ part, of })));
      if (parts.length === 0) return queries.map(() => []);
      const answers = await sendReads(parts.map(({ part }) => ({ method: 'GET', url: readUrl(part) })));
      const rows = queries.map((): ListRow[] => []);
      for (const [at, { part, of }] of parts.entries()) rows[of].push(...(await readAll(part, answers[at])));
      return rows;
    },

    readById,

    insert: async (rows) => {
      const requests = rows.map(
        ({ list, fields }): BatchRequest => ({ method: 'POST', url: itemsOf(list), body: { fields } }),
      );
      return write(
        rows.map(({ list }) => list),
        requests,
        (answer, at) => {
          if ('failure' in answer) return failed(rows[at].list, answer.failure, false);
          const { id, eTag } = created.parse(answer.body);
          return { kind: 'written', id: Number(id), version: eTag };
        },
      );
    },

    update: async (changes, options = {}) => {
      const requests = changes.map(
        ({ list, id, version, fields }): BatchRequest => ({
          method: 'PATCH',
          url: `${itemsOf(list)}/${id}/fields`,
          headers: version === undefined ? {} : { 'If-Match': version },
          body: fields,
        }),
      );
      const results = await write(
        changes.map(({ list }) => list),
        requests,
        (answer, at) =>
          'failure' in answer
            ? failed(changes[at].list, answer.failure, true)
            : { kind: 'written', id: changes[at].id, version: '' },
      );
      if (options.withoutVersions) return results;
      // Graph's answer to a change does not hold the item's new ETag.
      const written = changes.filter((_, at) => results[at].kind === 'written');
      const current = await readById(written);
      return results.map((result, at): WriteResult => {
        if (result.kind !== 'written') return result;
        const row = current[written.indexOf(changes[at])];
        return row ? { ...result, version: row.version } : { kind: 'gone' };
      });
    },
  };
}

async function sendOne(client: Client, request: BatchRequest): Promise<BatchAnswer> {
  const call = client.api(request.url).headers({ ...request.headers });
  try {
    if (request.method === 'GET') return { body: await call.get() };
    if (request.method === 'POST') return { body: await call.post(request.body) };
    return { body: await call.patch(request.body) };
  } catch (error) {
    const failure = graphFailure(error);
    if (failure) return { failure };
    throw error;
  }
}

/**
 * The rows among the items: folders are left out. Graph leaves empty and unknown columns out alike; a column
 * that always has a value and that no row has is one that the list lacks.
 */
function rowsOf(list: ListKey, items: ReadonlyArray<Item>): ListRow[] {
  const schema = listSchema(list);
  const key = schema.columns.find(({ unique }) => unique);
  const filled = schema.columns.filter(({ unique, kind, defaultValue }) =>
    Boolean(unique || (kind === 'choice' && defaultValue !== undefined)),
  );
  const rows = items.filter(({ fields }) => filled.some(({ name }) => fields[name] !== undefined));
  const lacking = filled.find(({ name }) => rows.every(({ fields }) => fields[name] === undefined));
  if (rows.length > 0 && lacking) {
    throw new Problem('store.columnMissing', { list: schema.title, column: lacking.title });
  }
  return rows.filter(({ fields }) => key === undefined || fields[key.name] !== undefined).map(rowOf);
}

function rowOf({ id, eTag, createdBy, fields }: Item): ListRow {
  // Somebody who writes through an app of his own choice is still a person, with an address.
  const mail = createdBy?.user?.email;
  const isApp = createdBy?.application !== undefined && mail === undefined;
  const name = (isApp ? createdBy?.application : createdBy?.user)?.displayName;
  return {
    id: Number(id),
    version: eTag,
    fields,
    ...(name === undefined ? {} : { author: { name, isApp, ...(mail === undefined ? {} : { mail }) } }),
  };
}
