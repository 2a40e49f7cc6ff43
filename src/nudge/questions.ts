import { IsoDate } from '../plan/dates';
import { LedgerEntry, stateAt } from './ledger';
import { KnownConversation } from './nudge';

/** One day on which a row stood in a message that reached somebody. */
export interface Question {
  readonly day: IsoDate;
  /** The priority of the chat of a duo in which it was asked; absent for a message to one person. */
  readonly duoOf?: number;
  /** The person whom it reached alone. */
  readonly personId?: string;
  /** It asked nobody for an answer: a coordinator was told that there was none. */
  readonly isEscalation: boolean;
}

/** The questions about each row, by its id. */
export type Questions = ReadonlyMap<string, ReadonlyArray<Question>>;

/**
 * Who was asked about which row, on the days before today. A failed or uncertain message asked nobody; today's
 * messages are told apart by their key, so a run that broke off halfway is completed.
 */
export function questionsBefore(
  ledger: ReadonlyArray<LedgerEntry>,
  conversations: ReadonlyArray<KnownConversation>,
  now: Date,
  today: IsoDate,
): Questions {
  const known = new Map(conversations.map((one) => [one.conversationId, one] as const));
  const questions = new Map<string, Question[]>();
  ledger.forEach((entry) => {
    const state = stateAt(entry, now);
    if (entry.localDate >= today || state === 'failed' || state === 'uncertain') return;
    const conversation = known.get(entry.conversationId);
    const personId = entry.personId ?? conversation?.personId;
    const to = personId === undefined ? { duoOf: conversation?.priority ?? entry.priority } : { personId };
    const told = new Set(entry.unanswered?.map(({ rowId }) => rowId));
    entry.rowIds.forEach((id) => {
      const question: Question = { day: entry.localDate, ...to, isEscalation: told.has(id) };
      const others = questions.get(id);
      if (others) others.push(question);
      else questions.set(id, [question]);
    });
  });
  return questions;
}

/** The last day of the questions that a condition picks. */
export function lastDay(
  questions: ReadonlyArray<Question> | undefined,
  picks: (question: Question) => boolean,
): IsoDate | undefined {
  let last: IsoDate | undefined;
  questions?.forEach((question) => {
    if (picks(question) && (last === undefined || question.day > last)) last = question.day;
  });
  return last;
}
