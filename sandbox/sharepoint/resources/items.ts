import { randomUUID } from 'node:crypto';
import { parseFilter } from '../../odata/parseFilter';
import type { Field, FieldValue, FieldValues, Item, ItemQuery, List, PagePosition } from '../../store/store';
import { collectionJson, entityJson, valueJson } from '../entity';
import { type FormResult, type FormValue, formError, parseFormValue } from '../formValues';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument, invalidQuery } from '../restError';
import { jsonBody, properties, type RestRequest } from '../restRequest';
import { itemEntity } from './itemEntities';
import { itemVersions } from './itemVersions';
import { securableChildren } from './securable';

type ListOf = (request: RestRequest) => List;

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 5000;
/** The items of a list, those in folders and the folders themselves included. */
export function items(listOf: ListOf): Resource {
  return {
    get: (request) => {
      const list = listOf(request);
      const query = queryOf(request, list);
      const page = request.context.store.queryItems(request.actor, list.id, query);
      const entities = page.items.map((item) => itemEntity(request, list, item));
      const next = page.next && nextLink(request, query, page.next);
      return ok(collectionJson(request, 'SP.ListData.ListItems', entities, next));
    },
    post: (request) => {
      const list = listOf(request);
      const fields = properties(jsonBody(request)) as FieldValues;
      const item = request.context.store.addItem(request.actor, list.id, { fields });
      return created(entityJson(request, itemEntity(request, list, item)), { ETag: item.etag });
    },
    child: childrenOf({ getbyid: ({ values }) => item(listOf, () => Number(values[0])) }),
  };
}

/** One item. */
export function item(listOf: ListOf, idOf: (request: RestRequest, list: List) => number): Resource {
  const find = (request: RestRequest): { list: List; item: Item } => {
    const list = listOf(request);
    return { list, item: request.context.store.item(request.actor, list.id, idOf(request, list)) };
  };
  const remove = (request: RestRequest): void => {
    const list = listOf(request);
    request.context.store.deleteItem(request.actor, list.id, idOf(request, list), {
      ifMatch: request.headers['if-match'],
    });
  };
  return {
    get: (request) => {
      const { list, item } = find(request);
      return ok(entityJson(request, itemEntity(request, list, item)), { ETag: item.etag });
    },
    merge: (request) => {
      const list = listOf(request);
      const changes = properties(jsonBody(request)) as FieldValues;
      const changed = request.context.store.updateItem(request.actor, list.id, idOf(request, list), changes, {
        ifMatch: request.headers['if-match'],
      });
      return done({ ETag: changed.etag });
    },
    remove: (request) => {
      remove(request);
      return { status: 200 };
    },
    child: childrenOf({
      ...securableChildren((request) => {
        const list = listOf(request);
        return { kind: 'item', listId: list.id, itemId: idOf(request, list) };
      }),
      versions: () => itemVersions(find),
      recycle: () => ({
        post: (request) => {
          remove(request);
          return ok(valueJson(request, 'Edm.Guid', randomUUID()));
        },
      }),
      validateupdatelistitem: () => ({
        post: (request) => {
          const { list, item } = find(request);
          const results = writeForm(request, list, item.id, (values) => {
            request.context.store.updateItem(request.actor, list.id, item.id, values, { asForm: true });
            return item.id;
          });
          return ok(valueJson(request, 'Collection(SP.ListItemFormUpdateValue)', results));
        },
      }),
    }),
  };
}

/** `AddValidateUpdateItemUsingPath()`: a new item from form values, in the folder that the path names. */
export function addItemUsingPath(listOf: ListOf): Resource {
  return {
    post: (request) => {
      const list = listOf(request);
      const info = (jsonBody(request).listItemCreateInfo ?? {}) as {
        FolderPath?: { DecodedUrl?: unknown };
        UnderlyingObjectType?: unknown;
      };
      if ((info.UnderlyingObjectType ?? 0) !== 0) throw badArgument('Only items can be added this way here.');
      const folder = folderWithin(list, String(info.FolderPath?.DecodedUrl ?? ''));
      const results = writeForm(request, list, 0, (fields) => {
        return request.context.store.addItem(request.actor, list.id, { fields, folder, asForm: true }).id;
      });
      return ok(valueJson(request, 'Collection(SP.ListItemFormUpdateValue)', results));
    },
  };
}

function folderWithin(list: List, path: string): string {
  const text = path.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
  const root = list.serverRelativeUrl.toLowerCase();
  if (text === '' || text.toLowerCase() === root) return '';
  if (text.toLowerCase().startsWith(`${root}/`)) return text.slice(root.length + 1);
  throw badArgument('Server relative urls must start with SPWeb.ServerRelativeUrl');
}

