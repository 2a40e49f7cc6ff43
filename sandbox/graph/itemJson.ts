import type { SandboxContext } from '../context';
import type { Field, FieldValues, Item, List, SiteUser } from '../store/store';
import { siteId } from './siteAddress';

/** Which columns of an item are wanted; undefined for none. */
export type WantedFields = 'all' | ReadonlySet<string> | undefined;

/** Reads `$expand=fields` or `$expand=fields($select=A,B)`. */
export function wantedFields(expand: string | null): WantedFields {
  const match = /(?:^|,)\s*fields\s*(?:\(\s*\$?select=([^)]*)\))?/i.exec(expand ?? '');
  if (!match) return undefined;
  return match[1] === undefined ? 'all' : new Set(match[1].split(',').map((name) => name.trim()));
}

/** The columns that every item has in Graph. */
function systemFields(item: Item): Record<string, unknown> {
  return {
    id: String(item.id),
    ContentType: item.kind === 'folder' ? 'Folder' : item.kind === 'file' ? 'Document' : 'Item',
    Created: item.created,
    Modified: item.modified,
    AuthorLookupId: String(item.authorId),
    EditorLookupId: String(item.editorId),
    _UIVersionString: `${item.version}.0`,
    ...(item.kind === 'item' ? {} : { FileLeafRef: item.leafName }),
  };
}

/** Values by internal name; Graph leaves out what is empty. */
export function fieldsJson(
  fields: ReadonlyArray<Field>,
  item: Item,
  values: FieldValues,
  wanted: WantedFields,
): object {
  const shown: Record<string, unknown> = {};
  fields.forEach(({ internalName, type, builtIn }) => {
    const value = values[internalName];
    if (value === null || value === undefined || (builtIn && internalName !== 'Title')) return;
    if (type === 'User') shown[`${internalName}LookupId`] = String(value);
    else shown[internalName] = value;
  });
  const all = { ...shown, ...systemFields(item) };
  const names = Object.keys(all).filter((name) => wanted === 'all' || wanted?.has(name));
  return Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all]]));
}

/** Logins of apps begin with this; those of people with another claim. */
const APP_LOGIN = 'i:0i.t|';

function identityJson(user: SiteUser | undefined): object {
  if (!user) return {};
  if (!user.loginName.startsWith(APP_LOGIN))
    return { user: { email: user.mail, id: String(user.id), displayName: user.name } };
  return { application: { displayName: user.name }, user: { displayName: user.name } };
}

export function itemJson(
  context: SandboxContext,
  list: List,
  fields: ReadonlyArray<Field>,
  item: Item,
  wanted: WantedFields,
): object {
  const { store, addresses } = context;
  const folder = item.folder === '' ? '' : `/${item.folder}`;
  return {
    '@odata.etag': item.etag,
    id: String(item.id),
    eTag: item.etag,
    createdDateTime: item.created,
    lastModifiedDateTime: item.modified,
    webUrl: `${addresses.http}${list.serverRelativeUrl}${folder}/${item.leafName}`,
    createdBy: identityJson(store.userById(item.authorId)),
    lastModifiedBy: identityJson(store.userById(item.editorId)),
    parentReference: { siteId: siteId(context) },
    contentType: { name: systemFields(item).ContentType },
    ...(wanted && { fields: { '@odata.etag': item.etag, ...fieldsJson(fields, item, item.fields, wanted) } }),
  };
}

/** Keeps only the properties that `$select` names, besides those that Graph always sends. */
export function selectProperties(json: object, select: string | null): object {
  if (select === null) return json;
  const names = new Set(select.split(',').map((name) => name.trim()));
  return Object.fromEntries(
    Object.entries(json).filter(([name]) => name.startsWith('@') || name === 'fields' || names.has(name)),
  );
}
