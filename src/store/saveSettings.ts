import { Settings } from '../plan/settings';
import { settingFromFields, SettingKey, settingRows, settingToFields } from './fields/settingsFields';
import { ListRows, WriteResult } from './listRows';

/** One value of Instellingen to be stored. */
export interface SettingValue {
  readonly key: SettingKey;
  readonly value: string;
}

/** Stores changed settings and leaves the others as they are. */
export async function saveSettings(rows: ListRows, changes: Partial<Settings>): Promise<void> {
  await writeSettings(rows, settingRows(changes));
}

/** Stores values under their keys; a value that is there already is not written again. */
export async function writeSettings(rows: ListRows, values: ReadonlyArray<SettingValue>): Promise<void> {
  const [stored] = await rows.read([{ list: 'settings' }]);
  const itemOf = new Map(stored.map((row) => [settingFromFields(row.fields)?.key, row] as const));
  const known = values.filter(({ key }) => itemOf.has(key));
  const changed = known.filter(
    ({ key, value }) => settingFromFields(itemOf.get(key)?.fields ?? {})?.value !== value,
  );
  const missing = values.filter(({ key }) => !itemOf.has(key));

  const results: WriteResult[] = [];
  if (missing.length > 0) {
    results.push(
      ...(await rows.insert(
        missing.map(({ key, value }) => ({ list: 'settings', fields: settingToFields(key, value) })),
      )),
    );
  }
  if (changed.length > 0) {
    results.push(
      ...(await rows.update(
        changed.map(({ key, value }) => ({
          list: 'settings',
          id: itemOf.get(key)?.id ?? 0,
          fields: settingToFields(key, value),
        })),
        { withoutVersions: true },
      )),
    );
  }
  const failed = results.find((result) => result.kind === 'failed');
  if (failed?.kind === 'failed') throw failed.problem;
}
