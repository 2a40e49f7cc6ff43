import { StoreError } from '../../store/errors';
import type { Item, List } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed } from '../entity';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument, noSuchResource } from '../restError';
import type { RestRequest } from '../restRequest';
import { fileEntity, folderEntity, pathWithin } from './itemEntities';
import { item as itemResource } from './items';

/** A place in a list or library; `path` is '' at its root. */
interface Place {
  readonly list: List;
  readonly path: string;
}

/** The place behind a server-relative address, or one that is relative to `base`. */
function placeOf(request: RestRequest, address: string, base: string): Place {
  const site = request.context.store.site.serverRelativeUrl;
  const url = address.startsWith('/') ? address : `${base}/${address}`;
  if (!url.toLowerCase().startsWith(`${site}/`)) {
    throw badArgument('Server relative urls must start with SPWeb.ServerRelativeUrl');
  }
  const list = request.context.store
    .lists(request.actor)
    .find((each) => `${url.toLowerCase()}/`.startsWith(`${each.serverRelativeUrl.toLowerCase()}/`));
  if (!list) throw new StoreError('pathMissing', `no folder ${url}`);
  return { list, path: url.slice(list.serverRelativeUrl.length + 1).replace(/\/$/, '') };
}

const addressOf = ({ list, path }: Place) => `${list.serverRelativeUrl}${path ? `/${path}` : ''}`;

/** Folders or files that lie directly in a place. */
function within(request: RestRequest, { list, path }: Place, kind: Item['kind']): Item[] {
  const found = request.context.store.folderContent(request.actor, list.id, path);
  return found.filter((item) => item.kind === kind);
}

type PlaceOf = (request: RestRequest) => Place;

function folderAt(request: RestRequest, { list, path }: Place): Entity {
  if (path === '') return folderEntity(request, list);
  const item = request.context.store.itemByPath(request.actor, list.id, path);
  if (item.kind !== 'folder') throw new StoreError('pathMissing', `${path} is no folder`);
  return folderEntity(request, list, item);
}

/** `getFolderByServerRelativePath(…)` */
export const folderByPath = (address: string): Resource =>
  folder((request) => placeOf(request, address, request.context.store.site.serverRelativeUrl));

/** The root folder of a list. */
export const rootFolder = (listOf: (request: RestRequest) => List): Resource =>
  folder((request) => ({ list: listOf(request), path: '' }));

function folder(place: PlaceOf): Resource {
  return {
    get: (request) => ok(entityJson(request, folderAt(request, place(request)))),
    child: childrenOf({
      folders: () => folders(place),
      files: ({ hasArguments, values }) => (hasArguments ? fileIn(place, values[0] ?? '') : files(place)),
      listitemallfields: () => listItem(place),
    }),
  };
}

/** `web/folders`: new folders by an address that may be relative to the site. */
export const webFolders: Resource = {
  child: childrenOf({
    addusingpath: ({ named, values }) => ({
      post: (request) => {
        const { site } = request.context.store;
        const { list, path } = placeOf(request, named.decodedurl ?? values[0] ?? '', site.serverRelativeUrl);
        const item = request.context.store.addFolder(request.actor, list.id, path);
        return created(entityJson(request, folderEntity(request, list, item)));
      },
    }),
  }),
};

function folders(place: PlaceOf): Resource {
  return {
    get: (request) => {
      const here = place(request);
      const found = within(request, here, 'folder').map((item) => folderEntity(request, here.list, item));
      return ok(collectionJson(request, 'SP.Folder', narrowed(request, found)));
    },
    child: childrenOf({
      addusingpath: ({ named, values }) => ({
        post: (request) => {
          const here = place(request);
          const { list, path } = placeOf(request, named.decodedurl ?? values[0] ?? '', addressOf(here));
          const item = request.context.store.addFolder(request.actor, list.id, path);
          return created(entityJson(request, folderEntity(request, list, item)));
        },
      }),
    }),
  };
}

function files(place: PlaceOf): Resource {
  return {
    get: (request) => {
      const here = place(request);
      const found = within(request, here, 'file').map((item) => fileEntity(here.list, item));
      return ok(collectionJson(request, 'SP.File', narrowed(request, found)));
    },
    child: childrenOf({
      addusingpath: ({ named, values }) => ({
        post: (request) => {
          const here = place(request);
          const { list, path } = placeOf(request, named.decodedurl ?? values[0] ?? '', addressOf(here));
          if (list.baseTemplate !== 101) throw noSuchResource('Files');
          const item = request.context.store.saveFile(
            request.actor,
            list.id,
            path,
            request.body,
            named.overwrite?.toLowerCase() === 'true',
          );
          return ok(entityJson(request, fileEntity(list, item)));
        },
      }),
    }),
  };
}

/** `getFileByServerRelativePath(…)` */
export const fileByPath = (address: string): Resource =>
  file((request) => placeOf(request, address, request.context.store.site.serverRelativeUrl));

const fileIn = (folderPlace: PlaceOf, name: string): Resource =>
  file((request) => placeOf(request, name, addressOf(folderPlace(request))));

function file(place: PlaceOf): Resource {
  const find = (request: RestRequest): { list: List; item: Item } => {
    const { list, path } = place(request);
    const item = request.context.store.itemByPath(request.actor, list.id, path);
    if (item.kind !== 'file') throw new StoreError('pathMissing', `${path} is no file`);
    return { list, item };
  };
  return {
    get: (request) => {
      const { list, item } = find(request);
      return ok(entityJson(request, fileEntity(list, item)));
    },
    remove: (request) => {
      const { list, item } = find(request);
      request.context.store.deleteItem(request.actor, list.id, item.id, {
        ifMatch: request.headers['if-match'],
      });
      return { status: 200 };
    },
    child: childrenOf({
      $value: () => ({
        get: (request) => {
          const { list, item } = find(request);
          return {
            status: 200,
            bytes: request.context.store.fileContent(request.actor, list.id, item.id),
            headers: { ETag: item.etag },
          };
        },
        put: (request) => {
          const { list, item } = find(request);
          const path = pathWithin(item);
          request.context.store.saveFile(request.actor, list.id, path, request.body, true);
          return done();
        },
      }),
      listitemallfields: () => listItem(place),
    }),
  };
}

/** The list item of a folder or file. */
function listItem(place: PlaceOf): Resource {
  return itemResource(
    (request) => place(request).list,
    (request, list) => {
      const { path } = place(request);
      // The root folder of a list has no item.
      if (path === '') throw new StoreError('itemMissing', 'the root folder has no item');
      return request.context.store.itemByPath(request.actor, list.id, path).id;
    },
  );
}
