import { AskReason } from '../plan/asks';
import { addDays, dayInAmsterdam, daysBetween, IsoDate } from '../plan/dates';
import { deadlineOf, isOverdue } from '../plan/lateness';
import { Plan } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { nextQuotaDays, occurrencesOf, QuotaPace, quotaPaces } from '../plan/quotaPace';
import { asksPriority, openRound, Round } from '../plan/round';
import { CountedRow } from '../plan/rows';
import { Settings } from '../plan/settings';

/** What decides about a row besides its own state; a loaded plan has it all. */
export interface AskFacts {
  readonly plan: Plan;
  readonly occurrences: ReadonlyArray<Occurrence>;
  readonly rounds: ReadonlyArray<Round>;
  readonly settings: Settings;
}

/** A reason to ask about a row that is in force on a day, whether or not it was asked and answered already. */
export interface Occasion {
  readonly reason: AskReason;
  /** The day on which it came into force. Being asked since then is enough, unless it is asked again. */
  readonly since: IsoDate;
  /** An answer given since this day is enough; `since` when absent. */
  readonly settledFrom?: IsoDate;
  /** Day of the last answer where more counts as one than a status: counting an execution answers for a quota. */
  readonly answered?: IsoDate;
  /** Not before this day. */
  readonly notBefore?: IsoDate;
  /** Whether the question comes back every `lateEveryDays`: always, or while nobody answers. */
  readonly again: 'never' | 'always' | 'untilAnswered';
}

