import { isProblem } from '../../src/plan/problem';
import { ListRows } from '../../src/store/listRows';
import { error, Finding, ok, warning } from './finding';

/** A version that no item has: a write with it is refused for its version, or before that for lack of rights. */
const NO_VERSION = '"00000000-0000-0000-0000-000000000000,0"';

/** Whether the service may read and write the lists. Nothing is changed to find out. */
export async function checkRights(rows: ListRows): Promise<ReadonlyArray<Finding>> {
  const [settings] = await rows.read([{ list: 'settings' }]);
  if (settings.length === 0) return [ok('mayRead'), warning('mayWriteUnknown')];
  const [result] = await rows.update([
    { list: 'settings', id: settings[0].id, version: NO_VERSION, fields: settings[0].fields },
  ]);
  if (result.kind === 'changed') return [ok('mayRead'), ok('mayWrite')];
  if (result.kind === 'failed' && isProblem(result.problem) && result.problem.code === 'store.forbidden') {
    return [ok('mayRead'), error('mayNotWrite')];
  }
  return [ok('mayRead'), warning('mayWriteUnknown')];
}
