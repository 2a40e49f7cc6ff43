import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/folders';
import '@pnp/sp/files';
import '@pnp/sp/items';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { ListSchema } from '../schema/lists';
import { pnpProblem } from '../../src/store/pnp/pnpProblem';
import { Settled, together } from '../../src/store/pnp/together';
import { ProvisionEvent } from './report';

/** What every step of provisioning works with. */
export interface Site {
  readonly sp: SPFI;
  /** `/sites/uvp`, without a slash at the end. */
  readonly root: string;
  readonly tell: (event: ProvisionEvent) => void;
}

/** The server-relative address of a list or library. */
export function listAddress(site: Site, { kind, url }: ListSchema): string {
  return kind === 'library' ? `${site.root}/${url}` : `${site.root}/Lists/${url}`;
}

/** Sends requests together and gives their values; the first that failed is thrown as a problem. */
export async function all<T, R>(
  site: Site,
  inputs: ReadonlyArray<T>,
  request: (sp: SPFI, input: T) => Promise<R>,
): Promise<ReadonlyArray<R>> {
  if (inputs.length === 0) return [];
  const answers = await together(site.sp, inputs, request);
  return answers.map((answer: Settled<R>) => {
    if ('error' in answer) throw asProblem(site, answer.error);
    return answer.value;
  });
}

export function asProblem(site: Site, error: unknown) {
  return pnpProblem(error, { site: site.sp.web.toUrl().replace(/\/?_api\/web.*$/, '') });
}
