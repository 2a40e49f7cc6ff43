import { ClientSecretCredential } from '@azure/identity';
import { siteGrantKey, SITE_PATH, SiteRole } from '../../sandbox/tenant/tenant';
import { createCredential } from '../../teams-app/credential';
import { createGraphClient } from '../../teams-app/graphClient';
import { createGraphPlanStore } from '../../teams-app/store/graphPlanStore';
import { graphWith, RunningTenant } from '../support/tenant';
import { planStoreContract } from './planStore';

/** What Graph takes in one `$batch`. */
const PER_BATCH = 20;

/** The store of the service, after the administrator gave it this role on the site. */
function openWith(role: SiteRole | undefined, { sandbox, graph, serviceConfig }: RunningTenant) {
  const { siteGrants, service } = sandbox.context.tenant;
  const key = siteGrantKey(service.clientId, SITE_PATH);
  if (role === undefined) siteGrants.delete(key);
  else siteGrants.set(key, role);
  return createGraphPlanStore(graph, serviceConfig.siteUrl);
}

planStoreContract({
  name: 'Microsoft Graph with the service’s own permission',
  service: 'graph',
  open: (tenant) => openWith('write', tenant),
  openAsReader: (tenant) => openWith('read', tenant),
  openAsStranger: (tenant) => openWith(undefined, tenant),
  openWithoutSignIn: ({ sandbox, serviceConfig: { tenantId, clientId, authorityHost, siteUrl } }) => {
    const options = { authorityHost, disableInstanceDiscovery: true };
    const credential = new ClientSecretCredential(tenantId, clientId, 'verlopen', options);
    return createGraphPlanStore(graphWith(sandbox, credential), siteUrl);
  },
  openElsewhere: ({ graph }) => createGraphPlanStore(graph, 'https://localhost/sites/elders'),
  openUnreachable: ({ serviceConfig }) =>
    createGraphPlanStore(
      createGraphClient(createCredential(serviceConfig), 'https://localhost:9'),
      serviceConfig.siteUrl,
    ),
  // Append, write the rows, and read their new versions, which Graph does not give with a change.
  requestsToRecord: (count) => 3 * Math.ceil(count / PER_BATCH),
});
