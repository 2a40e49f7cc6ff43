import { TokenCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials';
import { GRAPH_SCOPE } from './credential';

/**
 * A client of Microsoft Graph with its own default middleware: it repeats 429, 503 and 504 up to three times
 * and waits as `Retry-After` says.
 */
export function createGraphClient(credential: TokenCredential, graphUrl: string): Client {
  return Client.initWithMiddleware({
    authProvider: new TokenCredentialAuthenticationProvider(credential, { scopes: [GRAPH_SCOPE] }),
    baseUrl: `${graphUrl}/`,
    defaultVersion: 'v1.0',
    // Tokens go to the configured host only; without this the client would send none to a host of its own list.
    customHosts: new Set([new URL(graphUrl).hostname]),
  });
}