/** The later of two days, either of which may be missing. */
export function latest(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** The newest of some days that is not after today. */
function newest(days: ReadonlyArray<IsoDate>, today: IsoDate): IsoDate | undefined {
  return days.filter((day) => day <= today).reduce<IsoDate | undefined>(latest, undefined);
}

/** The day on which somebody last gave the status of a row. */
export function answeredOn({ state }: CountedRow): IsoDate | undefined {
  return state.updatedAt === undefined ? undefined : dayInAmsterdam(new Date(state.updatedAt));
}

/** The day on which a coordinator switched reminders on. */
export function switchedOn({ remindersOnSince }: Settings): IsoDate | undefined {
  return remindersOnSince === undefined ? undefined : dayInAmsterdam(new Date(remindersOnSince));
}

export function waitsForCondition({ action }: CountedRow): boolean {
  return action.condition?.state === 'open';
}

/** While a condition is open the question, at the same moments, is whether it is met. */
function reasonOf(row: CountedRow, reason: AskReason): AskReason {
  return waitsForCondition(row) ? { kind: 'condition' } : reason;
}

/** Before a deadline the newest window that opened; after it the day that followed, and then again and again. */
function deadlineOccasion(
  row: CountedRow,
  asked: IsoDate | undefined,
  { settings }: AskFacts,
  today: IsoDate,
): Occasion | undefined {
  const deadline = deadlineOf(row.action);
  if (deadline === undefined) return undefined;
  if (today <= deadline) {
    const windows = settings.windowsBeforeDeadline.map((days) => addDays(deadline, -days));
    const since = newest(windows, today);
    const reason = reasonOf(row, { kind: 'due', inDays: daysBetween(today, deadline) });
    return since === undefined ? undefined : { reason, since, again: 'never' };
  }
  if (!waitsForCondition(row) && !isOverdue(row.action, row.state, today)) return undefined;
  const on = switchedOn(settings);
  const touched = latest(asked, answeredOn(row));
  // What was late before anybody could be reminded is asked once for its state, without reproach.
  const isBaseline = on !== undefined && deadline < on && (touched === undefined || touched < on);
  const late: AskReason = { kind: 'late', byDays: daysBetween(deadline, today) };
  return {
    reason: reasonOf(row, isBaseline ? { kind: 'baseline' } : late),
    since: addDays(deadline, 1),
    again: 'always',
  };
}

/** The paces of the quotas that a row is asked about. */
export function pacesOf(row: CountedRow, facts: AskFacts, today: IsoDate): ReadonlyArray<QuotaPace> {
  const { plan, occurrences, settings } = facts;
  const graceDays = settings.quotaGraceDays;
  return quotaPaces(row.action, row.key.municipality, { plan, occurrences, graceDays }, today);
}

function lastCountedOn({ key }: CountedRow, { occurrences }: AskFacts): IsoDate | undefined {
  return occurrencesOf(occurrences, key.ref)
    .filter(
      ({ municipality }) =>
        key.municipality === undefined || municipality === undefined || municipality === key.municipality,
    )
    .map(({ at }) => dayInAmsterdam(new Date(at)))
    .reduce<IsoDate | undefined>(latest, undefined);
}

/** A quota that is behind: asked when a part of its period is over, and weekly while nobody answers or counts. */
function quotaOccasion(row: CountedRow, facts: AskFacts, today: IsoDate): Occasion | undefined {
  const paces = pacesOf(row, facts, today);
  const behind = paces.filter((pace) => pace.behind);
  const since = behind.map((pace) => pace.since).reduce<IsoDate | undefined>(latest, undefined);
  if (since === undefined) return undefined;
  const sum = (valueOf: (pace: QuotaPace) => number): number =>
    paces.reduce((total, pace) => total + valueOf(pace), 0);
  const on = switchedOn(facts.settings);
  return {
    reason: reasonOf(row, {
      kind: 'quotaBehind',
      // What one municipality did more than it had to does not count for another.
      counted: sum(({ counted, expected }) => Math.min(counted, expected)),
      expected: sum(({ expected }) => expected),
    }),
    since,
    answered: latest(answeredOn(row), lastCountedOn(row, facts)),
    // What was behind before anybody could be reminded comes after the baseline question, not along with it.
    notBefore:
      on !== undefined && since < on && on <= today ? addDays(on, facts.settings.lateEveryDays) : undefined,
    again: 'untilAnswered',
  };
}

/** The days on which a round asks: when it opens, some days before it closes, and when a coordinator says so. */
function roundDays({ opensOn, closesOn, remindOn = [] }: Round, settings: Settings): ReadonlyArray<IsoDate> {
  const reminders = settings.roundReminders.map((days) => addDays(closesOn, -days));
  return [opensOn, ...[...reminders, ...remindOn].filter((day) => day > opensOn && day <= closesOn)];
}

function roundOccasion(row: CountedRow, facts: AskFacts, today: IsoDate): Occasion | undefined {
  const round = openRound(facts.rounds);
  if (round === undefined || !asksPriority(round, row.action.priority)) return undefined;
  if (today < round.opensOn || today > round.closesOn) return undefined;
  const since = newest(roundDays(round, facts.settings), today) ?? round.opensOn;
  return { reason: { kind: 'round' }, since, settledFrom: round.opensOn, again: 'never' };
}

/** Whether an action has neither a deadline ahead nor a number to reach: only a round makes it be asked about. */
export function goesOn(row: CountedRow, today: IsoDate): boolean {
  const { kind, start, end, ongoingAfter, quotas = [] } = row.action.schedule;
  if (start !== undefined && start > today) return false;
  if (kind === 'window') return ongoingAfter === true && end !== undefined && today > end;
  return kind !== 'recurring' || quotas.length === 0;
}

/** The next round that is planned and asks about a row. */
export function plannedRound(row: CountedRow, { rounds }: AskFacts, today: IsoDate): Round | undefined {
  return rounds
    .filter(({ state, opensOn }) => state === 'planned' && opensOn > today)
    .filter((round) => asksPriority(round, row.action.priority))
    .sort((a, b) => a.opensOn.localeCompare(b.opensOn))[0];
}

function ongoingOccasion(row: CountedRow, facts: AskFacts, today: IsoDate): Occasion | undefined {
  const round = goesOn(row, today) ? plannedRound(row, facts, today) : undefined;
  if (round === undefined) return undefined;
  const since = addDays(round.opensOn, -facts.settings.ongoingBeforeRoundDays);
  return since > today ? undefined : { reason: reasonOf(row, { kind: 'ongoing' }), since, again: 'never' };
}

/** Who put a row off until a day is asked on that day, for whatever reason is in force then. */
function snoozeOccasion(
  row: CountedRow,
  others: ReadonlyArray<Occasion>,
  today: IsoDate,
): Occasion | undefined {
  const since = row.state.snoozedUntil;
  if (since === undefined || since > today) return undefined;
  const deadline = deadlineOf(row.action);
  const reason: AskReason =
    deadline !== undefined && today <= deadline
      ? { kind: 'due', inDays: daysBetween(today, deadline) }
      : { kind: 'ongoing' };
  return { reason: others[0]?.reason ?? reasonOf(row, reason), since, again: 'never' };
}

/** Every reason to ask about an open row that is in force on a day, the most telling one first. */
export function occasionsOf(
  row: CountedRow,
  asked: IsoDate | undefined,
  facts: AskFacts,
  today: IsoDate,
): ReadonlyArray<Occasion> {
  const found = [
    deadlineOccasion(row, asked, facts, today),
    quotaOccasion(row, facts, today),
    roundOccasion(row, facts, today),
    ongoingOccasion(row, facts, today),
  ].filter((occasion) => occasion !== undefined);
  const snoozed = snoozeOccasion(row, found, today);
  return snoozed === undefined ? found : [...found, snoozed];
}

/** The days after today on which a reason may come into force or come back; nearest first. */
export function comingDays(
  row: CountedRow,
  asked: IsoDate | undefined,
  facts: AskFacts,
  today: IsoDate,
): ReadonlyArray<IsoDate> {
  const { plan, rounds, settings } = facts;
  const deadline = deadlineOf(row.action);
  const touched = latest(asked, latest(answeredOn(row), lastCountedOn(row, facts)));
  const on = switchedOn(settings);
  const days = [
    ...(deadline === undefined
      ? []
      : [
          ...settings.windowsBeforeDeadline.map((before) => addDays(deadline, -before)),
          addDays(deadline, 1),
        ]),
    ...(touched === undefined ? [] : [addDays(touched, settings.lateEveryDays)]),
    ...(on === undefined ? [] : [addDays(on, settings.lateEveryDays)]),
    ...nextQuotaDays(row.action, plan, settings.quotaGraceDays, today),
    ...rounds.flatMap((round) => [
      addDays(round.opensOn, -settings.ongoingBeforeRoundDays),
      ...roundDays(round, settings),
    ]),
    ...(row.state.snoozedUntil === undefined ? [] : [row.state.snoozedUntil]),
  ];
  return [...new Set(days)].filter((day) => day > today).sort();
}
