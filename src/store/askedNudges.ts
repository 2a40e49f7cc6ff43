import { IsoInstant } from '../plan/dates';
import { parseRowId, priorityCode, priorityOfRef } from '../plan/ref';
import { PlanConversation, SentNudge } from '../plan/sentNudge';
import { conversationFromFields, sentNudgeFromFields } from './fields/sentNudgeFields';
import { ListRows, RowFilter } from './listRows';

async function read(rows: ListRows, filter: RowFilter): Promise<ReadonlyArray<SentNudge>> {
  const [items] = await rows.read([{ list: 'nudges', filter }]);
  return items
    .flatMap(({ fields }) => sentNudgeFromFields(fields) ?? [])
    .sort((one, other) => other.claimedAt.localeCompare(one.claimedAt));
}

/** Reminders since a moment, newest first. */
export async function sentNudges(rows: ListRows, since: IsoInstant): Promise<ReadonlyArray<SentNudge>> {
  return read(rows, { column: 'ClaimedAt', from: since });
}

/** Reminders that asked about an action, newest first: which rows one asks about cannot be filtered on. */
export async function askedNudges(rows: ListRows, ref: string): Promise<ReadonlyArray<SentNudge>> {
  const ofPriority = await read(rows, {
    column: 'PriorityCode',
    anyOf: [priorityCode(priorityOfRef(ref))],
  });
  return ofPriority.filter(({ rowIds }) => rowIds.some((id) => parseRowId(id)?.ref === ref));
}

export async function conversations(rows: ListRows): Promise<ReadonlyArray<PlanConversation>> {
  const [items] = await rows.read([{ list: 'conversations' }]);
  return items.flatMap(({ fields }) => conversationFromFields(fields) ?? []);
}
