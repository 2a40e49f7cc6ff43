import { StoreError } from '../../store/errors';
import type { List, NewView, View } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed, valueJson } from '../entity';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument, noSuchProperty } from '../restError';
import { jsonBody, properties, type RestRequest } from '../restRequest';

function viewEntity(list: List, view: View): Entity {
  return {
    type: 'SP.View',
    address: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      DefaultView: view.isDefault,
      Hidden: false,
      Id: view.id,
      Paged: true,
      PersonalView: false,
      RowLimit: view.rowLimit,
      ServerRelativeUrl: `${list.serverRelativeUrl}/${view.title}.aspx`,
      Title: view.title,
      ViewQuery: view.query,
      ViewType: 'HTML',
    },
  };
}

const PROPERTIES: Readonly<Record<string, keyof NewView>> = {
  Title: 'title',
  RowLimit: 'rowLimit',
  ViewQuery: 'query',
  DefaultView: 'isDefault',
};
/** Said by clients that want what is so here anyway. */
const IGNORED = ['PersonalView', 'Paged'];

function viewIn(body: Record<string, unknown>): Partial<NewView> {
  return Object.fromEntries(
    Object.entries(properties(body))
      .filter(([name]) => !IGNORED.includes(name))
      .map(([name, value]) => {
        const known = PROPERTIES[name];
        if (!known) throw noSuchProperty(name, 'SP.View');
        return [known, value];
      }),
  );
}

/** The views of a list. */
export function views(listOf: (request: RestRequest) => List): Resource {
  const all = (request: RestRequest) => request.context.store.views(request.actor, listOf(request).id);
  return {
    get: (request) => {
      const list = listOf(request);
      const found = all(request).map((view) => viewEntity(list, view));
      return ok(collectionJson(request, 'SP.View', narrowed(request, found)));
    },
    post: (request) => {
      const list = listOf(request);
      const given = viewIn(jsonBody(request));
      const made = request.context.store.createView(request.actor, list.id, {
        title: '',
        fields: ['LinkTitle'],
        ...given,
      });
      return created(entityJson(request, viewEntity(list, made)));
    },
    child: childrenOf({
      getbytitle: ({ values }) =>
        view(listOf, (each) => each.title.toLowerCase() === values[0]?.toLowerCase()),
    }),
  };
}

/** One view of a list. */
export function view(listOf: (request: RestRequest) => List, isMeant: (view: View) => boolean): Resource {
  const find = (request: RestRequest): View => {
    const found = request.context.store.views(request.actor, listOf(request).id).find(isMeant);
    if (!found) throw new StoreError('viewMissing', 'no such view');
    return found;
  };
  const change = (request: RestRequest, changes: Partial<NewView>) => {
    request.context.store.updateView(request.actor, listOf(request).id, find(request).id, changes);
    return done();
  };
  return {
    get: (request) => ok(entityJson(request, viewEntity(listOf(request), find(request)))),
    merge: (request) => change(request, viewIn(jsonBody(request))),
    child: childrenOf({ viewfields: () => viewFields(listOf, find, change) }),
  };
}

function viewFields(
  listOf: (request: RestRequest) => List,
  find: (request: RestRequest) => View,
  change: (request: RestRequest, changes: Partial<NewView>) => ReturnType<typeof done>,
): Resource {
  return {
    get: (request) => {
      const { fields } = find(request);
      const SchemaXml = fields.map((name) => `<FieldRef Name="${name}" />`).join('');
      return ok(valueJson(request, 'SP.ViewFieldCollection', { SchemaXml, Items: fields }));
    },
    child: childrenOf({
      addviewfield: ({ values: [name = ''] }) => ({
        post: (request) => {
          demandField(request, listOf(request), name);
          const { fields } = find(request);
          return change(request, { fields: [...fields.filter((each) => each !== name), name] });
        },
      }),
      removeviewfield: ({ values: [name = ''] }) => ({
        post: (request) => change(request, { fields: find(request).fields.filter((each) => each !== name) }),
      }),
      removeallviewfields: () => ({ post: (request) => change(request, { fields: [] }) }),
    }),
  };
}

/** Columns that only views have: the title as a link, the file's name and icon. */
const COMPUTED = ['LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'DocIcon', 'Edit'];

function demandField(request: RestRequest, list: List, name: string): void {
  const known = request.context.store
    .fields(request.actor, list.id)
    .some((field) => field.internalName === name || field.title === name);
  if (!known && !COMPUTED.includes(name)) {
    throw badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
  }
}
