import { Application, serviceApplication, setupApplication } from './applications';
import { createCertificate } from './certificate';
import { DemoPerson, PEOPLE } from './people';
import { EntraTenant, hostTenant } from './tenants';

/** What `Sites.Selected` lets one app do on one site. */
export type SiteRole = 'read' | 'write' | 'fullcontrol';

/** Server-relative address of the plan's site. */
export const SITE_PATH = '/sites/uvp';

/** The directory of the sandbox: who and what may sign in, and what an app was granted. Tests change it. */
export interface Tenant {
  readonly host: EntraTenant;
  readonly people: ReadonlyArray<DemoPerson>;
  readonly service: Application;
  readonly setup: Application;
  readonly applications: ReadonlyArray<Application>;
  /** Role by client id and site path, for apps with `Sites.Selected`. */
  readonly siteGrants: Map<string, SiteRole>;
}

/** Key of a grant in {@link Tenant.siteGrants}. */
export function siteGrantKey(clientId: string, sitePath: string): string {
  return `${clientId} ${sitePath.toLowerCase()}`;
}

/** A directory as an administrator leaves it after following the installation guide. */
export async function createTenant(): Promise<Tenant> {
  const [serviceCertificate, setupCertificate] = await Promise.all([
    createCertificate('UVP-tracker'),
    createCertificate('UVP-tracker inrichting'),
  ]);
  const service = serviceApplication(serviceCertificate);
  const setup = setupApplication(setupCertificate);
  return {
    host: hostTenant,
    people: PEOPLE,
    service,
    setup,
    applications: [service, setup],
    siteGrants: new Map([[siteGrantKey(service.clientId, SITE_PATH), 'write']]),
  };
}

/** The registration of a client id. */
export function applicationOf(tenant: Tenant, clientId: string): Application | undefined {
  return tenant.applications.find((application) => application.clientId === clientId.toLowerCase());
}
