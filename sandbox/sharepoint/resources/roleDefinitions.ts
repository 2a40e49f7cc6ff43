import { maskOf, toHighLow } from '../../store/permissions';
import { StoreError } from '../../store/errors';
import type { RoleDefinition } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed } from '../entity';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument } from '../restError';
import { jsonBody, type RestRequest } from '../restRequest';

export function roleEntity(role: RoleDefinition): Entity {
  return {
    type: 'SP.RoleDefinition',
    address: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: toHighLow(role.permissions),
      Description: role.description,
      Hidden: false,
      Id: role.id,
      Name: role.name,
      Order: 2147483647,
      RoleTypeKind: role.typeKind,
    },
  };
}

/** The permission levels of the site. */
export const roleDefinitions: Resource = {
  get: (request) =>
    ok(
      collectionJson(
        request,
        'SP.RoleDefinition',
        narrowed(request, request.context.store.roleDefinitions().map(roleEntity)),
      ),
    ),
  post: (request) => {
    const body = jsonBody(request);
    const role = request.context.store.createRoleDefinition(request.actor, {
      name: String(body.Name ?? ''),
      description: String(body.Description ?? ''),
      permissions: permissionsIn(body),
    });
    return created(entityJson(request, roleEntity(role)));
  },
  child: childrenOf({
    getbyid: ({ values }) => one((role) => role.id === Number(values[0])),
    getbyname: ({ values }) => one((role) => role.name.toLowerCase() === values[0]?.toLowerCase()),
    getbytype: ({ values }) => one((role) => role.typeKind === Number(values[0])),
  }),
};

function one(isMeant: (role: RoleDefinition) => boolean): Resource {
  const find = (request: RestRequest): RoleDefinition => {
    const role = request.context.store.roleDefinitions().find(isMeant);
    if (!role) throw new StoreError('roleMissing', 'no such permission level');
    return role;
  };
  return {
    get: (request) => ok(entityJson(request, roleEntity(find(request)))),
    merge: (request) => {
      const body = jsonBody(request);
      request.context.store.updateRoleDefinition(request.actor, find(request).id, {
        ...(body.Name === undefined ? {} : { name: String(body.Name) }),
        ...(body.Description === undefined ? {} : { description: String(body.Description) }),
        ...(body.BasePermissions === undefined ? {} : { permissions: permissionsIn(body) }),
      });
      return done();
    },
  };
}

function permissionsIn(body: Record<string, unknown>): bigint {
  const { High, Low } = (body.BasePermissions ?? {}) as Record<string, unknown>;
  if (typeof High !== 'string' || typeof Low !== 'string') {
    throw badArgument("The property 'BasePermissions' needs High and Low as text.");
  }
  return maskOf({ High, Low });
}
