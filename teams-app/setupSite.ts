import { type SPFI, spfi } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import { type TimelinePipe } from '@pnp/core';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { TokenCredential } from '@azure/identity';
import { Problem } from '../src/plan/problem';
import { SetupConfig } from './config';
import { createCredential, sharePointScope, signInProblem, trustExtraCa } from './credential';

/** How SharePoint's administrators recognise our requests, and what it throttles last. */
const USER_AGENT = 'NONISV|UVP-tracker|uvp/0.1';

/** SharePoint REST with the setup identity; `onDeviceCode` tells a person where to sign in. */
export function createSetupSite(config: SetupConfig, onDeviceCode: (message: string) => void): SPFI {
  trustExtraCa(config.extraCaFile);
  const credential = createCredential(config, onDeviceCode);
  return spfi(config.siteUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    InjectHeaders({ 'User-Agent': USER_AGENT }),
    BrowserFetchWithRetry(),
    DefaultParse(),
    signedInWith(credential, sharePointScope(config.siteUrl)),
  );
}

function signedInWith(credential: TokenCredential, scope: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      const token = await credential.getToken(scope).catch((error: unknown) => {
        throw signInProblem(error);
      });
      if (!token) throw new Problem('store.signInNeeded');
      init.headers = { ...init.headers, Authorization: `Bearer ${token.token}` };
      return [url, init];
    });
    return instance;
  };
}
