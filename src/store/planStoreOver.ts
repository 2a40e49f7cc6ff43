import { rowId } from '../plan/ref';
import { addOccurrence } from './addOccurrence';
import { completeGaps } from './completeGaps';
import { journalFromRows, newestFirst } from './journal';
import { ListRows } from './listRows';
import { loadPlan } from './loadPlan';
import { PlanStore } from './planStore';
import { recordUpdates } from './recordUpdates';
import { RowIds } from './rowIds';
import { setAbsence } from './setAbsence';
import { snooze } from './snooze';
import { saveSettings } from './saveSettings';

/** The plan store over the lists of a site, however these are reached. */
export function planStoreOver(rows: ListRows): PlanStore {
  const ids = new RowIds(rows);
  return {
    load: () => loadPlan(rows, ids),
    record: (updates) => recordUpdates(rows, ids, updates),
    history: async (row) => {
      const filter =
        row.municipality === undefined
          ? { column: 'Ref', anyOf: [row.ref] }
          : { column: 'RowId', anyOf: [rowId(row)] };
      const [entries] = await rows.read([{ list: 'statusUpdates', filter }]);
      return newestFirst(journalFromRows(entries));
    },
    saveSettings: (changes) => saveSettings(rows, changes),
    addOccurrence: (occurrence) => addOccurrence(rows, occurrence),
    snooze: (keys, until) => snooze(rows, ids, keys, until),
    setAbsence: (personId, until) => setAbsence(rows, personId, until),
    completeGaps: (since) => completeGaps(rows, ids, since),
  };
}
