import { IsoDate } from '../../../plan/dates';
import { Person } from '../../../plan/people';
import { SentNudge } from '../../../plan/sentNudge';
import { Ledger } from '../ledger/useLedger';
import { personIdOf } from '../ledger/nudgeAddress';

/** Why somebody was not reached as was meant. */
export type Reason =
  | { readonly kind: 'failed' | 'uncertain' | 'mailed'; readonly day: IsoDate; readonly detail?: string }
  | { readonly kind: 'noConversation' | 'noMail' };

/** Somebody, or the chat of a duo, that was not reached as was meant. */
export interface Undelivered {
  readonly key: string;
  readonly person?: Person;
  /** Number of the priority, for the chat of a duo. */
  readonly priority?: number;
  readonly reasons: ReadonlyArray<Reason>;
}

/** Newest first: only what became of the last message counts. */
function lastReason(nudges: ReadonlyArray<SentNudge>, person: Person | undefined): Reason | undefined {
  const last = nudges.reduce((one, other) => (other.claimedAt > one.claimedAt ? other : one));
  const { state, localDate: day, detail } = last;
  if (state === 'failed' || state === 'uncertain') return { kind: state, day, detail };
  const detour = state === 'mailed' && person !== undefined && person.route !== 'mail';
  return detour ? { kind: 'mailed', day, detail } : undefined;
}

const hasTask = (person: Person): boolean =>
  person.isCoordinator || person.duoOf.length > 0 || person.contactOf.length > 0;

/** Who was not reached as was meant, in the order of the people; chats of duos come first. */
export function undelivered(people: ReadonlyArray<Person>, ledger: Ledger): ReadonlyArray<Undelivered> {
  const { nudges, conversations } = ledger;
  const byAddress = new Map<string, SentNudge[]>();
  nudges.forEach((nudge) => {
    const id = personIdOf(nudge, conversations);
    const key = id === undefined ? `chat ${nudge.conversationId}` : `person ${id}`;
    byAddress.set(key, [...(byAddress.get(key) ?? []), nudge]);
  });
  const chats = [...byAddress].flatMap(([key, sent]): Undelivered[] => {
    if (!key.startsWith('chat ')) return [];
    const reason = lastReason(sent, undefined);
    return reason ? [{ key, priority: sent[0].priority, reasons: [reason] }] : [];
  });
  const hasChat = (person: Person): boolean =>
    conversations.some(
      ({ kind, personId, priority, removed }) =>
        !removed &&
        ((kind === 'personal' && personId === person.id) ||
          (kind === 'duo' && priority !== undefined && person.duoOf.includes(priority))),
    );
  const persons = people.filter(hasTask).flatMap((person): Undelivered[] => {
    const sent = byAddress.get(`person ${person.id}`);
    const last = sent && lastReason(sent, person);
    const reasons: Reason[] = [
      ...(last ? [last] : []),
      ...(person.route !== 'mail' && !hasChat(person) ? [{ kind: 'noConversation' as const }] : []),
      ...(person.mail === '' ? [{ kind: 'noMail' as const }] : []),
    ];
    return reasons.length === 0 ? [] : [{ key: `person ${person.id}`, person, reasons }];
  });
  return [...chats, ...persons];
}
