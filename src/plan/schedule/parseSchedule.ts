import { addDays, IsoDate } from '../dates';
import { Period, Quota, Schedule } from '../model';
import { Interval, intervals } from './intervals';
import { matchQuotas, matchRhythms, QuotaMatch } from './matchQuotas';
import { normalizePhrase } from './normalizePhrase';
import { takeCondition } from './takeCondition';
import { Bound, TimeToken, timeTokens } from './timeTokens';

export type ScheduleWarning =
  /** No schedule can be made of the phrase. */
  | 'schedule.unreadable'
  /** The phrase says itself that nothing was decided yet. */
  | 'schedule.undecided'
  /** The phrase leaves room ("najaar 2025", "Q1 2025 en Q1 2026"); the dates are one reading of it. */
  | 'schedule.approximate'
  | 'schedule.outsidePeriod';

export interface ScheduleReading {
  readonly schedule: Schedule;
  /** What it waits for, as the phrase words it. */
  readonly condition?: string;
  readonly warnings: ReadonlyArray<ScheduleWarning>;
}

interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** How its days are meant. */
  readonly bound?: Bound;
  readonly rough: boolean;
}

const NOT_APPLICABLE = /^(?:-|n\.?v\.?t\.?|niet van toepassing)?$/i;
const UNDECIDED =
  /^(?:n\.?t\.?b\.?|p\.?m\.?|\?|(?:nog|nader) (?:nader )?te bepalen|volgt|datum volgt|nog onbekend|onbekend)$/i;

/** Brackets with anything but times and conditions are remarks: the phrase keeps them, the schedule not. */
function withoutRemarks(phrase: string): string {
  return phrase.replace(/\(([^()]*)\)/g, (all, inside: string) =>
    timeTokens(inside) === undefined && matchQuotas(inside).length === 0 ? ' ' : all,
  );
}

