import { ClientSecretCredential } from '@azure/identity';
import { siteGrantKey, SITE_PATH, SiteRole } from '../../sandbox/tenant/tenant';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { createCredential } from '../../teams-app/credential';
import { createGraphClient } from '../../teams-app/graphClient';
import { createGraphPlanStore } from '../../teams-app/store/graphPlanStore';
import { SiteContent, siteContent } from '../support/siteContent';
import { graphWith, RunningTenant, startTenant } from '../support/tenant';
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

describe('Microsoft Graph for the service', () => {
  let tenant: RunningTenant;
  let content: SiteContent;
  const itemsOf = (list: ListKey) =>
    `/sites/localhost:${SITE_PATH}:/lists/${encodeURIComponent(listSchema(list).title)}/items`;
  const DENIED = { statusCode: 403, code: 'accessDenied' };

  beforeAll(async () => {
    tenant = await startTenant({ seeded: true });
    content = siteContent(tenant.sandbox);
  });
  afterAll(() => tenant.stop());

  test('repeats only the part of a batch that was throttled', async () => {
    const { faults, requests } = tenant.sandbox.context;
    faults.add({
      service: 'graph',
      path: 'lists/Acties',
      times: 1,
      fault: { kind: 'refuse', status: 429, retryAfterSeconds: 1 },
    });
    const { plan } = await createGraphPlanStore(tenant.graph, tenant.serviceConfig.siteUrl).load();
    expect(plan.actions).toHaveLength(47);
    const asked = (list: ListKey) =>
      requests.entries().filter(({ inBatch, url }) => inBatch && url.includes(`${itemsOf(list)}?`));
    expect(asked('actions').map(({ status }) => status)).toEqual([429, 200]);
    expect(asked('municipalActions').map(({ status }) => status)).toEqual([200]);
  });

  test('cannot put a row into the folder of a municipality', async () => {
    const before = content.items('municipalActions').length;
    const row = { fields: { RowId: 'P9.01/DRU', Ref: 'P9.01', MunicipalityCode: 'DRU' } };
    await expect(
      tenant.graph.api(itemsOf('municipalActions')).post({ ...row, parentReference: { path: '/DRU' } }),
    ).rejects.toMatchObject({ statusCode: 400 });
    await expect(
      tenant.graph
        .api(`${itemsOf('municipalActions').replace(/items$/, 'drive/root:/DRU:/children')}`)
        .post(row),
    ).rejects.toMatchObject({ statusCode: 400 });
    expect(content.items('municipalActions')).toHaveLength(before);
  });

  test('cannot read or set permissions', async () => {
    const [{ id }] = content.items('municipalActions');
    const grant = { roles: ['write'], grantedToV2: { siteGroup: { id: '5' } } };
    const { graph } = tenant;
    const permissions = `${itemsOf('municipalActions')}/${id}/permissions`;
    await expect(graph.api(permissions).get()).rejects.toMatchObject(DENIED);
    await expect(graph.api(permissions).post(grant)).rejects.toMatchObject(DENIED);
    await expect(graph.api(`/sites/localhost:${SITE_PATH}:/permissions`).post(grant)).rejects.toMatchObject(
      DENIED,
    );
  });

  test('cannot change what lists there are, nor their columns', async () => {
    const lists = `/sites/localhost:${SITE_PATH}:/lists`;
    await expect(tenant.graph.api(lists).post({ displayName: 'Nieuw' })).rejects.toMatchObject(DENIED);
    await expect(tenant.graph.api(`${lists}/Acties`).delete()).rejects.toMatchObject(DENIED);
    await expect(
      tenant.graph.api(`${lists}/Acties/columns`).post({ name: 'Nieuw', text: {} }),
    ).rejects.toMatchObject(DENIED);
  });
});
