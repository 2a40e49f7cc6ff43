import { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { ListRows } from '../src/store/listRows';
import { PlanStore } from '../src/store/planStore';
import { planStoreOver } from '../src/store/planStoreOver';
import { Identified, TenantConfig } from './config';
import { createCredential, trustExtraCa } from './credential';
import { createGraphClient } from './graphClient';
import { createGraphListRows } from './store/graphListRows';

/** What the service and the commands that act as it use of a tenant. */
export interface Connections {
  readonly credential: TokenCredential;
  readonly graph: Client;
  readonly rows: ListRows;
  readonly store: PlanStore;
}

export function connect(config: TenantConfig & Identified): Connections {
  trustExtraCa(config.extraCaFile);
  const credential = createCredential(config);
  const graph = createGraphClient(credential, config.graphUrl);
  const rows = createGraphListRows(graph, config.siteUrl);
  return { credential, graph, rows, store: planStoreOver(rows) };
}
