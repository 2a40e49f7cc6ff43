import { Plan } from '../../src/plan/model';
import { newMunicipalRows } from '../../src/plan/rows';
import { StatusUpdate } from '../../src/plan/updates';
import { actionToFields } from '../../src/store/fields/actionFields';
import { newMunicipalRowToFields } from '../../src/store/fields/municipalActionFields';
import { municipalityToFields } from '../../src/store/fields/municipalityFields';
import { priorityToFields } from '../../src/store/fields/priorityFields';
import { settingToFields } from '../../src/store/fields/settingsFields';
import { MemoryListRows } from './memoryListRows';

/** The lists as they are after the import of a plan. */
export function storedPlan(plan: Plan): MemoryListRows {
  const rows = new MemoryListRows();
  rows.put('settings', settingToFields('planTitle', plan.title));
  rows.put('settings', settingToFields('planStart', plan.period.start));
  rows.put('settings', settingToFields('planEnd', plan.period.end));
  plan.municipalities.forEach((municipality) =>
    rows.put('municipalities', municipalityToFields(municipality)),
  );
  plan.priorities.forEach((priority) => rows.put('priorities', priorityToFields(priority)));
  plan.actions.forEach((action, at) => rows.put('actions', actionToFields(action, at + 1)));
  newMunicipalRows(plan).forEach((row) => rows.put('municipalActions', newMunicipalRowToFields(row)));
  return rows;
}

let made = 0;

/** An answer "op schema" of Bas Tielemans, given in the tab on the row and version that the test names. */
export function anUpdate(wish: Pick<StatusUpdate, 'row' | 'basedOn'> & Partial<StatusUpdate>): StatusUpdate {
  made += 1;
  const id = wish.id ?? `22222222-2222-4222-8222-${String(made).padStart(12, '0')}`;
  const at = wish.at ?? '2025-05-26T08:15:30.250Z';
  const by = wish.by ?? 'Bas Tielemans';
  return {
    id,
    at,
    by,
    byPersonId: '7',
    channel: 'tab',
    before: { status: 'onbekend' },
    ...wish,
    after: {
      status: 'opSchema',
      remark: 'Eerste overleg is geweest',
      ...wish.after,
      lastUpdateId: id,
      updatedAt: at,
      updatedBy: by,
    },
  };
}
