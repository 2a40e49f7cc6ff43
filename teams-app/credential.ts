import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import {
  ClientCertificateCredential,
  ClientSecretCredential,
  DeviceCodeCredential,
  ManagedIdentityCredential,
  TokenCredential,
} from '@azure/identity';
import { Problem } from '../src/plan/problem';
import { Identified, TenantConfig } from './config';

export const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
export const BOT_SCOPE = 'https://api.botframework.com/.default';

/** The scope for SharePoint REST on the host of a site. */
export function sharePointScope(siteUrl: string): string {
  return `${new URL(siteUrl).origin}/.default`;
}

/**
 * The credential of an identity. It keeps its tokens in memory until shortly before they expire.
 * `onDeviceCode` gets the sentence with address and code when a person must sign in.
 */
export function createCredential(
  config: TenantConfig & Identified,
  onDeviceCode?: (message: string) => void,
): TokenCredential {
  const { tenantId, clientId, proof, authorityHost } = config;
  const options = {
    authorityHost,
    // A sovereign or private authority is not in Microsoft's public list; it is trusted because it is configured.
    disableInstanceDiscovery: authorityHost !== 'https://login.microsoftonline.com',
  };
  switch (proof.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, clientId, proof.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, clientId, { certificatePath: proof.file }, options);
    case 'managedIdentity':
      return new ManagedIdentityCredential({ clientId });
    case 'deviceCode':
      return new DeviceCodeCredential({
        ...options,
        tenantId,
        clientId,
        userPromptCallback: (info) => onDeviceCode?.(info.message),
      });
  }
}

/** Why there is no token: nobody answered at the sign-in service, or it refused. */
export function signInProblem(error: unknown): Problem {
  const isUnreachable = /endpoints_resolution_error|network_error/.test(
    (error as Error | undefined)?.message ?? '',
  );
  return isUnreachable
    ? new Problem('store.unreachable', { host: 'Microsoft Entra' }, error)
    : new Problem('store.signInNeeded', {}, error);
}

/** Makes this process trust the CA of a TLS-inspecting proxy besides the usual ones. */
export function trustExtraCa(file: string | undefined): void {
  if (file === undefined) return;
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(file, 'utf8')]);
}
