import { toHighLow } from '../../store/permissions';
import { type Entity, entityJson } from '../entity';
import { childrenOf, ok, type Resource } from '../resource';
import type { RestRequest } from '../restRequest';
import { fileByPath, folderByPath, webFolders } from './folders';
import { list, lists } from './lists';
import { currentUser, ensureUser, siteGroup, siteGroups, siteUserByLogin, siteUsers } from './people';
import { roleDefinitions } from './roleDefinitions';
import { securableChildren } from './securable';

function webEntity(request: RestRequest): Entity {
  const { addresses, store } = request.context;
  const { site } = store;
  return {
    type: 'SP.Web',
    address: 'Web',
    properties: {
      Id: site.webId,
      Language: site.localeId,
      ServerRelativeUrl: site.serverRelativeUrl,
      Title: site.title,
      Url: addresses.site,
      WebTemplate: 'GROUP',
    },
    onDemand: {
      EffectiveBasePermissions: () => toHighLow(store.effectivePermissions(request.actor, { kind: 'web' })),
    },
  };
}

/** The site's own groups, told apart by how SharePoint names them. */
const standingGroup = (prefix: string): Resource => siteGroup(({ title }) => title.startsWith(prefix));

/** `web` */
export const web: Resource = {
  get: (request) => ok(entityJson(request, webEntity(request))),
  child: childrenOf({
    ...securableChildren(() => ({ kind: 'web' })),
    lists: ({ hasArguments, values }) => (hasArguments ? list(() => ({ id: values[0] ?? '' })) : lists),
    getlist: ({ values }) => list(() => ({ url: values[0] ?? '' })),
    folders: () => webFolders,
    getfolderbyserverrelativepath: ({ named, values }) => folderByPath(named.decodedurl ?? values[0] ?? ''),
    getfilebyserverrelativepath: ({ named, values }) => fileByPath(named.decodedurl ?? values[0] ?? ''),
    currentuser: () => currentUser,
    ensureuser: () => ensureUser,
    siteusers: ({ hasArguments, values }) => (hasArguments ? siteUserByLogin(values[0] ?? '') : siteUsers),
    sitegroups: ({ hasArguments, values }) =>
      hasArguments ? siteGroup(({ id }) => id === Number(values[0])) : siteGroups,
    associatedownergroup: () => standingGroup('Eigenaren'),
    associatedmembergroup: () => standingGroup('Leden'),
    associatedvisitorgroup: () => standingGroup('Bezoekers'),
    roledefinitions: () => roleDefinitions,
  }),
};
