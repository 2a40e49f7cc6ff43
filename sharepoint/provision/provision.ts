import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { Municipality } from '../../src/plan/model';
import { pnpProblem } from '../../src/store/pnp/pnpProblem';
import { ensureColumns } from './columns';
import { ensureFolders } from './folders';
import { ensurePrincipals } from './groups';
import { ensureLists } from './lists';
import { migrate, refuseNewer } from './migrations';
import { ensurePermissions } from './permissions';
import { PHASES, ProvisionEvent, ProvisionListener, ProvisionPhase } from './report';
import { ensureMunicipalities } from './municipalities';
import { Site } from './site';
import { ensureTemplates, TEMPLATE_FOLDER } from './templates';
import { ensureViews } from './views';

export interface ProvisionOptions {
  /** Those to be added; whoever takes part already stays. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** The municipalities of a site that has none, when none are given. */
  readonly ifNone?: ReadonlyArray<Municipality>;
  /** Folder with the Word templates; the project's own when absent. */
  readonly templateFolder?: string;
}

export interface ProvisionResult {
  readonly made: number;
  readonly restored: number;
  /** What somebody changed and was left alone. */
  readonly deviations: ReadonlyArray<ProvisionEvent>;
}

/**
 * Brings a site to the schema: lists, columns with indexes, views, groups, permissions, folders and
 * municipalities. Run again it writes nothing; it never removes data. Needs full control of the site.
 */
export async function provision(
  sp: SPFI,
  options: ProvisionOptions,
  listener: ProvisionListener = {},
): Promise<ProvisionResult> {
  const events: ProvisionEvent[] = [];
  const site: Site = {
    sp,
    root: await readRoot(sp),
    tell: (event) => {
      events.push(event);
      listener.event?.(event);
    },
  };
  const phase = (name: ProvisionPhase) => listener.phase?.(name, PHASES.indexOf(name) + 1, PHASES.length);

  await refuseNewer(site);
  phase('lists');
  const lists = await ensureLists(site);
  phase('columns');
  await ensureColumns(site);
  phase('views');
  await ensureViews(site);
  phase('municipalities');
  const municipalities = await ensureMunicipalities(site, options.municipalities, options.ifNone ?? []);
  phase('groups');
  const principals = await ensurePrincipals(site, municipalities);
  phase('folders');
  const folders = await ensureFolders(site, municipalities);
  phase('permissions');
  await ensurePermissions(site, principals, lists, folders);
  phase('migrations');
  await migrate(site);
  phase('templates');
  await ensureTemplates(site, options.templateFolder ?? TEMPLATE_FOLDER);

  return {
    made: events.filter(({ did }) => did === 'made').length,
    restored: events.filter(({ did }) => did === 'restored').length,
    deviations: events.filter(({ did }) => did === 'deviates'),
  };
}

async function readRoot(sp: SPFI): Promise<string> {
  try {
    const { ServerRelativeUrl } = await sp.web.select('ServerRelativeUrl')<{ ServerRelativeUrl: string }>();
    return ServerRelativeUrl.replace(/\/$/, '');
  } catch (error) {
    throw pnpProblem(error, { site: sp.web.toUrl().replace(/\/?_api\/web.*$/, '') });
  }
}
