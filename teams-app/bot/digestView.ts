import { randomUUID } from 'node:crypto';
import { CardPlace } from '../../src/cards/cardAction';
import { Audience, Digest } from '../../src/cards/digest';
import { DigestCard, Mention } from '../../src/cards/digestCard';
import { Locale } from '../../src/i18n/translate';
import { askOf, byUrgency } from '../../src/nudge/askOf';
import { dayInAmsterdam, daysBetween, IsoDate } from '../../src/plan/dates';
import { deadlineOf } from '../../src/plan/lateness';
import { duoOf, isAbsent, Person } from '../../src/plan/people';
import { rowId } from '../../src/plan/ref';
import { countedRows, CountedRow } from '../../src/plan/rows';
import { Settings } from '../../src/plan/settings';
import { LoadedPlan } from '../../src/store/planStore';
import { StoredConversation } from '../store/conversations';
import { StoredEntry } from '../store/ledger';
import { knownMembers } from './membership';

/** What a digest is made from, besides the plan. */
export interface DigestSource {
  /** The message that the card belongs to; absent for what is due now. */
  readonly entry?: StoredEntry;
  readonly conversation?: StoredConversation;
}

/** True for the first question after reminders were switched on, about what was late before. */
function isBaseline(rows: ReadonlyArray<CountedRow>, day: IsoDate, settings: Settings): boolean {
  const since = settings.remindersOnSince && dayInAmsterdam(new Date(settings.remindersOnSince));
  if (since === undefined || rows.length === 0 || daysBetween(since, day) >= settings.lateEveryDays)
    return false;
  return rows.every(({ action }) => (deadlineOf(action) ?? since) < since);
}

/** The rows that an entry of the ledger asks about, in its order, as they are now. */
function rowsOfEntry(plan: LoadedPlan, entry: StoredEntry): ReadonlyArray<CountedRow> {
  const byId = new Map(countedRows(plan).map((row) => [rowId(row.key), row] as const));
  return entry.rowIds.flatMap((id) => byId.get(id) ?? []);
}

/** The rows that ask for an answer today, whoever was asked before: of a priority, or of all roles of a person. */
export function rowsDueNow(
  plan: LoadedPlan,
  whose: { readonly priority?: number; readonly person?: Person },
  today: IsoDate,
): ReadonlyArray<CountedRow> {
  const { priority, person } = whose;
  return countedRows(plan)
    .filter((row) => (priority === undefined ? isOwn(row, person) : row.action.priority === priority))
    .map((row) => askOf(row, undefined, plan, today))
    .filter((ask) => ask !== undefined)
    .sort(byUrgency)
    .map(({ row }) => row);
}

/** Whether a person is asked about a row: of his priorities as duo, of his municipalities as contact person. */
function isOwn({ key, action }: CountedRow, person: Person | undefined): boolean {
  if (person === undefined) return false;
  const { municipality } = key;
  return (
    person.duoOf.includes(action.priority) ||
    (municipality !== undefined && person.contactOf.includes(municipality))
  );
}

/** As whom somebody is asked: for one priority, for one municipality, or for all that is his. */
function audienceOf(
  { plan }: LoadedPlan,
  priority: number | undefined,
  rows: ReadonlyArray<CountedRow>,
  person: Person | undefined,
): Audience | undefined {
  const named = plan.priorities.find(({ number }) => number === priority);
  if (priority !== undefined) return named && { kind: 'duo', priority: named };
  if (person === undefined) return undefined;
  const municipalities = [...new Set(rows.map(({ key }) => key.municipality))];
  const municipality = plan.municipalities.find(({ code }) => code === municipalities[0]);
  const isContact = municipality !== undefined && person.contactOf.includes(municipality.code);
  if (isContact && municipalities.length === 1) return { kind: 'contact', municipality };
  const priorities = [...new Set(rows.map(({ action }) => action.priority))];
  const only = plan.priorities.find(({ number }) => number === priorities[0]);
  return only && priorities.length === 1 ? { kind: 'duo', priority: only } : { kind: 'person' };
}

/** The live content of a digest; undefined when its message, priority or person is gone. */
export function digestOf(
  plan: LoadedPlan,
  { entry, conversation }: DigestSource,
  priority: number | undefined,
  now: Date,
  options: { readonly tabUrl: string; readonly locale: Locale },
): Digest | undefined {
  const number = entry ? entry.priority : priority;
  const personId = entry?.personId ?? conversation?.personId;
  const person = plan.people.find(({ id }) => id === personId);
  const today = dayInAmsterdam(now);
  const rows = entry ? rowsOfEntry(plan, entry) : rowsDueNow(plan, { priority: number, person }, today);
  const audience = audienceOf(plan, number, rows, person);
  if (!audience) return undefined;
  const told = entry?.unanswered?.length ?? 0;
  return {
    planState: plan,
    audience,
    rows,
    occurrences: plan.occurrences,
    since: entry?.claimedAt ?? now.toISOString(),
    today,
    baseline: isBaseline(rows, entry?.localDate ?? today, plan.settings),
    repeat: entry?.detail === REPEATED,
    escalated: entry?.detail === ESCALATED,
    unanswered: told > 0 && told === entry?.rowIds.length,
    catalogAppId: plan.settings.catalogAppId,
    ...options,
  };
}

/** Marks in the ledger that are shown on the card again. */
export const REPEATED = 'herhaald';
export const ESCALATED = 'duo afwezig';

/** Who of a duo is present and can be mentioned in a conversation. */
export function mentionsOf(
  duo: ReadonlyArray<Person>,
  conversation: StoredConversation | undefined,
  people: ReadonlyArray<Person>,
): ReadonlyArray<Mention> {
  const known = knownMembers(people, conversation?.members ?? []);
  return duo.flatMap((person) => {
    const member = known.find((candidate) => candidate.person.id === person.id);
    return member ? [{ name: person.name, teamsId: member.teamsId }] : [];
  });
}

/** A digest as the card of a conversation. */
export function digestCardOf(
  digest: Digest,
  plan: LoadedPlan,
  conversation: StoredConversation | undefined,
  place: CardPlace,
  notice?: string,
): DigestCard {
  const { audience, today } = digest;
  const duo = audience.kind === 'duo' ? duoOf(plan.people, audience.priority.number) : [];
  const present = duo.filter((person) => !isAbsent(person, today));
  return {
    ...digest,
    place,
    formId: randomUUID(),
    mention:
      conversation?.kind === 'duo' && !digest.escalated ? mentionsOf(present, conversation, plan.people) : [],
    viewers: knownMembers(plan.people, conversation?.members ?? []).map(({ teamsId }) => teamsId),
    notice,
  };
}

/** The language of a card that several people see: English only when all of them read English. */
export function sharedLocale(people: ReadonlyArray<Person>): Locale {
  return people.length > 0 && people.every((person) => person.locale === 'en') ? 'en' : 'nl';
}
