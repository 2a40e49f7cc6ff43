import { Ask, AskReason } from '../plan/asks';
import { addDays, IsoDate } from '../plan/dates';
import { CountedRow } from '../plan/rows';
import { isClosed } from '../plan/status';
import { answeredOn, AskFacts, latest, Occasion, occasionsOf, switchedOn } from './occasions';

/** An ask with the day since when it has been waiting to be sent. */
export interface DueAsk extends Ask {
  readonly dueSince: IsoDate;
}

/** True while somebody put the row off: nobody is reminded of it before that day, late or not. */
export function isSnoozed({ state }: CountedRow, today: IsoDate): boolean {
  return state.snoozedUntil !== undefined && today < state.snoozedUntil;
}

/** The day on which an occasion is to be asked, which may lie ahead; undefined when it was asked or answered enough. */
function dayToAsk(
  { since, settledFrom = since, answered, notBefore, again }: Occasion,
  row: CountedRow,
  asked: IsoDate | undefined,
  everyDays: number,
): IsoDate | undefined {
  const given = answered ?? answeredOn(row);
  const isAnswered = given !== undefined && given >= settledFrom;
  const isAsked = asked !== undefined && asked >= since;
  if (!isAnswered && !isAsked) return latest(since, notBefore);
  if (again === 'never' || (again === 'untilAnswered' && isAnswered)) return undefined;
  return addDays(latest(isAsked ? asked : undefined, isAnswered ? given : undefined) ?? since, everyDays);
}

/**
 * What a row is to be asked about today, if anything; where there are several reasons, the most telling one.
 * - Before a deadline: once per window. After it: the day after, then every `lateEveryDays`. A row that was late
 *   before reminders were switched on is asked once as baseline.
 * - A quota that is behind: when a part of its period is over, then every `lateEveryDays` while nobody answers.
 * - An action that goes on: once, in the days before a planned round opens.
 * - In an open round: when it opens, and again before it closes while there is no answer since it opened.
 * - While a condition is open the question is whether it is met.
 * - A row that was put off is not asked before its day, and then once.
 * An answer or a question since the reason came into force is enough.
 *
 * @param lastAsked - the last day before today on which those who would be asked were asked about the row
 */
export function askOf(
  row: CountedRow,
  lastAsked: IsoDate | undefined,
  facts: AskFacts,
  today: IsoDate,
): DueAsk | undefined {
  if (isClosed(row.state.status) || isSnoozed(row, today)) return undefined;
  const { settings } = facts;
  for (const occasion of occasionsOf(row, lastAsked, facts, today)) {
    const day = dayToAsk(occasion, row, lastAsked, settings.lateEveryDays);
    if (day === undefined || day > today) continue;
    const dueSince = latest(latest(day, row.state.snoozedUntil), switchedOn(settings)) ?? day;
    return { row, reason: occasion.reason, dueSince: dueSince > today ? today : dueSince };
  }
  return undefined;
}

/** Most urgent first: what is late longest, then what is due soonest, then the rest in the plan's order. */
export function byUrgency(a: Ask, b: Ask): number {
  return urgency(b.reason) - urgency(a.reason);
}

function urgency(reason: AskReason): number {
  switch (reason.kind) {
    case 'late':
      return 10_000 + reason.byDays;
    case 'due':
      return 5_000 - reason.inDays;
    case 'baseline':
      return 3_000;
    case 'quotaBehind':
      return 2_000;
    case 'condition':
      return 1_000;
    default:
      return 0;
  }
}
