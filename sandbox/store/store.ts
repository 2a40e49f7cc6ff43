import type { Filter } from '../odata/filter';
import type { PermissionMask } from './permissions';

/**
 * The lists, files, people and permissions of one SharePoint site, used by SharePoint REST and by Graph
 * alike. Every call names who acts; what that principal may not do is refused with a `StoreError`.
 * All calls are synchronous, each is one transaction.
 */
export interface SandboxStore {
  readonly site: SandboxSite;

  // People and groups
  /** The site user with this login; made when not known yet. */
  ensureUser(user: NewSiteUser): SiteUser;
  userById(id: number): SiteUser | undefined;
  userByLogin(loginName: string): SiteUser | undefined;
  users(): ReadonlyArray<SiteUser>;
  createGroup(actor: Actor, group: { title: string; description?: string }): SiteGroup;
  groups(): ReadonlyArray<SiteGroup>;
  groupMembers(groupId: number): ReadonlyArray<SiteUser>;
  addToGroup(actor: Actor, groupId: number, userId: number): void;
  removeFromGroup(actor: Actor, groupId: number, userId: number): void;

  // Permissions
  roleDefinitions(): ReadonlyArray<RoleDefinition>;
  createRoleDefinition(actor: Actor, role: NewRoleDefinition): RoleDefinition;
  updateRoleDefinition(actor: Actor, id: number, changes: Partial<NewRoleDefinition>): void;
  hasUniquePermissions(target: Securable): boolean;
  breakInheritance(
    actor: Actor,
    target: Securable,
    options: { copy: boolean; clearSubscopes: boolean },
  ): void;
  resetInheritance(actor: Actor, target: Securable): void;
  roleAssignments(actor: Actor, target: Securable): ReadonlyArray<RoleAssignment>;
  addRoleAssignment(actor: Actor, target: Securable, principalId: number, roleId: number): void;
  removeRoleAssignment(actor: Actor, target: Securable, principalId: number, roleId: number): void;
  effectivePermissions(actor: Actor, target: Securable): PermissionMask;
  /** True when the actor has any right anywhere in the site; others see nothing of it. */
  mayEnter(actor: Actor): boolean;

  // Lists and columns
  lists(actor: Actor): ReadonlyArray<List>;
  /** Finds a list by title, id (with or without braces) or server-relative address. */
  findList(actor: Actor, by: ListReference): List;
  createList(actor: Actor, list: NewList): List;
  updateList(actor: Actor, listId: string, changes: ListChanges): List;
  deleteList(actor: Actor, listId: string): void;
  fields(actor: Actor, listId: string): ReadonlyArray<Field>;
  createField(actor: Actor, listId: string, field: NewField): Field;
  updateField(actor: Actor, listId: string, internalName: string, changes: FieldChanges): Field;
  /** Removes a column with all that it holds. */
  deleteField(actor: Actor, listId: string, internalName: string): void;
  views(actor: Actor, listId: string): ReadonlyArray<View>;
  createView(actor: Actor, listId: string, view: NewView): View;
  updateView(actor: Actor, listId: string, viewId: string, changes: Partial<NewView>): View;

  // Items, folders and files
  /** Items of all folders that the actor may read; folders are items too (`kind`). */
  queryItems(actor: Actor, listId: string, query: ItemQuery): ItemPage;
  item(actor: Actor, listId: string, id: number): Item;
  addItem(actor: Actor, listId: string, item: NewItem): Item;
  updateItem(actor: Actor, listId: string, id: number, changes: FieldValues, options?: WriteOptions): Item;
  deleteItem(actor: Actor, listId: string, id: number, options?: WriteOptions): void;
  itemVersions(actor: Actor, listId: string, id: number): ReadonlyArray<ItemVersion>;
  /** Changes of a list after `since`, a number from an earlier answer; 0 gives all. */
  changes(actor: Actor, listId: string, since: number): { changes: ReadonlyArray<ItemChange>; last: number };
  addFolder(actor: Actor, listId: string, path: string): Item;
  /** What lies directly in a folder; '' is the root. */
  folderContent(actor: Actor, listId: string, path: string): ReadonlyArray<Item>;
  /** The item of a folder or file by its path within the list. */
  itemByPath(actor: Actor, listId: string, path: string): Item;
  saveFile(actor: Actor, listId: string, path: string, content: Uint8Array, overwrite: boolean): Item;
  fileContent(actor: Actor, listId: string, id: number): Uint8Array;

  /** Called after every committed change of an item. */
  onItemChanged(listener: (change: { list: List; itemId: number }) => void): void;
  /** Forgets everything but the site itself, its standard groups and roles. */
  clear(): void;
  /** Writes all that the site holds into a new file. */
  saveTo(file: string): void;
  /** Puts the site back to what a saved file holds. */
  restoreFrom(file: string): void;
  close(): void;
}

export interface SandboxSite {
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  /** `/sites/uvp` */
  readonly serverRelativeUrl: string;
  readonly timeZone: string;
  /** Language of dates and numbers in form values, e.g. 1043. */
  readonly localeId: number;
}

/** Who acts: a person, an application without a person, or the sandbox itself (setting the scene). */
export type Actor =
  | { readonly kind: 'user'; readonly loginName: string; readonly name: string; readonly mail: string }
  | {
      readonly kind: 'app';
      readonly appId: string;
      readonly name: string;
      readonly access: 'none' | 'read' | 'write' | 'fullControl';
    }
  | { readonly kind: 'system' };

export interface NewSiteUser {
  /** `i:0#.f|membership|name@host` */
  readonly loginName: string;
  readonly name: string;
  readonly mail: string;
  readonly siteAdmin?: boolean;
}

