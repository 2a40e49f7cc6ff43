import { Client } from '@microsoft/microsoft-graph-client';
import { PlanStore } from '../../src/store/planStore';
import { planStoreOver } from '../../src/store/planStoreOver';
import { createGraphListRows } from './graphListRows';

/** The plan on Microsoft Graph, with the rights of the service behind `client`. */
export function createGraphPlanStore(client: Client, siteUrl: string): PlanStore {
  return planStoreOver(createGraphListRows(client, siteUrl));
}
