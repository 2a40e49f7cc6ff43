import { Locale, Translate } from '../i18n/translate';
import { IsoDate, IsoInstant } from '../plan/dates';
import { isOverdue } from '../plan/lateness';
import { Action, PlanState, Priority } from '../plan/model';
import { CountedRow } from '../plan/rows';
import { isClosed } from '../plan/status';
import { deadlineWords, municipalityName, municipalStateWords, stateWords } from './words';

/** What a digest shows, in a card or in a mail: a live view of the rows that were asked about. */
export interface Digest {
  readonly planState: PlanState;
  readonly priority: Priority;
  /** Most urgent first. */
  readonly rows: ReadonlyArray<CountedRow>;
  /** An answer given from this moment on counts as an answer to the digest. */
  readonly since: IsoInstant;
  readonly today: IsoDate;
  /** The first question after reminders were switched on: what is the state? */
  readonly baseline: boolean;
  /** Sent once more because nobody knows whether the first one arrived. */
  readonly repeat: boolean;
  /** The duo has been away for long, so a coordinator gets it. */
  readonly escalated: boolean;
  /** The SharePoint page with the tab. */
  readonly tabUrl: string;
  readonly locale: Locale;
}

/** The rows of one action in a digest. */
export interface DigestEntry {
  readonly action: Action;
  readonly rows: ReadonlyArray<CountedRow>;
  /** Its rows that were answered since the digest was sent. */
  readonly answered: number;
  readonly late: boolean;
}

/** Whether a row was answered since a moment, or needs no answer any more. */
export function isAnswered(row: CountedRow, since: IsoInstant): boolean {
  const { updatedAt, status } = row.state;
  return isClosed(status) || (updatedAt !== undefined && Date.parse(updatedAt) >= Date.parse(since));
}

/** The actions of a digest in its order; those that are fully answered come last. */
export function digestEntries(digest: Digest): ReadonlyArray<DigestEntry> {
  const byRef = new Map<string, CountedRow[]>();
  digest.rows.forEach((row) => {
    const known = byRef.get(row.action.ref);
    if (known) known.push(row);
    else byRef.set(row.action.ref, [row]);
  });
  const entries = [...byRef.values()].map((rows): DigestEntry => {
    const { action } = rows[0];
    return {
      action,
      rows,
      answered: rows.filter((row) => isAnswered(row, digest.since)).length,
      late: rows.some((row) => isOverdue(action, row.state, digest.today)),
    };
  });
  const isDone = (entry: DigestEntry): boolean => entry.answered === entry.rows.length;
  return [...entries.filter((entry) => !isDone(entry)), ...entries.filter(isDone)];
}

/** The rows that still wait for an answer. */
export function openRows(digest: Digest): ReadonlyArray<CountedRow> {
  return digest.rows.filter((row) => !isAnswered(row, digest.since));
}

/** What is asked, as part of a sentence that may begin with names. */
export function questionWords(t: Translate, digest: Digest): string {
  return t(`cards:digest.${digest.escalated ? 'escalated' : digest.baseline ? 'baseline' : 'question'}`);
}

/** `text` as the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Deadline and present state of an entry, as plain text. */
export function entryWords(
  t: Translate,
  digest: Digest,
  { action, rows }: DigestEntry,
): { readonly deadline: string; readonly state: string } {
  const { locale, today, planState } = digest;
  const isRegional = rows.length === 1 && rows[0].key.municipality === undefined;
  return {
    deadline: deadlineWords(t, locale, action, rows[0].state, today),
    state: isRegional
      ? stateWords(t, locale, rows[0].state)
      : municipalStateWords(
          t,
          rows.map(({ key, state }) => ({
            municipality: municipalityName(planState.plan.municipalities, key.municipality ?? ''),
            state,
          })),
        ),
  };
}
