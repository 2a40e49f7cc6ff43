import { createPnpPlanStore } from '../../src/store/pnp/pnpPlanStore';
import { sharePointAs } from '../support/sharePointAs';
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
