import { type SPFI } from '@pnp/sp';
import { PlanStore } from '../planStore';
import { planStoreOver } from '../planStoreOver';
import { createPnpListRows } from './pnpListRows';

/** The plan on SharePoint REST, with the rights of whoever is signed in behind `sp`. */
export function createPnpPlanStore(sp: SPFI): PlanStore {
  return planStoreOver(createPnpListRows(sp));
}
