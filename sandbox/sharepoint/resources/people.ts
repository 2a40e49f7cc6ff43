import type { SandboxContext } from '../../context';
import { StoreError } from '../../store/errors';
import type { Actor, SiteGroup, SiteUser } from '../../store/store';
import type { DemoPerson } from '../../tenant/people';
import { collectionJson, type Entity, entityJson, narrowed } from '../entity';
import { directory, loginName } from '../identity';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { RestError, unknownUser } from '../restError';
import { jsonBody, type RestRequest } from '../restRequest';

export function userEntity(user: SiteUser): Entity {
  const isGuest = user.loginName.includes('#ext#');
  return {
    type: 'SP.User',
    address: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.loginName,
      Title: user.name,
      PrincipalType: 1,
      Email: user.mail,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: isGuest,
      IsSiteAdmin: user.siteAdmin ?? false,
      UserId: null,
      UserPrincipalName: user.loginName.split('|')[2] ?? null,
    },
    // In `Author/Name` SharePoint calls the login so.
    onDemand: { Name: () => user.loginName, EMail: () => user.mail },
  };
}

export function groupEntity(request: RestRequest, group: SiteGroup): Entity {
  return {
    type: 'SP.Group',
    address: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description,
      OnlyAllowMembersViewMembership: false,
      OwnerTitle: '',
      RequestToJoinLeaveEmailSetting: '',
    },
    related: { Users: () => request.context.store.groupMembers(group.id).map(userEntity) },
  };
}

/** The user or group behind a number. */
export function principalEntity(request: RestRequest, id: number): Entity {
  const user = request.context.store.userById(id);
  if (user) return userEntity(user);
  const group = request.context.store.groups().find((each) => each.id === id);
  if (!group) throw new StoreError('principalMissing', `no principal ${id}`);
  return groupEntity(request, group);
}

/** Somebody of the directory by login; a mail address or user name does as well. */
function personOf(context: SandboxContext, login: string): DemoPerson | undefined {
  const text = login.toLowerCase();
  return directory(context).find(
    (person) =>
      loginName(person) === text ||
      person.userPrincipalName.toLowerCase() === text ||
      person.mail.toLowerCase() === text,
  );
}

/** Somebody as an actor, to ask what he may do. */
export function userActor(context: SandboxContext, login: string): Actor | undefined {
  const person = personOf(context, login);
  return person && { kind: 'user', loginName: loginName(person), name: person.name, mail: person.mail };
}

/** The site user of a login; made when the directory knows it. */
function ensured(request: RestRequest, login: string): SiteUser {
  const person = personOf(request.context, login);
  if (!person) throw unknownUser(login);
  return request.context.store.ensureUser({
    loginName: loginName(person),
    name: person.name,
    mail: person.mail,
  });
}

/** `web/ensureuser` */
export const ensureUser: Resource = {
  post: (request) =>
    ok(entityJson(request, userEntity(ensured(request, String(jsonBody(request).logonName ?? ''))))),
};

/** `web/currentuser` */
export const currentUser: Resource = {
  get: (request) => {
    const { actor, context } = request;
    const user =
      actor.kind === 'user'
        ? context.store.ensureUser(actor)
        : context.store.ensureUser({
            loginName: actor.kind === 'app' ? `i:0i.t|ms.sp.ext|${actor.appId}` : 'SHAREPOINT\\system',
            name: actor.kind === 'app' ? actor.name : 'Systeemaccount',
            mail: '',
          });
    return ok(entityJson(request, userEntity(user)));
  },
};

function user(find: (users: ReadonlyArray<SiteUser>) => SiteUser | undefined, called: string): Resource {
  return {
    get: (request) => {
      const found = find(request.context.store.users());
      if (!found) {
        throw new RestError(
          404,
          '-2146232832, Microsoft.SharePoint.SPException',
          `The specified user ${called} could not be found.`,
        );
      }
      return ok(entityJson(request, userEntity(found)));
    },
  };
}

const same = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();

function userBy(name: string, value = ''): Resource {
  return user(
    (users) =>
      users.find((each) => {
        if (name === 'getbyid') return each.id === Number(value);
        return same(name === 'getbyemail' ? each.mail : each.loginName, value);
      }),
    value,
  );
}

/** `web/siteusers` */
export const siteUsers: Resource = {
  get: (request) =>
    ok(collectionJson(request, 'SP.User', narrowed(request, request.context.store.users().map(userEntity)))),
  child: ({ name, values }) =>
    ['getbyid', 'getbyemail', 'getbyloginname'].includes(name) ? userBy(name, values[0]) : undefined,
};

/** `web/siteusers('login')` */
export const siteUserByLogin = (login: string): Resource => userBy('getbyloginname', login);

/** `web/sitegroups` */
export const siteGroups: Resource = {
  get: (request) =>
    ok(
      collectionJson(
        request,
        'SP.Group',
        narrowed(
          request,
          request.context.store.groups().map((each) => groupEntity(request, each)),
        ),
      ),
    ),
  post: (request) => {
    const body = jsonBody(request);
    const group = request.context.store.createGroup(request.actor, {
      title: String(body.Title ?? ''),
      description: String(body.Description ?? ''),
    });
    return created(entityJson(request, groupEntity(request, group)));
  },
  child: childrenOf({
    getbyid: ({ values }) => siteGroup((group) => group.id === Number(values[0])),
    getbyname: ({ values }) => siteGroup((group) => same(group.title, values[0])),
  }),
};

/** One group of the site. */
export function siteGroup(isMeant: (group: SiteGroup) => boolean): Resource {
  const find = (request: RestRequest): SiteGroup => {
    const found = request.context.store.groups().find(isMeant);
    if (!found) {
      throw new RestError(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
    }
    return found;
  };
  return {
    get: (request) => ok(entityJson(request, groupEntity(request, find(request)))),
    child: childrenOf({ users: () => groupUsers(find) }),
  };
}

function groupUsers(find: (request: RestRequest) => SiteGroup): Resource {
  const remove = (isMeant: (member: SiteUser) => boolean): Resource => ({
    post: (request) => {
      const { store } = request.context;
      const group = find(request);
      const member = store.groupMembers(group.id).find(isMeant);
      if (!member) throw new StoreError('principalMissing', 'no such member');
      store.removeFromGroup(request.actor, group.id, member.id);
      return done();
    },
  });
  return {
    get: (request) =>
      ok(
        collectionJson(
          request,
          'SP.User',
          narrowed(request, request.context.store.groupMembers(find(request).id).map(userEntity)),
        ),
      ),
    post: (request) => {
      const group = find(request);
      const member = ensured(request, String(jsonBody(request).LoginName ?? ''));
      request.context.store.addToGroup(request.actor, group.id, member.id);
      return created(entityJson(request, userEntity(member)));
    },
    child: childrenOf({
      removebyid: ({ values }) => remove((member) => member.id === Number(values[0])),
      removebyloginname: ({ values }) => remove((member) => same(member.loginName, values[0])),
    }),
  };
}
