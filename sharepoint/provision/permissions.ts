import { type SPFI } from '@pnp/sp';
import { type ISecurableMethods } from '@pnp/sp/security/types';
import { LIST_ACCESS, OWN_FOLDER_LEVEL, SITE_ACCESS } from '../schema/permissions';
import { FoundFolder } from './folders';
import { assignmentsOf, Principals } from './groups';
import { FoundList } from './lists';
import { all, Site } from './site';

/** Something that has permissions of its own, with those it should have. */
interface Scope {
  readonly name: string;
  readonly of: (sp: SPFI) => ISecurableMethods;
  /** False while it still inherits. */
  readonly isOwn: boolean;
  /** False for the site itself, where its other members keep what they have. */
  readonly exact: boolean;
  readonly wanted: ReadonlyMap<number, number>;
}

interface Assignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: ReadonlyArray<{ readonly Id: number }>;
}

/** SharePoint gives everybody this level who may open something further down; it is no permission of ours. */
const LIMITED_ACCESS = 1073741825;

interface Change {
  readonly scope: Scope;
  readonly principal: number;
  readonly level: number;
}

/**
 * Gives every list and municipality folder its own permissions. Rights that were added by hand are left and
 * told, those that are missing are given back.
 */
export async function ensurePermissions(
  site: Site,
  principals: Principals,
  lists: ReadonlyArray<FoundList>,
  folders: ReadonlyArray<FoundFolder>,
): Promise<void> {
  const scopes = scopesOf(principals, lists, folders);

  const inheriting = scopes.filter(({ isOwn }) => !isOwn);
  await all(site, inheriting, (sp, { of }) => of(sp).breakRoleInheritance(false, false));

  const found = await all(site, scopes, (sp, { of }) =>
    of(sp)
      .roleAssignments.select('PrincipalId', 'Member/Title', 'RoleDefinitionBindings/Id')
      .expand('Member', 'RoleDefinitionBindings')<Assignment[]>(),
  );
  const lacking: Change[] = [];
  const surplus: Change[] = [];
  scopes.forEach((scope, at) => {
    scope.wanted.forEach((level, principal) => {
      if (!levelsOf(found[at], principal).includes(level)) lacking.push({ scope, principal, level });
    });
    if (!scope.exact) return;
    found[at].forEach(({ PrincipalId: principal, Member, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.filter(
        ({ Id }) => Id !== LIMITED_ACCESS && scope.wanted.get(principal) !== Id,
      ).forEach(({ Id }) => {
        // What SharePoint adds for whoever breaks the inheritance goes; what somebody added later stays.
        if (!scope.isOwn) surplus.push({ scope, principal, level: Id });
        else site.tell({ did: 'deviates', what: 'permission', name: Member.Title, list: scope.name });
      }),
    );
  });

  await all(site, lacking, (sp, { scope, principal, level }) =>
    scope.of(sp).roleAssignments.add(principal, level),
  );
  await all(site, surplus, (sp, { scope, principal, level }) =>
    scope.of(sp).roleAssignments.remove(principal, level),
  );
  new Set([...inheriting, ...lacking.map(({ scope }) => scope)]).forEach((scope) =>
    site.tell({
      did: scope.isOwn && scope.exact ? 'restored' : 'made',
      what: 'permission',
      name: scope.name,
    }),
  );
}

function scopesOf(
  principals: Principals,
  lists: ReadonlyArray<FoundList>,
  folders: ReadonlyArray<FoundFolder>,
): ReadonlyArray<Scope> {
  return [
    {
      name: 'site',
      of: (sp) => sp.web,
      isOwn: true,
      exact: false,
      wanted: assignmentsOf(SITE_ACCESS, principals),
    },
    ...lists.map(
      ({ schema, hasOwnPermissions }): Scope => ({
        name: schema.title,
        of: (sp) => sp.web.lists.getByTitle(schema.title),
        isOwn: hasOwnPermissions,
        exact: true,
        wanted: assignmentsOf(LIST_ACCESS[schema.key], principals),
      }),
    ),
    ...folders.map(
      ({ schema, municipality, itemId, hasOwnPermissions }): Scope => ({
        name: `${schema.title}/${municipality.code}`,
        of: (sp) => sp.web.lists.getByTitle(schema.title).items.getById(itemId),
        isOwn: hasOwnPermissions,
        exact: true,
        wanted: assignmentsOf(LIST_ACCESS[schema.key], principals, {
          code: municipality.code,
          level: OWN_FOLDER_LEVEL,
        }),
      }),
    ),
  ];
}

function levelsOf(found: ReadonlyArray<Assignment>, principal: number): number[] {
  return found
    .filter(({ PrincipalId }) => PrincipalId === principal)
    .flatMap(({ RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Id }) => Id));
}
