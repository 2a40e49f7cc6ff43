import { StoreError } from '../errors';
import {
  allows,
  CONTRIBUTE,
  EDIT,
  FULL_CONTROL,
  PERMISSIONS,
  READ,
  STANDARD_ROLES,
  type PermissionMask,
} from '../permissions';
import type { Actor, NewRoleDefinition, RoleAssignment, RoleDefinition, Securable } from '../store';
import type { Database, Row } from './database';
import type { People } from './people';
import { itemTable, type ListRow } from './rows';

/** The scope of the site itself; lists, folders and items with permissions of their own have another. */
export const WEB_SCOPE = 1;

const APP_MASKS: Record<'none' | 'read' | 'write' | 'fullControl', PermissionMask> = {
  none: 0n,
  read: READ.permissions,
  write: CONTRIBUTE.permissions,
  fullControl: FULL_CONTROL.permissions,
};

/** Who may do what where. */
export type Access = ReturnType<typeof createAccess>;

export function createAccess(db: Database, people: People) {
  const roles = (): RoleDefinition[] => db.all(`SELECT * FROM roles ORDER BY id`).map(roleOf);

  const role = (id: number): RoleDefinition => {
    const row = db.get(`SELECT * FROM roles WHERE id = ?`, id);
    if (!row) throw new StoreError('roleMissing', `no role ${id}`);
    return roleOf(row);
  };

  /** What the actor may do everywhere, whatever the assignments say. */
  const maskEverywhere = (actor: Actor): PermissionMask => {
    if (actor.kind === 'system') return FULL_CONTROL.permissions;
    if (actor.kind === 'app') return APP_MASKS[actor.access];
    return people.userByLogin(actor.loginName)?.siteAdmin ? FULL_CONTROL.permissions : 0n;
  };

  const principalsOf = (actor: Actor): number[] => {
    const user = actor.kind === 'user' ? people.userByLogin(actor.loginName) : undefined;
    return user ? people.principalIds(user.id) : [];
  };

  const maskIn = (actor: Actor, scopeId: number): PermissionMask => {
    const ids = principalsOf(actor);
    const assigned = ids.length
      ? db.all(
          `SELECT roles.permissions FROM assignments JOIN roles ON roles.id = assignments.role_id
           WHERE scope_id = ? AND principal_id IN (${ids.join(',')})`,
          scopeId,
        )
      : [];
    return assigned.reduce((mask, row) => mask | BigInt(row.permissions as string), maskEverywhere(actor));
  };

  const demand = (actor: Actor, scopeId: number, permission: PermissionMask): void => {
    if (!allows(maskIn(actor, scopeId), permission)) {
      throw new StoreError('accessDenied', 'access is denied');
    }
  };

  const listRow = (listId: string): ListRow => {
    const row = db.get(`SELECT * FROM lists WHERE id = ?`, listId);
    if (!row) throw new StoreError('listMissing', `no list ${listId}`, { list: listId });
    return row as unknown as ListRow;
  };

  const itemRow = (list: ListRow, itemId: number): Row => {
    const row = db.get(`SELECT * FROM ${itemTable(list)} WHERE id = ?`, itemId);
    if (!row) throw new StoreError('itemMissing', `no item ${itemId} in ${list.title}`);
    return row;
  };

  const scopeOf = (target: Securable): number => {
    if (target.kind === 'web') return WEB_SCOPE;
    const list = listRow(target.listId);
    return target.kind === 'list' ? list.scope_id : (itemRow(list, target.itemId).scope as number);
  };

  /** The scope that the target made for itself; undefined while it inherits. */
  const ownScope = (target: Securable): number | undefined => {
    if (target.kind === 'web') return WEB_SCOPE;
    const row =
      target.kind === 'list'
        ? db.get(`SELECT id FROM scopes WHERE list_id = ? AND item_id IS NULL`, target.listId)
        : db.get(`SELECT id FROM scopes WHERE list_id = ? AND item_id = ?`, target.listId, target.itemId);
    return row?.id as number | undefined;
  };

  /** Gives the target and all that inherits from it another scope. */
  const moveScope = (target: Securable, from: number, to: number): void => {
    if (target.kind === 'web') return;
    const list = listRow(target.listId);
    const table = itemTable(list);
    if (target.kind === 'list') {
      db.run(`UPDATE lists SET scope_id = ? WHERE id = ?`, to, list.id);
      db.run(`UPDATE ${table} SET scope = ? WHERE scope = ?`, to, from);
      return;
    }
    const item = itemRow(list, target.itemId);
    db.run(`UPDATE ${table} SET scope = ? WHERE id = ?`, to, target.itemId);
    if (item.kind !== 'folder') return;
    const path = pathOf(item);
    db.run(
      `UPDATE ${table} SET scope = ? WHERE scope = ? AND (folder = ? OR substr(folder, 1, ?) = ?)`,
      to,
      from,
      path,
      path.length + 1,
      `${path}/`,
    );
  };

  const parentScope = (target: Securable): number => {
    if (target.kind !== 'item') return WEB_SCOPE;
    const list = listRow(target.listId);
    return folderScope(list, itemRow(list, target.itemId).folder as string);
  };

  /** The scope in which new items of a folder are made. */
  const folderScope = (list: ListRow, folder: string): number => {
    if (folder === '') return list.scope_id;
    const slash = folder.lastIndexOf('/');
    const row = db.get(
      `SELECT scope FROM ${itemTable(list)} WHERE kind = 'folder' AND folder = ? AND leaf = ?`,
      slash < 0 ? '' : folder.slice(0, slash),
      folder.slice(slash + 1),
    );
    if (!row) throw new StoreError('pathMissing', `no folder ${folder} in ${list.title}`, { path: folder });
    return row.scope as number;
  };

  const removeScope = (scopeId: number): void => {
    db.run(`DELETE FROM assignments WHERE scope_id = ?`, scopeId);
    db.run(`DELETE FROM scopes WHERE id = ?`, scopeId);
  };

  const uniqueScope = (target: Securable): number => {
    const own = ownScope(target);
    if (own === undefined) throw new StoreError('notUnique', 'the object inherits its permissions');
    return own;
  };

  return {
    maskIn,
    demand,
    listRow,
    itemRow,
    scopeOf,
    folderScope,
    removeScope,
    /** Numbers of the scopes in which the actor may read items; undefined means all. */
    readableScopes(actor: Actor): number[] | undefined {
      if (allows(maskEverywhere(actor), PERMISSIONS.viewListItems)) return undefined;
      const ids = principalsOf(actor);
      if (ids.length === 0) return [];
      const readers = roles().filter((each) => allows(each.permissions, PERMISSIONS.viewListItems));
      return db
        .all(
          `SELECT DISTINCT scope_id FROM assignments WHERE principal_id IN (${ids.join(',')})
           AND role_id IN (${readers.map((each) => each.id).join(',')})`,
        )
        .map((row) => row.scope_id as number);
    },

    /** True when the actor has any right anywhere in the site. */
    mayEnter(actor: Actor): boolean {
      if (maskEverywhere(actor) !== 0n) return true;
      const ids = principalsOf(actor);
      if (ids.length === 0) return false;
      return (
        db.get(`SELECT 1 FROM assignments WHERE principal_id IN (${ids.join(',')}) LIMIT 1`) !== undefined
      );
    },

    roleDefinitions: roles,

    createRoleDefinition(actor: Actor, definition: NewRoleDefinition): RoleDefinition {
      demand(actor, WEB_SCOPE, PERMISSIONS.managePermissions | PERMISSIONS.manageWeb);
      if (db.get(`SELECT 1 FROM roles WHERE name = ?`, definition.name)) {
        throw new StoreError('principalExists', `role ${definition.name} exists`);
      }
      const id = db.run(
        `INSERT INTO roles (name, description, permissions) VALUES (?, ?, ?)`,
        definition.name,
        definition.description,
        definition.permissions.toString(),
      );
      return role(id);
    },

    updateRoleDefinition(actor: Actor, id: number, changes: Partial<NewRoleDefinition>): void {
      demand(actor, WEB_SCOPE, PERMISSIONS.managePermissions | PERMISSIONS.manageWeb);
      const now = { ...role(id), ...changes };
      db.run(
        `UPDATE roles SET name = ?, description = ?, permissions = ? WHERE id = ?`,
        now.name,
        now.description,
        now.permissions.toString(),
        id,
      );
    },

    hasUniquePermissions: (target: Securable) => ownScope(target) !== undefined,

    breakInheritance(
      actor: Actor,
      target: Securable,
      options: { copy: boolean; clearSubscopes: boolean },
    ): void {
      const from = scopeOf(target);
      demand(actor, from, PERMISSIONS.managePermissions);
      if (target.kind === 'web' || ownScope(target) !== undefined) return;
      const to = db.run(
        `INSERT INTO scopes (list_id, item_id) VALUES (?, ?)`,
        target.listId,
        target.kind === 'item' ? target.itemId : null,
      );
      if (options.clearSubscopes && target.kind === 'list') {
        const below = db.all(
          `SELECT id FROM scopes WHERE list_id = ? AND item_id IS NOT NULL`,
          target.listId,
        );
        for (const { id } of below) {
          db.run(
            `UPDATE ${itemTable(listRow(target.listId))} SET scope = ? WHERE scope = ?`,
            from,
            id as number,
          );
          removeScope(id as number);
        }
      }
      moveScope(target, from, to);
      if (options.copy) {
        db.run(
          `INSERT INTO assignments SELECT ?, principal_id, role_id FROM assignments WHERE scope_id = ?`,
          to,
          from,
        );
      } else if (actor.kind === 'user') {
        // Otherwise who breaks the inheritance would lock himself out.
        db.run(`INSERT INTO assignments VALUES (?, ?, ?)`, to, people.authorId(actor), FULL_CONTROL.id);
      }
    },

    resetInheritance(actor: Actor, target: Securable): void {
      const own = ownScope(target);
      demand(actor, own ?? scopeOf(target), PERMISSIONS.managePermissions);
      if (own === undefined || own === WEB_SCOPE) return;
      moveScope(target, own, parentScope(target));
      removeScope(own);
    },

    roleAssignments(actor: Actor, target: Securable): RoleAssignment[] {
      const scope = scopeOf(target);
      demand(actor, scope, PERMISSIONS.enumeratePermissions);
      const byPrincipal = new Map<number, number[]>();
      const rows = db.all(
        `SELECT * FROM assignments WHERE scope_id = ? ORDER BY principal_id, role_id`,
        scope,
      );
      for (const row of rows) {
        const principal = row.principal_id as number;
        byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), row.role_id as number]);
      }
      return [...byPrincipal].map(([principalId, roleIds]) => ({ principalId, roleIds }));
    },

    addRoleAssignment(actor: Actor, target: Securable, principalId: number, roleId: number): void {
      const scope = uniqueScope(target);
      demand(actor, scope, PERMISSIONS.managePermissions);
      if (!people.principalExists(principalId)) throw new StoreError('principalMissing', `no ${principalId}`);
      db.run(`INSERT OR IGNORE INTO assignments VALUES (?, ?, ?)`, scope, principalId, role(roleId).id);
    },

    removeRoleAssignment(actor: Actor, target: Securable, principalId: number, roleId: number): void {
      const scope = uniqueScope(target);
      demand(actor, scope, PERMISSIONS.managePermissions);
      db.run(
        `DELETE FROM assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?`,
        scope,
        principalId,
        roleId,
      );
    },

    effectivePermissions: (actor: Actor, target: Securable) => maskIn(actor, scopeOf(target)),

    /** Makes the site's scope, standard groups and permission levels. */
    setUp(siteTitle: string): void {
      db.run(`INSERT INTO scopes (id) VALUES (?)`, WEB_SCOPE);
      for (const each of STANDARD_ROLES) {
        db.run(
          `INSERT INTO roles (id, name, description, permissions) VALUES (?, ?, '', ?)`,
          each.id,
          each.name,
          each.permissions.toString(),
        );
      }
      const standing = [
        [`Eigenaren van ${siteTitle}`, FULL_CONTROL.id],
        [`Leden van ${siteTitle}`, EDIT.id],
        [`Bezoekers van ${siteTitle}`, READ.id],
      ] as const;
      for (const [title, roleId] of standing) {
        db.run(
          `INSERT INTO assignments VALUES (?, ?, ?)`,
          WEB_SCOPE,
          people.createGroup(title, '').id,
          roleId,
        );
      }
    },
  };
}

/** Path within the list of a folder or file. */
export function pathOf(row: Row): string {
  return row.folder === '' ? (row.leaf as string) : `${row.folder as string}/${row.leaf as string}`;
}

const roleOf = (row: Row): RoleDefinition => ({
  id: row.id as number,
  name: row.name as string,
  description: row.description as string,
  permissions: BigInt(row.permissions as string),
  typeKind: STANDARD_ROLES.find((each) => each.id === row.id)?.typeKind ?? 0,
});
