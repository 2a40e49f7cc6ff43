import { CardPlace } from '../../../src/cards/cardAction';
import { Audience } from '../../../src/cards/digest';
import { Person } from '../../../src/plan/people';
import { CountedRow } from '../../../src/plan/rows';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { StoredEntry } from '../../store/ledger';

/** Whose rows a card shows: of a priority, of a municipality, or of all roles of a person. */
export interface Whose {
  readonly priority?: number;
  readonly municipality?: string;
  readonly person?: Person;
}

interface Source {
  readonly entry?: StoredEntry;
  readonly conversation?: StoredConversation;
  readonly place?: CardPlace;
  readonly viewer?: Person;
}

/** Whose card it is: its message says so, else the card itself, else the conversation, else who looks. */
export function whoseOf(plan: LoadedPlan, { entry, conversation, place, viewer }: Source): Whose {
  const personWith = (id: string | undefined) =>
    id === undefined ? undefined : plan.people.find((person) => person.id === id);
  if (entry) {
    return {
      priority: entry.priority,
      person: personWith(entry.personId ?? conversation?.personId),
    };
  }
  if (place?.priority !== undefined) return { priority: place.priority };
  if (place?.municipality !== undefined) return { municipality: place.municipality };
  if (conversation?.priority !== undefined) return { priority: conversation.priority };
  return { person: personWith(conversation?.personId) ?? viewer };
}

/** Whether a row is asked of those: of a person for his priorities as duo and his municipalities as contact. */
export function isAskedOf({ priority, municipality, person }: Whose, { key, action }: CountedRow): boolean {
  if (priority !== undefined) return action.priority === priority;
  if (municipality !== undefined) return key.municipality === municipality;
  if (person === undefined) return false;
  return (
    person.duoOf.includes(action.priority) ||
    (key.municipality !== undefined && person.contactOf.includes(key.municipality))
  );
}

/** As whom somebody is asked; undefined when the plan no longer has that priority or municipality. */
export function audienceOf(
  { plan }: LoadedPlan,
  { priority, municipality, person }: Whose,
  rows: ReadonlyArray<CountedRow>,
): Audience | undefined {
  const duo = (number: number): Audience | undefined => {
    const named = plan.priorities.find((one) => one.number === number);
    return named && { kind: 'duo', priority: named };
  };
  const contact = (code: string): Audience | undefined => {
    const named = plan.municipalities.find((one) => one.code === code);
    return named && { kind: 'contact', municipality: named };
  };
  if (priority !== undefined) return duo(priority);
  if (municipality !== undefined) return contact(municipality);
  if (person === undefined) return undefined;
  // A person with one role sees what he is asked as; one with several sees all of it as his own.
  const codes = [...new Set(rows.map(({ key }) => key.municipality))];
  if (codes.length === 1 && codes[0] !== undefined && person.contactOf.includes(codes[0])) {
    return contact(codes[0]);
  }
  const numbers = [...new Set(rows.map(({ action }) => action.priority))];
  return (numbers.length === 1 ? duo(numbers[0]) : undefined) ?? { kind: 'person' };
}
