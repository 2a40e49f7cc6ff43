import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { changePlan } from '../changePlan';
import { PlanSetup } from '../planSetup';
import { RowIds } from '../rowIds';
import { addMunicipalRows } from './addMunicipalRows';
import { findAccounts } from './findAccounts';
import { grantRights } from './grantRights';
import { checkSite } from './checkSite';
import { createPnpListRows } from './pnpListRows';

/** What needs folders and groups, over SharePoint REST with the rights of whoever is signed in behind `sp`. */
export function createPnpPlanSetup(sp: SPFI): PlanSetup {
  const rows = createPnpListRows(sp);
  const ids = new RowIds(rows);
  return {
    changePlan: (change) => changePlan(rows, ids, change, (added) => addMunicipalRows(sp, added)),
    findAccounts: (text) => findAccounts(sp, text),
    checkSite: () => checkSite(sp),
    grantRights: (person, account) => grantRights(sp, rows, person, account),
  };
}
