import { z } from 'zod';
import { PlanConversation, SENT_STATES, SentNudge } from '../../plan/sentNudge';
import { Fields } from '../listRows';
import { priorityNumber } from './personFields';
import { choiceOf, key, optional, readFields, text } from './read';

const storedNudge = z.object({
  LedgerKey: key,
  ConversationId: key,
  LocalDate: key,
  State: choiceOf(SENT_STATES, 'uncertain'),
  ClaimId: text,
  ClaimedAt: optional.moment,
  SentAt: optional.moment,
  ActivityId: optional.text,
  PriorityCode: optional.text,
  PersonId: optional.text,
  RowIds: text,
  Detail: optional.text,
});

const priorityFrom = (code: string | undefined): { priority?: number } =>
  code !== undefined && Number.isInteger(priorityNumber(code)) ? { priority: priorityNumber(code) } : {};

/** An entry of the ledger, for who may read it. */
export function sentNudgeFromFields(fields: Fields): SentNudge | undefined {
  const row = readFields(storedNudge, fields);
  return (
    row && {
      key: row.LedgerKey,
      conversationId: row.ConversationId,
      localDate: row.LocalDate,
      state: row.State,
      claimId: row.ClaimId,
      claimedAt: row.ClaimedAt ?? `${row.LocalDate}T00:00:00.000Z`,
      ...(row.SentAt === undefined ? {} : { sentAt: row.SentAt }),
      ...(row.ActivityId === undefined ? {} : { activityId: row.ActivityId }),
      ...priorityFrom(row.PriorityCode),
      ...(row.PersonId === undefined ? {} : { personId: row.PersonId }),
      rowIds: row.RowIds.split(/\s+/).filter((id) => id !== ''),
      ...(row.Detail === undefined ? {} : { detail: row.Detail }),
    }
  );
}

const storedConversation = z.object({
  ConversationId: key,
  Kind: choiceOf(['duo', 'personal', 'other'], 'other'),
  PriorityCode: optional.text,
  PersonId: optional.text,
  RemovedAt: optional.moment,
});

/** A conversation of the app, for who may read the list Gesprekken. */
export function conversationFromFields(fields: Fields): PlanConversation | undefined {
  const row = readFields(storedConversation, fields);
  return (
    row && {
      conversationId: row.ConversationId,
      kind: row.Kind,
      ...priorityFrom(row.PriorityCode),
      ...(row.PersonId === undefined ? {} : { personId: row.PersonId }),
      removed: row.RemovedAt !== undefined,
    }
  );
}
