import { toHighLow } from '../../store/permissions';
import type { List, ListChanges, ListReference, ListSettings, Securable } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed } from '../entity';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument, noSuchProperty } from '../restError';
import { jsonBody, properties, type RestRequest } from '../restRequest';
import { currentChangeToken, getChanges } from './changes';
import { fields } from './fields';
import { folderEntity } from './itemEntities';
import { rootFolder } from './folders';
import { addItemUsingPath, item, items } from './items';
import { entityTypeName, itemTypeName } from './listNames';
import { securableChildren } from './securable';
import { view, views } from './views';

const GENERIC_LIST = 100;
const LIBRARY = 101;

export function listEntity(request: RestRequest, list: List): Entity {
  const { store } = request.context;
  const target: Securable = { kind: 'list', listId: list.id };
  return {
    type: 'SP.List',
    address: `Web/Lists(guid'${list.id}')`,
    etag: `"${list.id},${list.version}"`,
    properties: {
      AllowContentTypes: true,
      BaseTemplate: list.baseTemplate,
      BaseType: list.baseTemplate === LIBRARY ? 1 : 0,
      ContentTypesEnabled: list.contentTypesEnabled,
      Created: list.created,
      CurrentChangeToken: () => currentChangeToken(request, list),
      Description: list.description,
      DraftVersionVisibility: 0,
      EnableAttachments: list.enableAttachments,
      EnableFolderCreation: list.enableFolderCreation,
      EnableMinorVersions: false,
      EnableVersioning: list.enableVersioning,
      EntityTypeName: entityTypeName(list),
      Hidden: list.hidden,
      Id: list.id,
      ItemCount: list.itemCount,
      LastItemModifiedDate: list.lastItemModified,
      LastItemUserModifiedDate: list.lastItemModified,
      ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: list.majorVersionLimit,
      NoCrawl: list.noCrawl,
      ParentWebUrl: store.site.serverRelativeUrl,
      Title: list.title,
    },
    onDemand: {
      HasUniqueRoleAssignments: () => store.hasUniquePermissions(target),
      EffectiveBasePermissions: () => toHighLow(store.effectivePermissions(request.actor, target)),
      OnQuickLaunch: () => list.onQuickLaunch,
    },
    related: { RootFolder: () => folderEntity(request, list) },
  };
}

const SETTINGS: Readonly<Record<string, keyof ListSettings>> = {
  EnableVersioning: 'enableVersioning',
  EnableFolderCreation: 'enableFolderCreation',
  EnableAttachments: 'enableAttachments',
  ContentTypesEnabled: 'contentTypesEnabled',
  Hidden: 'hidden',
  NoCrawl: 'noCrawl',
  OnQuickLaunch: 'onQuickLaunch',
  MajorVersionLimit: 'majorVersionLimit',
};

/** Title, description and settings in a body; `allowed` may stand there too. */
function changesIn(body: Record<string, unknown>, allowed: ReadonlyArray<string>): ListChanges {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties(body))) {
    const setting = SETTINGS[name];
    if (name === 'Title' || name === 'Description') changes[name.toLowerCase()] = value;
    else if (setting) changes[setting] = value;
    else if (!allowed.includes(name)) throw noSuchProperty(name, 'SP.List');
  }
  return changes as ListChanges;
}

/** `web/lists` */
export const lists: Resource = {
  get: (request) => {
    const found = request.context.store.lists(request.actor).map((each) => listEntity(request, each));
    return ok(collectionJson(request, 'SP.List', narrowed(request, found)));
  },
  post: (request) => {
    const body = jsonBody(request);
    const { title, description, ...settings } = changesIn(body, ['AllowContentTypes', 'BaseTemplate']);
    const baseTemplate = body.BaseTemplate ?? GENERIC_LIST;
    if (!title) throw badArgument('The list needs a title.');
    if (baseTemplate !== GENERIC_LIST && baseTemplate !== LIBRARY) {
      throw badArgument('Invalid list template.');
    }
    const made = request.context.store.createList(request.actor, {
      title,
      description,
      baseTemplate,
      settings,
    });
    return created(entityJson(request, listEntity(request, made)));
  },
  child: childrenOf({
    getbytitle: ({ values }) => list(() => ({ title: values[0] ?? '' })),
    getbyid: ({ values }) => list(() => ({ id: values[0] ?? '' })),
  }),
};

/** One list. */
export function list(reference: (request: RestRequest) => ListReference): Resource {
  const find = (request: RestRequest): List =>
    request.context.store.findList(request.actor, reference(request));
  return {
    get: (request) => ok(entityJson(request, listEntity(request, find(request)))),
    merge: (request) => {
      const changes = changesIn(jsonBody(request), ['AllowContentTypes']);
      request.context.store.updateList(request.actor, find(request).id, changes);
      return done();
    },
    remove: (request) => {
      request.context.store.deleteList(request.actor, find(request).id);
      return { status: 200 };
    },
    child: childrenOf({
      ...securableChildren((request) => ({ kind: 'list', listId: find(request).id })),
      items: ({ hasArguments, values }) => (hasArguments ? item(find, () => Number(values[0])) : items(find)),
      getitembyid: ({ values }) => item(find, () => Number(values[0])),
      addvalidateupdateitemusingpath: () => addItemUsingPath(find),
      fields: () => fields(find),
      views: ({ hasArguments, values }) =>
        hasArguments ? view(find, (each) => each.id === values[0]?.toLowerCase()) : views(find),
      defaultview: () => view(find, (each) => each.isDefault),
      rootfolder: () => rootFolder(find),
      getchanges: () => getChanges(find),
    }),
  };
}
