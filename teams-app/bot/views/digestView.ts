import { randomUUID } from 'node:crypto';
import { CardPlace } from '../../../src/cards/cardAction';
import { Audience, Digest } from '../../../src/cards/digest';
import { DigestCard } from '../../../src/cards/digestCard';
import { Locale } from '../../../src/i18n/translate';
import { askOf, byUrgency } from '../../../src/nudge/askOf';
import { dayInAmsterdam, daysBetween, IsoDate } from '../../../src/plan/dates';
import { deadlineOf, isOverdue } from '../../../src/plan/lateness';
import { duoOf, isAbsent, Person } from '../../../src/plan/people';
import { rowId } from '../../../src/plan/ref';
import { countedRows, CountedRow } from '../../../src/plan/rows';
import { Settings } from '../../../src/plan/settings';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { StoredEntry } from '../../store/ledger';
import { mentionsOf, viewersOf } from './readers';
import { audienceOf, isAskedOf, Whose, whoseOf } from './whose';

/** What a digest is made from, besides the plan. */
export interface DigestSource {
  /** The message that the card belongs to; absent for what is due now. */
  readonly entry?: StoredEntry;
  readonly conversation?: StoredConversation;
  /** What the card itself says about whose it is. */
  readonly place?: CardPlace;
  /** Who looks, for a card that belongs to nobody in particular. */
  readonly viewer?: Person;
}

export interface DigestOptions {
  readonly tabUrl: string;
  readonly locale: Locale;
}

/** Marks in the ledger that are shown on the card again. */
export const REPEATED = 'herhaald';
export const ESCALATED = 'duo afwezig';

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

/** The rows that ask for an answer today, whoever was asked before. */
export function rowsDueNow(plan: LoadedPlan, whose: Whose, today: IsoDate): ReadonlyArray<CountedRow> {
  return countedRows(plan)
    .filter((row) => isAskedOf(whose, row))
    .map((row) => askOf(row, undefined, plan, today))
    .filter((ask) => ask !== undefined)
    .sort(byUrgency)
    .map(({ row }) => row);
}

/** The rows that are late, longest first. */
function rowsLate(plan: LoadedPlan, whose: Whose, today: IsoDate): ReadonlyArray<CountedRow> {
  const deadline = ({ action }: CountedRow): string => deadlineOf(action) ?? '';
  return countedRows(plan)
    .filter((row) => isAskedOf(whose, row) && isOverdue(row.action, row.state, today))
    .sort((one, other) => deadline(one).localeCompare(deadline(other)));
}

/** The live content of a digest; undefined when its message, priority or person is gone. */
export function digestOf(
  plan: LoadedPlan,
  source: DigestSource,
  now: Date,
  options: DigestOptions,
): Digest | undefined {
  const { entry, place } = source;
  const today = dayInAmsterdam(now);
  const whose = whoseOf(plan, source);
  const rowsNow = place?.only === 'late' ? rowsLate : rowsDueNow;
  const rows = entry ? rowsOfEntry(plan, entry) : rowsNow(plan, whose, today);
  const audience: Audience | undefined = audienceOf(plan, whose, rows);
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
    viewers: viewersOf(plan, conversation),
    notice,
  };
}
