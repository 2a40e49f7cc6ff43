import { Sandbox } from '../../../sandbox/server';
import { Actor, Securable } from '../../../sandbox/store/store';

const system: Actor = { kind: 'system' };

/** Everything that provisioning makes, as plain data that two sites can be compared by; ids are left out. */
export function siteImage({ context: { store } }: Sandbox): unknown {
  const nameOf = (principal: number): string =>
    store.groups().find(({ id }) => id === principal)?.title ?? store.userById(principal)?.name ?? '?';
  const levelOf = (id: number): string => store.roleDefinitions().find((role) => role.id === id)?.name ?? '?';
  const accessTo = (target: Securable) =>
    store.hasUniquePermissions(target)
      ? Object.fromEntries(
          store
            .roleAssignments(system, target)
            .map(({ principalId, roleIds }) => [nameOf(principalId), roleIds.map(levelOf).sort()]),
        )
      : 'inherited';
  return {
    levels: store.roleDefinitions().map(({ name, permissions }) => [name, permissions.toString()]),
    groups: Object.fromEntries(store.groups().map(({ title, description }) => [title, description])),
    site: accessTo({ kind: 'web' }),
    lists: store.lists(system).map((list) => ({
      title: list.title,
      address: list.serverRelativeUrl,
      versions: list.majorVersionLimit,
      attachments: list.enableAttachments,
      access: accessTo({ kind: 'list', listId: list.id }),
      columns: Object.fromEntries(
        store.fields(system, list.id).map(({ id: _, internalName, ...field }) => [internalName, field]),
      ),
      views: store
        .views(system, list.id)
        .map(({ title, fields, isDefault }) => ({ title, fields: [...fields].sort(), isDefault })),
      folders: store
        .folderContent(system, list.id, '')
        .filter(({ kind }) => kind === 'folder')
        .map(({ id, leafName }) => [leafName, accessTo({ kind: 'item', listId: list.id, itemId: id })]),
      files: store
        .folderContent(system, list.id, '')
        .filter(({ kind }) => kind === 'file')
        .map(({ leafName }) => leafName),
    })),
  };
}
