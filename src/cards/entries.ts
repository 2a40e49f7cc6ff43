import { Locale, Translate } from '../i18n/translate';
import { IsoDate, IsoInstant } from '../plan/dates';
import { daysUntilDeadline, isOverdue, isStale } from '../plan/lateness';
import { Action, PlanState, RowState } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { countQuota } from '../plan/quotaCount';
import { CountedRow } from '../plan/rows';
import { isClosed } from '../plan/status';
import { answeredWords, deadlineWords, municipalityName, municipalStateWords, stateWords } from './words';

/** The parts of a list of actions, in the order in which they are shown. */
export const SECTIONS = ['late', 'due', 'silent', 'answered'] as const;
export type Section = (typeof SECTIONS)[number];

/** One action in a list, with those of its rows that are asked about. */
export interface Entry {
  readonly action: Action;
  readonly rows: ReadonlyArray<CountedRow>;
  /** How many of its rows were answered since the question was asked. */
  readonly answered: number;
  readonly section: Section;
}

/** A deadline that is farther away than this is no reason to ask. */
const SOON = 30;

/** Whether a row was answered since a moment, or needs no answer any more. */
export function isAnswered(row: CountedRow, since: IsoInstant): boolean {
  const { updatedAt, status } = row.state;
  return isClosed(status) || (updatedAt !== undefined && Date.parse(updatedAt) >= Date.parse(since));
}

export function isDone(entry: Entry): boolean {
  return entry.answered === entry.rows.length;
}

function sectionOf(
  rows: ReadonlyArray<CountedRow>,
  open: ReadonlyArray<CountedRow>,
  today: IsoDate,
): Section {
  if (open.length === 0) return 'answered';
  if (open.some(({ action, state }) => isOverdue(action, state, today))) return 'late';
  const days = daysUntilDeadline(open[0].action, today);
  const waits = open[0].action.condition?.state === 'open';
  if (waits || (days !== undefined && days <= SOON)) return 'due';
  return rows.every(({ action, state }) => isStale(action, state, today)) ? 'silent' : 'due';
}

/** Rows as a list of actions, in their order. */
export function entriesOf(
  rows: ReadonlyArray<CountedRow>,
  since: IsoInstant,
  today: IsoDate,
): ReadonlyArray<Entry> {
  const byRef = new Map<string, CountedRow[]>();
  rows.forEach((row) => {
    const known = byRef.get(row.action.ref);
    if (known) known.push(row);
    else byRef.set(row.action.ref, [row]);
  });
  return [...byRef.values()].map((own): Entry => {
    const open = own.filter((row) => !isAnswered(row, since));
    return {
      action: own[0].action,
      rows: own,
      answered: own.length - open.length,
      section: sectionOf(own, open, today),
    };
  });
}

/** What the words about an entry are made from. */
export interface EntryContext {
  readonly planState: PlanState;
  readonly occurrences?: ReadonlyArray<Occurrence>;
  readonly since: IsoInstant;
  readonly today: IsoDate;
  readonly locale: Locale;
}

/** An entry in words, as plain text. */
export interface EntryWords {
  readonly deadline: string;
  readonly state: string;
  /** Who has answered, of an action that each municipality carries out. */
  readonly answered?: string;
  readonly remark?: string;
  /** What was counted, such as `1 van 2 dit jaar`. */
  readonly counted?: string;
  readonly condition?: string;
}

export function entryWords(
  t: Translate,
  context: EntryContext,
  { action, rows }: Pick<Entry, 'action' | 'rows'>,
): EntryWords {
  const { locale, today, planState, since } = context;
  const [first] = rows;
  const named = rows.map((row) => ({
    municipality: municipalityName(planState.plan.municipalities, row.key.municipality ?? ''),
    state: row.state,
    answered: isAnswered(row, since),
  }));
  const isOne = rows.length === 1;
  const counted = quotaWords(t, context, action, rows);
  return {
    deadline: deadlineWords(t, locale, action, lateState(rows, today), today),
    state: isOne ? stateWords(t, locale, first.state) : municipalStateWords(t, named),
    ...(isOne ? {} : { answered: answeredWords(t, named) }),
    ...(isOne && first.state.remark ? { remark: first.state.remark } : {}),
    ...(counted ? { counted } : {}),
    ...(action.condition?.state === 'open' ? { condition: action.condition.text } : {}),
  };
}

/** The state by which a deadline is told: that of a late row, where there is one. */
function lateState(rows: ReadonlyArray<CountedRow>, today: IsoDate): RowState {
  return (rows.find(({ action, state }) => isOverdue(action, state, today)) ?? rows[0]).state;
}

/** `1 van 2 dit jaar` for each quota of an action; undefined when it has none. */
export function quotaWords(
  t: Translate,
  { occurrences = [], today }: Pick<EntryContext, 'occurrences' | 'today'>,
  action: Action,
  rows: ReadonlyArray<Pick<CountedRow, 'key'>>,
): string | undefined {
  const quotas = action.schedule.quotas ?? [];
  if (quotas.length === 0) return undefined;
  const municipalities = rows.flatMap(({ key }) => key.municipality ?? []);
  return quotas
    .map((quota) => {
      const { counted, expected } = countQuota(action.ref, quota, municipalities, occurrences, today);
      const words = t(`cards:quota.${quota.per}`, { counted, expected });
      return quota.what ? `${quota.what}: ${words}` : words;
    })
    .join(' · ');
}
