import { Locale, Translate } from '../i18n/translate';
import { IsoDate, IsoInstant } from '../plan/dates';
import { Municipality, PlanState, Priority } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { CountedRow } from '../plan/rows';
import { TabPlaces, TabTarget } from '../plan/tabLink';
import { entriesOf, Entry, isAnswered, SECTIONS } from './entries';

/**
 * Who is asked: the duo of a priority, or the contact person of a municipality, who sees it across priorities; a
 * person with several roles gets one digest for all of them.
 */
export type Audience =
  | { readonly kind: 'duo'; readonly priority: Priority }
  | { readonly kind: 'contact'; readonly municipality: Municipality }
  | { readonly kind: 'person' };

/** What a digest shows, in a card or in a mail: a live view of the rows that were asked about. */
export interface Digest extends TabPlaces {
  readonly planState: PlanState;
  readonly audience: Audience;
  /** Most urgent first. */
  readonly rows: ReadonlyArray<CountedRow>;
  /** What was counted, for actions with a quota. */
  readonly occurrences?: ReadonlyArray<Occurrence>;
  /** An answer given from this moment on counts as an answer to the digest. */
  readonly since: IsoInstant;
  readonly today: IsoDate;
  /** The first question after reminders were switched on: what is the state? */
  readonly baseline: boolean;
  /** Sent once more because nobody knows whether the first one arrived. */
  readonly repeat: boolean;
  /** The duo has been away for long, so a coordinator gets it. */
  readonly escalated: boolean;
  /** A coordinator is told of rows that several reminders brought no answer for. */
  readonly unanswered?: boolean;
  readonly locale: Locale;
}

/** The actions of a digest: late, due, silent and answered, within each in the digest's order. */
export function digestEntries(digest: Digest): ReadonlyArray<Entry> {
  const entries = entriesOf(digest.rows, digest.since, digest.today);
  return SECTIONS.flatMap((section) => entries.filter((entry) => entry.section === section));
}

/** The rows that still wait for an answer. */
export function openRows(digest: Pick<Digest, 'rows' | 'since'>): ReadonlyArray<CountedRow> {
  return digest.rows.filter((row) => !isAnswered(row, digest.since));
}

/** What is asked, as part of a sentence that may begin with names. */
export function questionWords(t: Translate, digest: Digest): string {
  if (digest.unanswered) return t('cards:digest.unanswered');
  return t(`cards:digest.${digest.escalated ? 'escalated' : digest.baseline ? 'baseline' : 'question'}`);
}

/** `text` as the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Prioriteit 1 · Veilig wonen` or `Gemeente Wijchen`; `short` leaves the title out. */
export function audienceWords(t: Translate, audience: Audience, short = false): string {
  if (audience.kind === 'person') return t('cards:own');
  if (audience.kind === 'contact') return t('cards:contact', { name: audience.municipality.name });
  const { number, title } = audience.priority;
  return short ? t('cards:priorityOnly', { number }) : t('cards:priority', { number, title });
}

/** Where the tab shows what a card or mail is about. */
export function audienceTarget(audience: Audience): TabTarget {
  if (audience.kind === 'person') return { view: 'mijn-acties' };
  return audience.kind === 'duo'
    ? { view: 'mijn-acties', priority: audience.priority.number }
    : { view: 'mijn-acties', municipality: audience.municipality.code };
}

/** Whether only refs may leave the chat, as in mail and notifications. */
export function isConfidential(planState: PlanState, priority: number): boolean {
  return planState.plan.priorities.find(({ number }) => number === priority)?.confidential ?? false;
}