export interface SiteUser extends NewSiteUser {
  readonly id: number;
}

export interface SiteGroup {
  readonly id: number;
  readonly title: string;
  readonly description: string;
}

export interface NewRoleDefinition {
  readonly name: string;
  readonly description: string;
  readonly permissions: PermissionMask;
}

export interface RoleDefinition extends NewRoleDefinition {
  readonly id: number;
  /** SharePoint's RoleTypeKind; 0 for a level of one's own. */
  readonly typeKind: number;
}

/** What permissions can be set on. */
export type Securable =
  | { readonly kind: 'web' }
  | { readonly kind: 'list'; readonly listId: string }
  | { readonly kind: 'item'; readonly listId: string; readonly itemId: number };

export interface RoleAssignment {
  readonly principalId: number;
  readonly roleIds: ReadonlyArray<number>;
}

export type ListReference = { readonly title: string } | { readonly id: string } | { readonly url: string };

export interface NewList {
  readonly title: string;
  /** Last part of its address; made from the title when absent. */
  readonly urlName?: string;
  readonly description?: string;
  /** 100 generic list, 101 document library. */
  readonly baseTemplate: 100 | 101;
  readonly settings?: Partial<ListSettings>;
}

export interface ListSettings {
  readonly enableVersioning: boolean;
  readonly enableFolderCreation: boolean;
  readonly enableAttachments: boolean;
  readonly contentTypesEnabled: boolean;
  readonly hidden: boolean;
  readonly noCrawl: boolean;
  readonly onQuickLaunch: boolean;
  readonly majorVersionLimit: number;
}

export interface ListChanges extends Partial<ListSettings> {
  readonly title?: string;
  readonly description?: string;
}

export interface List extends ListSettings {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly baseTemplate: 100 | 101;
  /** `/sites/uvp/Lists/Acties` */
  readonly serverRelativeUrl: string;
  readonly itemCount: number;
  readonly created: string;
  /** Raised with every change of the list's settings or columns. */
  readonly version: number;
  readonly lastItemModified: string;
}

export type FieldType =
  | 'Counter'
  | 'Text'
  | 'Note'
  | 'Number'
  | 'Boolean'
  | 'DateTime'
  | 'Choice'
  | 'User'
  | 'Guid';

export interface NewField {
  readonly id?: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly required?: boolean;
  readonly indexed?: boolean;
  /** Unique columns are indexed. */
  readonly unique?: boolean;
  readonly choices?: ReadonlyArray<string>;
  readonly defaultValue?: string;
  /** Only for DateTime: a day without a time. */
  readonly dateOnly?: boolean;
  /** Only for Text, at most 255. */
  readonly maxLength?: number;
  readonly description?: string;
  readonly group?: string;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
}

export interface Field extends Required<Omit<NewField, 'defaultValue' | 'choices'>> {
  readonly choices: ReadonlyArray<string>;
  readonly defaultValue: string | undefined;
  /** Belongs to every list. */
  readonly builtIn: boolean;
}

export type FieldChanges = Partial<Omit<NewField, 'id' | 'internalName' | 'type'>>;

export interface NewView {
  readonly title: string;
  readonly fields: ReadonlyArray<string>;
  readonly query?: string;
  readonly rowLimit?: number;
  readonly isDefault?: boolean;
}

export interface View extends Required<NewView> {
  readonly id: string;
}

/**
 * A stored value. DateTime: an instant in UTC with seconds (`2025-06-29T22:00:00Z`), of a date-only column
 * the local midnight of its day. User: the number of the site user.
 */
export type FieldValue = string | number | boolean | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface Item {
  readonly id: number;
  readonly uniqueId: string;
  readonly kind: 'item' | 'folder' | 'file';
  /** Folder within the list, '' at its root. */
  readonly folder: string;
  /** `12_.000` for an item, else the name of the folder or file. */
  readonly leafName: string;
  readonly version: number;
  /** `"<unique id>,<version>"`, with the quotation marks. */
  readonly etag: string;
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
  readonly hasUniquePermissions: boolean;
  /** Bytes of a file. */
  readonly size?: number;
  readonly fields: FieldValues;
}

export interface NewItem {
  readonly fields: FieldValues;
  /** Folder within the list; the root when absent. */
  readonly folder?: string;
  /** Refuse a value outside the choices and a missing required value, as forms do and plain writes do not. */
  readonly asForm?: boolean;
}

export interface WriteOptions {
  /** ETag that the item must have, or `*`. */
  readonly ifMatch?: string;
  /** As in {@link NewItem.asForm}. */
  readonly asForm?: boolean;
}

export interface ItemQuery {
  /** Names are internal names, `Id`, `Author`/`Editor` by number. */
  readonly filter?: Filter;
  readonly orderBy?: ReadonlyArray<{ readonly field: string; readonly descending: boolean }>;
  readonly top: number;
  /** Where the last page ended. */
  readonly after?: PagePosition;
  /** Graph refuses a filter on a column without index at any size; REST only in a large list. */
  readonly unindexed?: 'refuse' | 'allow';
}

/** Id and sort values of the last item of a page. */
export interface PagePosition {
  readonly id: number;
  readonly values: ReadonlyArray<FieldValue>;
}

export interface ItemPage {
  readonly items: ReadonlyArray<Item>;
  /** Absent on the last page. */
  readonly next?: PagePosition;
}

export interface ItemVersion {
  readonly label: string;
  readonly isCurrent: boolean;
  readonly modified: string;
  readonly editorId: number;
  readonly fields: FieldValues;
}

export interface ItemChange {
  readonly number: number;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly kind: 'add' | 'update' | 'delete';
  readonly at: string;
}
