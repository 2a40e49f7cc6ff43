import { dayInAmsterdam, IsoDate } from '../plan/dates';
import { duoOf, isAbsent, Person } from '../plan/people';
import { rowId } from '../plan/ref';
import { countedRows, CountedRow } from '../plan/rows';
import { askOf, byUrgency, DueAsk } from './askOf';
import { LedgerEntry, ledgerKey, mailConversation, stateAt } from './ledger';
import { Held, HoldReason, Nudge, NudgeAddress, NudgeDecision, NudgeInput } from './nudge';
import { closedAt, workingDaysBetween } from './workingTime';

/** Working days for which a message waits for an absent duo before a coordinator gets it. */
export const HOLD_FOR_ABSENT_DUO = 5;

/**
 * The last day before today on which each row was asked about. A failed or uncertain message asked nobody;
 * today's messages are told apart by their key, so a run that broke off halfway is completed.
 */
function lastAskedDays(
  ledger: ReadonlyArray<LedgerEntry>,
  now: Date,
  today: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  ledger.forEach((entry) => {
    const state = stateAt(entry, now);
    if (entry.localDate >= today || state === 'failed' || state === 'uncertain') return;
    entry.rowIds.forEach((id) => {
      const known = days.get(id);
      if (known === undefined || known < entry.localDate) days.set(id, entry.localDate);
    });
  });
  return days;
}

function rowsByPriority(rows: ReadonlyArray<CountedRow>): ReadonlyMap<number, ReadonlyArray<CountedRow>> {
  const byPriority = new Map<number, CountedRow[]>();
  rows.forEach((row) => {
    const known = byPriority.get(row.action.priority);
    if (known) known.push(row);
    else byPriority.set(row.action.priority, [row]);
  });
  return byPriority;
}

/** To whom a priority's digest goes. Mail is an equal route: it goes besides the chat, or instead of it. */
function addressesOf(
  input: NudgeInput,
  priority: number,
  duo: ReadonlyArray<Person>,
): ReadonlyArray<NudgeAddress> {
  const chat = input.conversations.find(
    (conversation) =>
      conversation.kind === 'duo' && conversation.priority === priority && !conversation.removed,
  );
  const addresses: NudgeAddress[] = [];
  const inChat = duo.filter((person) => person.route !== 'mail');
  if (chat && inChat.length > 0) addresses.push({ kind: 'chat', conversationId: chat.conversationId });
  const byMail = chat ? duo.filter((person) => person.route === 'mail') : duo;
  byMail.forEach((person) => addresses.push({ kind: 'mail', person }));
  return addresses;
}

/** The coordinator who gets what an absent duo cannot answer: in the own chat, else by mail. */
function coordinatorAddress(input: NudgeInput, today: IsoDate): NudgeAddress | undefined {
  const coordinators = input.people.filter((person) => person.isCoordinator);
  const person = coordinators.find((candidate) => !isAbsent(candidate, today)) ?? coordinators[0];
  if (!person) return undefined;
  const chat = input.conversations.find(
    (conversation) =>
      conversation.kind === 'personal' && conversation.personId === person.id && !conversation.removed,
  );
  return chat && person.route !== 'mail'
    ? { kind: 'chat', conversationId: chat.conversationId }
    : { kind: 'mail', person };
}

/** True when nobody knows whether the newest message to a conversation arrived. */
function lastWasUncertain(ledger: ReadonlyArray<LedgerEntry>, conversationId: string, now: Date): boolean {
  const newest = ledger
    .filter((entry) => entry.conversationId === conversationId)
    .reduce<
      LedgerEntry | undefined
    >((latest, entry) => (latest && latest.localDate > entry.localDate ? latest : entry), undefined);
  return newest !== undefined && stateAt(newest, now) === 'uncertain';
}

function conversationOf(address: NudgeAddress, priority: number): string {
  return address.kind === 'chat' ? address.conversationId : mailConversation(address.person.id, priority);
}

/**
 * Which messages are due at a moment, and why the others are not. Pure: the same input gives the same answer.
 * One digest a conversation and a day, whatever its reasons; nothing outside working hours and days.
 */
export function dueNudges(input: NudgeInput): NudgeDecision {
  const { planState, settings, now } = input;
  const today = dayInAmsterdam(now);
  const closed: HoldReason | undefined = settings.remindersOn
    ? closedAt(now, input.calendar, settings)
    : 'off';
  const lastAsked = lastAskedDays(input.ledger, now, today);
  const rows = rowsByPriority(countedRows(planState));
  const ledger = new Map(input.ledger.map((entry) => [entry.key, entry] as const));
  const nudges: Nudge[] = [];
  const held: Held[] = [];

  planState.plan.priorities.forEach(({ number: priority }) => {
    const asks = (rows.get(priority) ?? [])
      .map((row) => askOf(row, lastAsked.get(rowId(row.key)), settings, today))
      .filter((ask): ask is DueAsk => ask !== undefined)
      .sort(byUrgency);
    const hold = (reason: HoldReason): void => void held.push({ priority, reason, asks: asks.length });
    const duo = duoOf(input.people, priority);
    if (duo.length === 0) return hold('noDuo');
    if (closed !== undefined) return hold(closed);
    if (asks.length === 0) return hold('nothingDue');

    const present = duo.filter((person) => !isAbsent(person, today));
    const waitingSince = asks.map((ask) => ask.dueSince).sort()[0];
    const escalated =
      present.length === 0 && workingDaysBetween(waitingSince, today, input.calendar) > HOLD_FOR_ABSENT_DUO;
    if (present.length === 0 && !escalated) return hold('away');
    const coordinator = escalated ? coordinatorAddress(input, today) : undefined;
    const addresses = escalated ? (coordinator ? [coordinator] : []) : addressesOf(input, priority, present);
    const hasChat = addresses.some((address) => address.kind === 'chat');
    if (!hasChat && !escalated && present.some((person) => person.route !== 'mail')) hold('noConversation');

    addresses.forEach((to) => {
      const conversationId = conversationOf(to, priority);
      const key = ledgerKey(conversationId, today);
      const entry = ledger.get(key);
      if (entry && stateAt(entry, now) !== 'uncertain') return hold('alreadySent');
      nudges.push({
        key,
        localDate: today,
        priority,
        to,
        asks: asks.map(({ row, reason }) => ({ row, reason })),
        mention: to.kind === 'chat' && !escalated ? present : [],
        repeat: lastWasUncertain(input.ledger, conversationId, now),
        escalated,
      });
    });
  });
  return { nudges, held };
}
