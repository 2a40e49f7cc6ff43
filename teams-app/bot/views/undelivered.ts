import { Undelivered, UndeliveredReason, UNDELIVERED_REASONS } from '../../../src/cards/coordinatorCard';
import { LedgerEntry, stateAt } from '../../../src/nudge/ledger';
import { KnownConversation } from '../../../src/nudge/nudge';
import { addDays, dayInAmsterdam } from '../../../src/plan/dates';
import { duoOf, Person } from '../../../src/plan/people';

/** What went wrong longer ago is no news; a reminder that still fails comes back by itself. */
const DAYS_BACK = 14;

interface Facts {
  readonly ledger: ReadonlyArray<LedgerEntry>;
  readonly conversations: ReadonlyArray<KnownConversation>;
  readonly people: ReadonlyArray<Person>;
  readonly now: Date;
}

/** The detail of an entry that a chat did not take, with the reason as its first word. */
export function refusedDetail(reason: UndeliveredReason, sentence: string): string {
  return `${reason}: ${sentence}`;
}

function reasonIn(detail: string | undefined): UndeliveredReason | undefined {
  return UNDELIVERED_REASONS.find((reason) => detail?.startsWith(`${reason}: `));
}

/** Whom an entry was for: one person, or the duo of a chat. */
function readersOf(entry: LedgerEntry, { conversations, people }: Facts): ReadonlyArray<Person> {
  const chat = conversations.find(({ conversationId }) => conversationId === entry.conversationId);
  const personId = entry.personId ?? chat?.personId;
  if (personId !== undefined) return people.filter(({ id }) => id === personId);
  const priority = entry.priority ?? chat?.priority;
  return priority === undefined ? [] : duoOf(people, priority);
}

/** Why an entry did not reach its reader as it should; undefined when it did. */
function reasonOf(entry: LedgerEntry, person: Person, facts: Facts): UndeliveredReason | undefined {
  const byMail = entry.conversationId.startsWith('mail:');
  switch (stateAt(entry, facts.now)) {
    case 'uncertain':
      return 'uncertain';
    case 'failed':
      return reasonIn(entry.detail) ?? (byMail ? 'mailRefused' : 'uncertain');
    case 'mailed':
      return person.route === 'mail' ? undefined : (reasonInChat(entry, person, facts) ?? 'noChat');
    default:
      return undefined;
  }
}

/** Why a chat of that day took no message, so that mail went instead. */
function reasonInChat(mail: LedgerEntry, person: Person, facts: Facts): UndeliveredReason | undefined {
  return facts.ledger
    .filter(({ localDate, state }) => localDate === mail.localDate && state === 'failed')
    .filter((entry) => readersOf(entry, facts).includes(person))
    .flatMap(({ detail }) => reasonIn(detail) ?? [])[0];
}

/** The people whose newest message did not reach them as it should, with the reason; newest first. */
export function undeliveredOf(facts: Facts): ReadonlyArray<Undelivered> {
  const from = addDays(dayInAmsterdam(facts.now), -DAYS_BACK);
  const newest = new Map<Person, { readonly entry: LedgerEntry; readonly mailed: boolean }>();
  [...facts.ledger]
    .filter(({ localDate }) => localDate >= from)
    .sort((one, other) => one.localDate.localeCompare(other.localDate) || rank(one) - rank(other))
    .forEach((entry) =>
      readersOf(entry, facts).forEach((person) =>
        newest.set(person, { entry, mailed: entry.state === 'mailed' }),
      ),
    );
  return [...newest]
    .flatMap(([person, { entry, mailed }]): Undelivered[] => {
      const reason = reasonOf(entry, person, facts);
      return reason === undefined
        ? []
        : [{ name: person.name, reason, on: entry.localDate, ...(mailed ? { mailed } : {}) }];
    })
    .sort((one, other) => other.on.localeCompare(one.on));
}

/** Of one day mail comes after the chat that did not take the message. */
function rank({ conversationId }: LedgerEntry): number {
  return conversationId.startsWith('mail:') ? 1 : 0;
}
