import { rowId } from '../plan/ref';
import { addOccurrence } from './addOccurrence';
import { askedNudges, conversations, sentNudges } from './askedNudges';
import { changePlan } from './changePlan';
import { communicationsOf, saveCommunication } from './communications';
import { completeGaps } from './completeGaps';
import { decisions, saveDecision } from './decisions';
import { priorityToFields } from './fields/priorityFields';
import { journalFromRows, newestFirst } from './journal';
import { ListRows } from './listRows';
import { loadPlan } from './loadPlan';
import { planChanges } from './planJournal';
import { PlanStore } from './planStore';
import { recordUpdates } from './recordUpdates';
import { roundStoreOver } from './roundStoreOver';
import { RowIds } from './rowIds';
import { setAbsence } from './setAbsence';
import { snooze } from './snooze';
import { saveByKey } from './saveByKey';
import { handOver, savePerson } from './savePerson';
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
    ...roundStoreOver(rows),
    changePlan: (change) => changePlan(rows, ids, change),
    planChanges: (filter) => planChanges(rows, filter),
    decisions: () => decisions(rows),
    saveDecision: (decision) => saveDecision(rows, decision),
    communicationsOf: (ref) => communicationsOf(rows, ref),
    saveCommunication: (communication) => saveCommunication(rows, communication),
    savePerson: (person) => savePerson(rows, person),
    handOver: (priority, fromId, toId) => handOver(rows, priority, fromId, toId),
    savePriority: (priority) => saveByKey(rows, 'priorities', 'Code', priorityToFields(priority)),
    sentNudges: (since) => sentNudges(rows, since),
    nudgesOf: (ref) => askedNudges(rows, ref),
    conversations: () => conversations(rows),
  };
}
