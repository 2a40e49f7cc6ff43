import { SCHEMA_VERSION } from '../schema/lists';
import { isProblem, Problem } from '../../src/plan/problem';
import { settingFromFields } from '../../src/store/fields/settingsFields';
import { createPnpListRows } from '../../src/store/pnp/pnpListRows';
import { writeSettings } from '../../src/store/saveSettings';
import { Site } from './site';

/** A change of existing data that a new version of the lists asks for; columns are made before it runs. */
export interface Migration {
  /** The version to which it brings a site. */
  readonly to: number;
  readonly name: string;
  /** Must do no harm when it is run again after it was interrupted. */
  run(site: Site): Promise<void>;
}

/** All migrations, in the order in which they are run. Version 1 is the first and needs none. */
export const MIGRATIONS: ReadonlyArray<Migration> = [];

/** What reading the version meets on a site that was never provisioned, or only in part. */
const NOT_MADE_YET: ReadonlyArray<string> = ['store.listMissing', 'store.columnMissing'];

/** The version of a site's lists; 0 for a site without. */
export async function readSchemaVersion(site: Site): Promise<number> {
  const [rows] = await createPnpListRows(site.sp)
    .read([{ list: 'settings' }])
    .catch((error: unknown) => {
      if (isProblem(error) && NOT_MADE_YET.includes(error.code)) return [[]];
      throw error;
    });
  const setting = rows
    .map(({ fields }) => settingFromFields(fields))
    .find((stored) => stored?.key === 'schemaVersion');
  return Number(setting?.value ?? 0);
}

/**
 * Asked before anything is changed.
 * @throws Problem `provision.siteNewer` when a newer version of the software made the site
 */
export async function refuseNewer(site: Site, target: number = SCHEMA_VERSION): Promise<void> {
  const version = await readSchemaVersion(site);
  if (version > target) throw new Problem('provision.siteNewer', { found: version, known: target });
}

/** Runs what lies between the site's version and ours, noting each step. */
export async function migrate(
  site: Site,
  migrations: ReadonlyArray<Migration> = MIGRATIONS,
  target: number = SCHEMA_VERSION,
): Promise<void> {
  const version = await readSchemaVersion(site);
  if (version === target) return;
  const rows = createPnpListRows(site.sp);
  if (version > 0) {
    for (const migration of migrations.filter(({ to }) => to > version && to <= target)) {
      await migration.run(site);
      await writeSettings(rows, [{ key: 'schemaVersion', value: String(migration.to) }]);
      site.tell({ did: 'made', what: 'migration', name: migration.name });
    }
  }
  await writeSettings(rows, [{ key: 'schemaVersion', value: String(target) }]);
}
