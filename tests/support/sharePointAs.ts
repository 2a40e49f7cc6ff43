import { TimelinePipe } from '@pnp/core';
import { HttpRequestError, InjectHeaders, Queryable } from '@pnp/queryable';
import { SPBrowser, SPFI, spfi } from '@pnp/sp';

/** SharePoint REST as the signed-in browser of a person reaches it. */
export function sharePointAs(siteUrl: string, personKey: string): SPFI {
  const cookie = `sandbox_person=${personKey}`;
  return spfi(siteUrl).using(
    SPBrowser({ baseUrl: siteUrl }),
    InjectHeaders({ Cookie: cookie }),
    PersonDigest(siteUrl, cookie),
  );
}

/**
 * Sends the writes of one person with his own form digest. PnPjs keeps one digest per site for the whole
 * process, as fits a browser; a test that acts for several people needs one for each.
 */
function PersonDigest(siteUrl: string, cookie: string): TimelinePipe<Queryable> {
  let digest: Promise<string> | undefined;
  const fetchDigest = async (): Promise<string> => {
    const response = await fetch(`${siteUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { cookie, accept: 'application/json' },
    });
    if (!response.ok) throw await HttpRequestError.init(response);
    return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
  };
  return (instance: Queryable) => {
    instance.on.pre(async (url, init, result) => {
      if (init.method !== 'GET') {
        digest ??= fetchDigest();
        init.headers = { ...init.headers, 'X-RequestDigest': await digest };
      }
      return [url, init, result];
    });
    return instance;
  };
}
