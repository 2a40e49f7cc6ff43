import { randomUUID } from 'node:crypto';
import { DigestPlace } from '../../src/cards/cardAction';
import { DigestCard, Mention } from '../../src/cards/digestCard';
import { Digest } from '../../src/cards/digest';
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

/** The rows of a priority that ask for an answer today, whoever was asked before. */
export function rowsDueNow(plan: LoadedPlan, priority: number, today: IsoDate): ReadonlyArray<CountedRow> {
  return countedRows(plan)
    .filter((row) => row.action.priority === priority)
    .map((row) => askOf(row, undefined, plan, today))
    .filter((ask) => ask !== undefined)
    .sort(byUrgency)
    .map(({ row }) => row);
}

/** The live content of a digest; undefined when its message or priority is gone. */
export function digestOf(
  plan: LoadedPlan,
  source: DigestSource,
  priority: number | undefined,
  now: Date,
  options: { readonly tabUrl: string; readonly locale: Locale },
): Digest | undefined {
  const { entry } = source;
  const number = entry?.priority ?? priority;
  const found = plan.plan.priorities.find((candidate) => candidate.number === number);
  if (!found) return undefined;
  const today = dayInAmsterdam(now);
  const rows = entry ? rowsOfEntry(plan, entry) : rowsDueNow(plan, found.number, today);
  return {
    planState: plan,
    priority: found,
    rows,
    since: entry?.claimedAt ?? now.toISOString(),
    today,
    baseline: isBaseline(rows, entry?.localDate ?? today, plan.settings),
    repeat: entry?.detail === REPEATED,
    escalated: entry?.detail === ESCALATED,
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
  place: DigestPlace,
  notice?: string,
): DigestCard {
  const present = duoOf(plan.people, digest.priority.number).filter(
    (person) => !isAbsent(person, digest.today),
  );
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
