import { PERMISSIONS } from '../permissions';
import { localPart } from '../siteTime';
import type { Actor, List, SandboxSite, SandboxStore } from '../store';
import { createAccess, WEB_SCOPE } from './access';
import { openDatabase } from './database';
import { createItems } from './items';
import { createLists } from './lists';
import { createPeople } from './people';
import { SCHEMA } from './schema';

export interface StoreOptions {
  /** `:memory:` or the path of a file. */
  readonly file: string;
  /** The time that new and changed items bear. */
  readonly now: () => Date;
}

/** The one site of the sandbox, as a Dutch tenant would make it. */
export const SITE: SandboxSite = {
  id: '2f6a1c3e-4b5d-4e7f-8a90-b1c2d3e4f501',
  webId: '7c8d9e0f-1a2b-4c3d-9e4f-5a6b7c8d9e02',
  title: 'Uitvoeringsplan integrale veiligheid',
  serverRelativeUrl: '/sites/uvp',
  timeZone: 'Europe/Amsterdam',
  localeId: 1043,
};

/** Opens the store; a new file gets the site with its standard groups and permission levels. */
export function openStore({ file, now }: StoreOptions): SandboxStore {
  const db = openDatabase(file);
  db.define('date_part', (part, stored) =>
    stored === null ? null : localPart(String(part), String(stored), SITE.timeZone),
  );
  const people = createPeople(db);
  const access = createAccess(db, people);
  const lists = createLists(db, access, SITE, now);
  const listeners: Array<(change: { list: List; itemId: number }) => void> = [];
  let pending: Array<{ list: List; itemId: number }> = [];
  const items = createItems(db, people, access, lists, SITE, now, {
    changed: (row, itemId) => void pending.push({ list: lists.listOf(row), itemId }),
  });

  /** Makes each call of a method one transaction and tells of its changes once they are kept. */
  const atomic =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (...args: A): R => {
      pending = [];
      const result = db.transaction(() => method(...args));
      const committed = pending;
      pending = [];
      for (const change of committed) for (const listener of listeners) listener(change);
      return result;
    };

  const setUp = atomic(() => {
    db.exec(SCHEMA);
    if (!db.get(`SELECT 1 FROM scopes LIMIT 1`)) access.setUp(SITE.title);
  });
  setUp();

  const mayManageGroups = (actor: Actor) => access.demand(actor, WEB_SCOPE, PERMISSIONS.createGroups);

  return {
    site: SITE,
    ensureUser: atomic(people.ensureUser),
    userById: people.userById,
    userByLogin: people.userByLogin,
    users: people.users,
    createGroup: atomic((actor, group) => {
      mayManageGroups(actor);
      return people.createGroup(group.title, group.description ?? '');
    }),
    groups: people.groups,
    groupMembers: people.groupMembers,
    addToGroup: atomic((actor, groupId, userId) => {
      mayManageGroups(actor);
      people.addToGroup(groupId, userId);
    }),
    removeFromGroup: atomic((actor, groupId, userId) => {
      mayManageGroups(actor);
      people.removeFromGroup(groupId, userId);
    }),

    roleDefinitions: access.roleDefinitions,
    createRoleDefinition: atomic(access.createRoleDefinition),
    updateRoleDefinition: atomic(access.updateRoleDefinition),
    hasUniquePermissions: access.hasUniquePermissions,
    breakInheritance: atomic(access.breakInheritance),
    resetInheritance: atomic(access.resetInheritance),
    roleAssignments: access.roleAssignments,
    addRoleAssignment: atomic(access.addRoleAssignment),
    removeRoleAssignment: atomic(access.removeRoleAssignment),
    effectivePermissions: access.effectivePermissions,
    mayEnter: access.mayEnter,

    lists: lists.lists,
    findList: lists.findList,
    createList: atomic(lists.createList),
    updateList: atomic(lists.updateList),
    deleteList: atomic(lists.deleteList),
    fields: lists.fields,
    createField: atomic(lists.createField),
    updateField: atomic(lists.updateField),
    deleteField: atomic(lists.deleteField),
    views: lists.views,
    createView: atomic(lists.createView),
    updateView: atomic(lists.updateView),

    queryItems: items.queryItems,
    item: items.item,
    addItem: atomic(items.addItem),
    updateItem: atomic(items.updateItem),
    deleteItem: atomic(items.deleteItem),
    itemVersions: items.itemVersions,
    changes: items.changes,
    addFolder: atomic(items.addFolder),
    folderContent: items.folderContent,
    itemByPath: items.itemByPath,
    saveFile: atomic(items.saveFile),
    fileContent: items.fileContent,

    onItemChanged: (listener) => void listeners.push(listener),
    clear: atomic(() => {
      for (const list of lists.lists({ kind: 'system' })) lists.deleteList({ kind: 'system' }, list.id);
      for (const table of ['principals', 'members', 'roles', 'scopes', 'assignments']) {
        db.run(`DELETE FROM ${table}`);
      }
      // So that numbers are the same after every reset.
      db.run(`DELETE FROM sqlite_sequence`);
      access.setUp(SITE.title);
    }),
    saveTo: db.saveTo,
    restoreFrom: db.restoreFrom,
    close: () => db.close(),
  };
}
