import { toHighLow } from '../../store/permissions';
import type { Actor, RoleAssignment, Securable } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed, valueJson } from '../entity';
import { type Children, childrenOf, done, ok, type Resource } from '../resource';
import { badArgument, unknownUser } from '../restError';
import type { RestRequest } from '../restRequest';
import { principalEntity, userActor } from './people';
import { roleEntity } from './roleDefinitions';

/** What every web, list and item offers to set and ask permissions; `target` is found per request. */
export function securableChildren(target: (request: RestRequest) => Securable): Children {
  return {
    effectivebasepermissions: () => ({
      get: (request) => ok(permissionsJson(request, request.actor, target(request))),
    }),
    getusereffectivepermissions: ({ values }) => ({
      get: (request) => {
        const actor = userActor(request.context, values[0] ?? '');
        if (!actor) throw unknownUser(values[0] ?? '');
        return ok(permissionsJson(request, actor, target(request)));
      },
    }),
    hasuniqueroleassignments: () => ({
      get: (request) =>
        ok(
          valueJson(
            request,
            'HasUniqueRoleAssignments',
            request.context.store.hasUniquePermissions(target(request)),
          ),
        ),
    }),
    breakroleinheritance: ({ named, values }) => ({
      post: (request) => {
        request.context.store.breakInheritance(request.actor, target(request), {
          copy: isTrue(named.copyroleassignments ?? values[0]),
          clearSubscopes: isTrue(named.clearsubscopes ?? values[1]),
        });
        return done();
      },
    }),
    resetroleinheritance: () => ({
      post: (request) => {
        request.context.store.resetInheritance(request.actor, target(request));
        return done();
      },
    }),
    roleassignments: ({ hasArguments, values }) =>
      hasArguments ? assignment(target, Number(values[0])) : assignments(target),
  };
}

const isTrue = (text: string | undefined) => text?.toLowerCase() === 'true';

function permissionsJson(request: RestRequest, actor: Actor, target: Securable): object {
  const mask = request.context.store.effectivePermissions(actor, target);
  return valueJson(request, 'SP.BasePermissions', toHighLow(mask));
}

function assignments(target: (request: RestRequest) => Securable): Resource {
  const change =
    (method: 'addRoleAssignment' | 'removeRoleAssignment') =>
    ({
      named,
      values,
    }: {
      named: Readonly<Record<string, string>>;
      values: ReadonlyArray<string>;
    }): Resource => ({
      post: (request) => {
        const principal = Number(named.principalid ?? values[0]);
        const role = Number(named.roledefid ?? values[1]);
        if (!Number.isInteger(principal) || !Number.isInteger(role)) {
          throw badArgument('Value does not fall within the expected range.');
        }
        request.context.store[method](request.actor, target(request), principal, role);
        return done();
      },
    });
  return {
    get: (request) =>
      ok(
        collectionJson(
          request,
          'SP.RoleAssignment',
          narrowed(
            request,
            request.context.store
              .roleAssignments(request.actor, target(request))
              .map((each) => assignmentEntity(request, each)),
          ),
        ),
      ),
    child: childrenOf({
      addroleassignment: change('addRoleAssignment'),
      removeroleassignment: change('removeRoleAssignment'),
      getbyprincipalid: ({ values }) => assignment(target, Number(values[0])),
    }),
  };
}

function assignment(target: (request: RestRequest) => Securable, principalId: number): Resource {
  const found = (request: RestRequest): RoleAssignment => {
    const all = request.context.store.roleAssignments(request.actor, target(request));
    const one = all.find((each) => each.principalId === principalId);
    if (!one) throw badArgument('Can not find the principal with id: ' + principalId + '.');
    return one;
  };
  return {
    get: (request) => ok(entityJson(request, assignmentEntity(request, found(request)))),
    remove: (request) => {
      for (const roleId of found(request).roleIds) {
        request.context.store.removeRoleAssignment(request.actor, target(request), principalId, roleId);
      }
      return done();
    },
  };
}

function assignmentEntity(request: RestRequest, { principalId, roleIds }: RoleAssignment): Entity {
  const { store } = request.context;
  return {
    type: 'SP.RoleAssignment',
    address: `Web/RoleAssignments/GetByPrincipalId(${principalId})`,
    properties: { PrincipalId: principalId },
    related: {
      Member: () => principalEntity(request, principalId),
      RoleDefinitionBindings: () =>
        store
          .roleDefinitions()
          .filter(({ id }) => roleIds.includes(id))
          .map(roleEntity),
    },
  };
}
