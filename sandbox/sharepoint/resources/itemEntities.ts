import { toHighLow } from '../../store/permissions';
import type { Item, List, SiteUser } from '../../store/store';
import type { Entity } from '../entity';
import type { RestRequest } from '../restRequest';
import { itemTypeName } from './listNames';

const FOLDER_CONTENT_TYPE = '0x0120';
const ITEM_CONTENT_TYPE = '0x01';
const DOCUMENT_CONTENT_TYPE = '0x0101';

export function itemEntity(request: RestRequest, list: List, item: Item): Entity {
  const { store } = request.context;
  const directory = `${list.serverRelativeUrl}${item.folder ? `/${item.folder}` : ''}`;
  const contentType = { item: ITEM_CONTENT_TYPE, folder: FOLDER_CONTENT_TYPE, file: DOCUMENT_CONTENT_TYPE };
  const person = (id: number) => () => personEntity(store.userById(id), id);
  return {
    type: itemTypeName(list),
    address: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: item.etag,
    properties: {
      FileSystemObjectType: item.kind === 'folder' ? 1 : 0,
      Id: item.id,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: contentType[item.kind],
      ...item.fields,
      ID: item.id,
      Modified: item.modified,
      Created: item.created,
      AuthorId: item.authorId,
      EditorId: item.editorId,
      OData__UIVersionString: `${item.version}.0`,
      Attachments: false,
      GUID: item.uniqueId,
    },
    onDemand: {
      UniqueId: () => item.uniqueId,
      FileLeafRef: () => item.leafName,
      FileDirRef: () => directory,
      FileRef: () => `${directory}/${item.leafName}`,
      FSObjType: () => (item.kind === 'folder' ? '1' : '0'),
      HasUniqueRoleAssignments: () => item.hasUniquePermissions,
      EffectiveBasePermissions: () =>
        toHighLow(
          store.effectivePermissions(request.actor, { kind: 'item', listId: list.id, itemId: item.id }),
        ),
    },
    related: {
      Author: person(item.authorId),
      Editor: person(item.editorId),
      Folder: () => folderEntity(request, list, item),
      File: () => fileEntity(list, item),
    },
  };
}

/** A user as a column of an item shows it. */
function personEntity(user: SiteUser | undefined, id: number): Entity {
  return {
    type: 'SP.Data.UserInfoItem',
    address: `Web/GetUserById(${id})`,
    properties: {
      Id: id,
      Title: user?.name ?? null,
      Name: user?.loginName ?? null,
      EMail: user?.mail ?? null,
    },
  };
}

/** Path of a folder or file within its list. */
export function pathWithin(item: Item): string {
  return item.folder === '' ? item.leafName : `${item.folder}/${item.leafName}`;
}

/** A folder; the root folder of its list when `item` is absent. */
export function folderEntity(request: RestRequest, list: List, item?: Item): Entity {
  const url = item ? `${list.serverRelativeUrl}/${pathWithin(item)}` : list.serverRelativeUrl;
  return {
    type: 'SP.Folder',
    address: `Web/GetFolderByServerRelativePath(decodedurl='${url}')`,
    properties: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: item ? 0 : list.itemCount,
      Name: url.slice(url.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: url,
      TimeCreated: item?.created ?? list.created,
      TimeLastModified: item?.modified ?? list.lastItemModified,
      UniqueId: item?.uniqueId ?? list.id,
      WelcomePage: '',
    },
    related: item ? { ListItemAllFields: () => itemEntity(request, list, item) } : {},
  };
}

export function fileEntity(list: List, item: Item): Entity {
  const url = `${list.serverRelativeUrl}/${pathWithin(item)}`;
  return {
    type: 'SP.File',
    address: `Web/GetFileByServerRelativePath(decodedurl='${url}')`,
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: item.etag,
      ETag: item.etag,
      Exists: true,
      Length: String(item.size ?? 0),
      Level: 1,
      MajorVersion: item.version,
      MinorVersion: 0,
      Name: item.leafName,
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.fields.Title ?? null,
      UIVersionLabel: `${item.version}.0`,
      UniqueId: item.uniqueId,
    },
  };
}
