import { z } from 'zod';
import type { SandboxContext } from '../context';
import type { Actor, Field, FieldValues, List } from '../store/store';
import { invalidRequest } from './graphError';
import type { GraphAnswer, GraphRequest } from './graphRequest';
import { fieldsJson, itemJson, selectProperties, wantedFields } from './itemJson';
import { itemQuery, nextPageToken } from './itemQuery';
import { columnJson, listJson } from './listJson';

const newItem = z.strictObject({
  fields: z.record(z.string(), z.unknown()),
  contentType: z.unknown().optional(),
});
const fieldValues = z.record(z.string(), z.unknown());

/** One list on behalf of one app. */
export interface OpenList {
  readonly context: SandboxContext;
  readonly actor: Actor;
  readonly list: List;
}

/** Finds a list by id, or by its title or the last part of its address. */
export function openList(context: SandboxContext, actor: Actor, name: string): OpenList {
  const list = context.store
    .lists(actor)
    .find(
      ({ id, title, serverRelativeUrl }) =>
        id.toLowerCase() === name.toLowerCase() ||
        title === name ||
        serverRelativeUrl.split('/').at(-1) === name,
    );
  return { context, actor, list: list ?? context.store.findList(actor, { title: name }) };
}

const fieldsOf = ({ context, actor, list }: OpenList): ReadonlyArray<Field> =>
  context.store.fields(actor, list.id);

/** Values as the store takes them; a column that the list lacks or that cannot be written is refused. */
function writableValues(open: OpenList, values: Readonly<Record<string, unknown>>): FieldValues {
  const fields = fieldsOf(open);
  const named = Object.entries(values).filter(([name]) => !name.includes('@odata.'));
  return Object.fromEntries(
    named.map(([name, value]) => {
      const field = fields.find(({ internalName }) => internalName === name);
      if (!field) throw invalidRequest(`Field '${name}' is not recognized`);
      if (field.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
      return [name, value as FieldValues[string]];
    }),
  );
}

export function answerList({ context, list }: OpenList): GraphAnswer {
  return { status: 200, body: listJson(context, list) };
}

export function answerColumns(open: OpenList): GraphAnswer {
  return { status: 200, body: { value: fieldsOf(open).map(columnJson) } };
}

/** A page of items, with the address of the next one. */
export function answerItems(open: OpenList, request: GraphRequest): GraphAnswer {
  const { context, actor, list } = open;
  const fields = fieldsOf(open);
  const { items, next } = context.store.queryItems(actor, list.id, itemQuery(request, fields));
  const wanted = wantedFields(request.query.get('$expand'));
  const select = request.query.get('$select');
  const value = items.map((item) => selectProperties(itemJson(context, list, fields, item, wanted), select));
  if (!next) return { status: 200, body: { value } };
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', nextPageToken(next));
  const nextLink = `${context.addresses.https}/graph/v1.0${request.path}?${query.toString()}`;
  return { status: 200, body: { '@odata.nextLink': nextLink, value } };
}

export function answerItem(open: OpenList, request: GraphRequest, id: number): GraphAnswer {
  const { context, actor, list } = open;
  const item = context.store.item(actor, list.id, id);
  const wanted = wantedFields(request.query.get('$expand'));
  const json = itemJson(context, list, fieldsOf(open), item, wanted);
  return {
    status: 200,
    headers: { ETag: item.etag },
    body: selectProperties(json, request.query.get('$select')),
  };
}

/** Adds an item at the root of the list: Graph takes no folder to put it in. */
export function answerNewItem(open: OpenList, request: GraphRequest): GraphAnswer {
  const { context, actor, list } = open;
  const body = newItem.safeParse(request.body);
  if (!body.success) throw invalidRequest(`Invalid request: ${z.prettifyError(body.error)}`);
  const item = context.store.addItem(actor, list.id, { fields: writableValues(open, body.data.fields) });
  return {
    status: 201,
    headers: { ETag: item.etag },
    body: itemJson(context, list, fieldsOf(open), item, 'all'),
  };
}

/** Changes columns; the answer does not hold the new ETag. */
export function answerFieldsChange(open: OpenList, request: GraphRequest, id: number): GraphAnswer {
  const { context, actor, list } = open;
  const values = fieldValues.safeParse(request.body);
  if (!values.success) throw invalidRequest('Invalid request');
  const item = context.store.updateItem(actor, list.id, id, writableValues(open, values.data), {
    ifMatch: request.headers['if-match'],
  });
  return { status: 200, body: fieldsJson(fieldsOf(open), item, item.fields, 'all') };
}

export function answerItemDeletion(open: OpenList, request: GraphRequest, id: number): GraphAnswer {
  const { context, actor, list } = open;
  context.store.deleteItem(actor, list.id, id, { ifMatch: request.headers['if-match'] });
  return { status: 204 };
}