/** Reads the form values and writes them; a refused value is told in its place and nothing is written. */
function writeForm(
  request: RestRequest,
  list: List,
  itemId: number,
  write: (values: Record<string, FieldValue>) => number,
): FormResult[] {
  const sent = jsonBody(request).formValues;
  if (!Array.isArray(sent)) throw badArgument('The parameter formValues is missing.');
  const { store } = request.context;
  const fields = store.fields(request.actor, list.id);
  const values: Record<string, FieldValue> = {};
  const results = (sent as FormValue[]).map((value): FormResult => {
    const field = fields.find((each) => each.internalName === value.FieldName);
    try {
      if (!field || field.readOnly) throw badArgument(`Column '${value.FieldName}' does not exist.`);
      values[field.internalName] = parseFormValue(field, value.FieldValue ?? '', store.site.timeZone);
      return accepted(value, itemId);
    } catch (error) {
      return refused(value, itemId, error);
    }
  });
  if (results.some(({ HasException }) => HasException)) return results;
  try {
    const id = write(values);
    return itemId === 0 ? [...results, accepted({ FieldName: 'Id', FieldValue: String(id) }, 0)] : results;
  } catch (error) {
    return refusedBy(error, results, fields);
  }
}

const accepted = (value: FormValue, ItemId: number): FormResult => ({
  ErrorCode: 0,
  ErrorMessage: null,
  FieldName: value.FieldName,
  FieldValue: value.FieldValue,
  HasException: false,
  ItemId,
});

function refused(value: FormValue, itemId: number, error: unknown): FormResult {
  const told = formError(error);
  if (!told) throw error;
  return { ...accepted(value, itemId), ErrorCode: told.code, ErrorMessage: told.message, HasException: true };
}

/** Puts a refusal of the store at the value that it is about. */
function refusedBy(error: unknown, results: FormResult[], fields: ReadonlyArray<Field>): FormResult[] {
  const about = (error as { detail?: Readonly<Record<string, string>> }).detail?.field;
  const name = fields.find((each) => each.title === about || each.internalName === about)?.internalName;
  const at = results.findIndex((result) => result.FieldName === name);
  const value = results[at] ?? { FieldName: name ?? '', FieldValue: null };
  const told = refused(value, results[0]?.ItemId ?? 0, error);
  return at < 0 ? [...results, told] : results.map((result, index) => (index === at ? told : result));
}

function queryOf(request: RestRequest, list: List): ItemQuery {
  const filterText = request.query.get('$filter');
  const orderBy = (request.query.get('$orderby') ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [field = '', direction = 'asc'] = part.trim().split(/\s+/);
      if (!/^(asc|desc)$/i.test(direction)) throw invalidQuery(`The expression "${part}" is not valid.`);
      return { field, descending: direction.toLowerCase() === 'desc' };
    });
  const top = Number(request.query.get('$top') ?? DEFAULT_PAGE);
  if (!Number.isInteger(top) || top < 1) throw invalidQuery('The $top query string is not valid.');
  const token = request.query.get('$skiptoken');
  return {
    filter: filterText ? parseFilter(filterText) : undefined,
    orderBy,
    top: Math.min(top, LARGEST_PAGE),
    after: token === null ? undefined : positionOf(request, list, token, orderBy),
  };
}

/** Where `Paged=TRUE&p_Status=x&p_ID=4` points; a token without the sorted values takes those of the item. */
function positionOf(
  request: RestRequest,
  list: List,
  token: string,
  orderBy: NonNullable<ItemQuery['orderBy']>,
): PagePosition | undefined {
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID'));
  if (!Number.isInteger(id)) throw invalidQuery('The $skiptoken query string is not valid.');
  if (id === 0) return undefined;
  const sorted = orderBy.filter(({ field, descending }) => !/^id$/i.test(field) || descending);
  const told = parts.get('p_values');
  if (told !== null) return { id, values: JSON.parse(told) as FieldValue[] };
  if (sorted.length === 0) return { id, values: [] };
  const { fields, ...item } = request.context.store.item(request.actor, list.id, id);
  const system: Record<string, FieldValue> = {
    ...item,
    authorid: item.authorId,
    editorid: item.editorId,
  } as never;
  return { id, values: sorted.map(({ field }) => fields[field] ?? system[field.toLowerCase()] ?? null) };
}

function nextLink(request: RestRequest, query: ItemQuery, next: PagePosition): string {
  const token = new URLSearchParams({ Paged: 'TRUE' });
  if (next.values.length > 0) token.set('p_values', JSON.stringify(next.values));
  token.set('p_ID', String(next.id));
  const search = new URLSearchParams(request.query);
  search.delete('$skiptoken');
  search.delete('$top');
  const kept = search.toString();
  const path = `${request.context.addresses.site}/_api/${request.path}`;
  return `${path}?%24skiptoken=${encodeURIComponent(token.toString())}${kept ? `&${kept}` : ''}&%24top=${query.top}`;
}
