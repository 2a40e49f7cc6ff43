import { createPnpPlanStore } from '../../src/store/pnp/pnpPlanStore';
import { sharePointAs } from '../support/sharePointAs';
import { anUpdate } from '../store/storedPlan';
import { RunningTenant, startTenant } from '../support/tenant';
import { planStoreContract } from './planStore';

/** What PnPjs sends in one `$batch`. */
const PER_BATCH = 100;

planStoreContract({
  name: 'SharePoint REST with PnPjs',
  service: 'sharepoint',
  open: (tenant) => createPnpPlanStore(tenant.sharePointAs('anneke')),
  openAsReader: (tenant) => createPnpPlanStore(tenant.sharePointAs('slinkman')),
  openAsStranger: (tenant) => createPnpPlanStore(tenant.sharePointAs('peter')),
  openWithoutSignIn: (tenant) => createPnpPlanStore(tenant.sharePointAs('niemand')),
  openElsewhere: ({ sandbox }) =>
    createPnpPlanStore(sharePointAs(`${sandbox.httpUrl}/sites/elders`, 'anneke')),
  openUnreachable: () => createPnpPlanStore(sharePointAs('http://localhost:9/sites/uvp', 'anneke')),
  // Append, and write the rows; an answer to a write holds the new version.
  requestsToRecord: (count) => 2 * Math.ceil(count / PER_BATCH),
});

describe('SharePoint for somebody who writes for one municipality', () => {
  let tenant: RunningTenant;
  beforeAll(async () => {
    tenant = await startTenant({ seeded: true });
  });
  afterAll(() => tenant.stop());

  test('takes his answers there, and refuses those for another municipality and for the region', async () => {
    const store = createPnpPlanStore(tenant.sharePointAs('sanne'));
    const loaded = await store.load();
    const row = (municipality: string) => loaded.municipal.find((each) => each.municipality === municipality);
    const answers = [row('DRU'), row('WIJ'), { ...loaded.regional[0], municipality: undefined }].map((key) =>
      anUpdate({
        row: { ref: key?.ref ?? '', municipality: key?.municipality },
        basedOn: key?.version ?? '',
      }),
    );
    const refused = { kind: 'refused', problem: { code: 'store.forbidden' } };
    expect(await store.record(answers)).toMatchObject([{ kind: 'recorded' }, refused, refused]);
  });
});