function cut(text: string, matches: ReadonlyArray<QuotaMatch>): string {
  return [...matches]
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

function takeQuotas(phrase: string): { rest: string; quotas: ReadonlyArray<Quota> } {
  const counted = matchQuotas(phrase);
  const afterCounted = cut(phrase, counted);
  const rhythms = matchRhythms(afterCounted);
  return {
    rest: cut(afterCounted, rhythms).replace(/\s+/g, ' ').trim(),
    quotas: [...counted, ...rhythms].map((match) => match.quota),
  };
}

function hasGap(times: ReadonlyArray<Interval>): boolean {
  const sorted = [...times].sort((a, b) => a.start.localeCompare(b.start));
  return sorted.some((time, index) => index > 0 && addDays(sorted[index - 1].end, 1) < time.start);
}

/** Times that belong together, under the bound before them ("uiterlijk …"), as one span. */
function spanOf(
  bound: Bound | undefined,
  tokens: ReadonlyArray<TimeToken>,
  period: Period,
): Span | undefined {
  const times = intervals(tokens, period);
  if (times === undefined || times.length === 0) return undefined;
  const isRange = tokens.some((token) => token.kind === 'link' && token.link === 'range');
  const last = times[times.length - 1];
  const start = times.reduce((first, time) => (time.start < first ? time.start : first), times[0].start);
  const end = times.reduce((latest, time) => (time.end > latest ? time.end : latest), times[0].end);
  const runsBackwards = isRange && times.length > 1 && last.end < times[0].start;
  if (runsBackwards) return undefined;
  const rough = times.some((time) => time.rough) || (!isRange && hasGap(times));
  if (bound === 'before' && !last.isEnd)
    return { start: period.start, end: addDays(start, -1), bound, rough };
  if (bound === 'before' || bound === 'by') return { start: period.start, end, bound, rough };
  const open = (bound === 'from' || bound === 'starts') && !(isRange && times.length > 1);
  return { start, end, bound: open ? bound : undefined, rough };
}

function spansOf(tokens: ReadonlyArray<TimeToken>, period: Period): ReadonlyArray<Span> | undefined {
  const spans: Span[] = [];
  let bound: Bound | undefined;
  let group: TimeToken[] = [];
  const close = (): boolean => {
    if (!group.some((token) => token.kind !== 'link')) return bound === undefined;
    const span = spanOf(bound, group, period);
    if (span !== undefined) spans.push(span);
    return span !== undefined;
  };
  for (const token of tokens) {
    if (token.kind === 'ongoing' || token.kind === 'periodic') continue;
    if (token.kind !== 'bound') {
      group.push(token);
      continue;
    }
    if (!close()) return undefined;
    bound = token.bound;
    group = [];
  }
  return close() ? spans : undefined;
}

/** True when "doorlopend" comes after the times and is set apart from them: first this, then on and on. */
function goesOnAfter(tokens: ReadonlyArray<TimeToken>): boolean {
  const ongoing = tokens.findIndex((token) => token.kind === 'ongoing');
  const before = tokens[ongoing - 1];
  return (
    ongoing > 0 &&
    before.kind === 'link' &&
    tokens.slice(0, ongoing).some((token) => token.kind !== 'link' && token.kind !== 'bound')
  );
}

function none(warnings: ReadonlyArray<ScheduleWarning>, condition?: string): ScheduleReading {
  return { schedule: { kind: 'none' }, warnings, ...(condition === undefined ? {} : { condition }) };
}

function scheduleOf(
  tokens: ReadonlyArray<TimeToken>,
  spans: ReadonlyArray<Span>,
  quotas: ReadonlyArray<Quota>,
  period: Period,
): Schedule | undefined {
  const first = spans[0];
  const last = spans[spans.length - 1];
  const openEnd = last !== undefined && (last.bound === 'from' || last.bound === 'starts');
  const start =
    first === undefined || first.bound === 'by' || first.bound === 'before' ? period.start : first.start;
  const end = last === undefined || (openEnd && last.bound === 'from') ? period.end : last.end;
  if (end < start) return undefined;
  if (quotas.length > 0) return { kind: 'recurring', start, end: openEnd ? period.end : end, quotas };
  if (tokens.some((token) => token.kind === 'periodic')) return { kind: 'periodic', start, end };
  if (first === undefined) {
    return tokens.some((token) => token.kind === 'ongoing') ? { kind: 'ongoing', start, end } : undefined;
  }
  const wholePlan = start === period.start && end === period.end;
  const after = last.bound === 'starts' || goesOnAfter(tokens);
  if (after && !wholePlan) return { kind: 'window', start, end, ongoingAfter: true };
  if (last.bound === 'from' || tokens.some((token) => token.kind === 'ongoing')) {
    return { kind: 'ongoing', start, end };
  }
  return { kind: 'window', start, end };
}

/**
 * Reads a Dutch "Wanneer" phrase.
 *
 * @param when - the phrase as the plan has it: `Q3 en Q4 2025 en doorlopend`, `uiterlijk eind 2025`, …
 * @param period - the plan's period: the days of an ongoing action, and the start of one that only has a deadline
 * @returns the schedule, the condition that the phrase names, and what the coordinator should look at; a
 * phrase that cannot be read gives `none` with `schedule.unreadable`, an empty one `none` without warning
 */
export function parseSchedule(when: string, period: Period): ScheduleReading {
  const split = takeCondition(when.replace(/\s+/g, ' ').trim());
  const { condition } = split;
  const phrase = normalizePhrase(split.rest);
  if (NOT_APPLICABLE.test(phrase)) return none([], condition);
  if (UNDECIDED.test(phrase)) return none(['schedule.undecided'], condition);
  const spoken = withoutRemarks(phrase).replace(/(?<!\p{L})p[./]?\s?j\.?(?!\p{L})/giu, 'per jaar');
  const { rest, quotas } = takeQuotas(spoken);
  const tokens = timeTokens(rest);
  const spans = tokens && spansOf(tokens, period);
  const schedule = tokens && spans && scheduleOf(tokens, spans, quotas, period);
  if (!spans || !schedule) return none(['schedule.unreadable'], condition);
  const warnings: ScheduleWarning[] = [];
  if (spans.some((span) => span.rough)) warnings.push('schedule.approximate');
  if ((schedule.start ?? '') < period.start || (schedule.end ?? '') > period.end) {
    warnings.push('schedule.outsidePeriod');
  }
  return { schedule, warnings, ...(condition === undefined ? {} : { condition }) };
}
