import { AskReason, Escalation } from '../plan/asks';
import { addDays, IsoDate } from '../plan/dates';
import { deadlineOf } from '../plan/lateness';
import { contactsOf, duoOf, Person } from '../plan/people';
import { rowId } from '../plan/ref';
import { CountedRow, countedRows } from '../plan/rows';
import { isClosed, Status } from '../plan/status';
import { askOf, isSnoozed } from './askOf';
import { dueNudges, lastAskedOf, Policy, policyOf, toDuo } from './dueNudges';
import { ledgerKey, mailConversation } from './ledger';
import { HoldReason, Nudge, NudgeAddress, NudgeDecision, NudgeInput } from './nudge';
import {
  answeredOn,
  comingDays,
  latest,
  occasionsOf,
  pacesOf,
  plannedRound,
  waitsForCondition,
} from './occasions';
import { Question } from './questions';
import { isBeforeOpening, workingDayFrom, workingDaysBetween } from './workingTime';

/** Why nobody is to be asked about a row. */
export type NotAsked =
  | { readonly kind: 'closed'; readonly status: Status }
  | { readonly kind: 'snoozed'; readonly until: IsoDate }
  /** It was answered since there was a reason to ask. */
  | { readonly kind: 'answered'; readonly on: IsoDate }
  /** It was asked; an answer may still come before it is asked again. */
  | { readonly kind: 'asked'; readonly on: IsoDate }
  /** It was behind before reminders were switched on; the baseline question comes first. */
  | { readonly kind: 'afterBaseline' }
  | { readonly kind: 'condition' }
  | { readonly kind: 'noWindowOpen'; readonly deadline: IsoDate }
  | { readonly kind: 'notBegun'; readonly starts: IsoDate }
  | { readonly kind: 'quotaOnPace'; readonly counted: number; readonly expected: number }
  /** It goes on and is asked about before the next round; `round` is its code where one is planned. */
  | { readonly kind: 'betweenRounds'; readonly round?: string };

/** What happens to one row at a moment, and why. */
export type RowExplanation = {
  readonly row: CountedRow;
  /** When it will be asked next, if nobody answers; undefined when nothing says so. */
  readonly next?: IsoDate;
  /** A coordinator is told in this message that nobody answers. */
  readonly told?: { readonly to: NudgeAddress; readonly escalation: Escalation };
} & (
  | { readonly verdict: 'asked'; readonly reason: AskReason; readonly to: ReadonlyArray<NudgeAddress> }
  /** It should be asked, but nothing is sent; `alreadySent` with `inMessage` stood in the message of today. */
  | {
      readonly verdict: 'held';
      readonly reason: AskReason;
      readonly hold: HoldReason;
      readonly inMessage?: boolean;
    }
  | { readonly verdict: 'notAsked'; readonly why: NotAsked }
);

/** Whoever is asked about a row, with the way to pick the questions that were put to him. */
function askedOf(policy: Policy, row: CountedRow) {
  const { people } = policy.input;
  const { priority } = row.action;
  const duo = duoOf(people, priority);
  const contacts = row.key.municipality === undefined ? [] : contactsOf(people, row.key.municipality);
  return [
    { hold: holdOfDuo, concerns: toDuo(priority, duo), people: duo },
    ...contacts
      .filter((person) => !person.duoOf.includes(priority))
      .map((person) => ({
        hold: holdOfContact,
        concerns: ({ personId }: Question) => personId === person.id,
        people: [person],
      })),
  ];
}

type HoldOf = (
  decision: NudgeDecision,
  row: CountedRow,
  people: ReadonlyArray<Person>,
) => HoldReason | undefined;

const holdOfDuo: HoldOf = ({ held }, { action }) =>
  held.find(
    ({ audience, priority, reason }) =>
      audience === 'duo' &&
      priority === action.priority &&
      reason !== 'nothingDue' &&
      reason !== 'noConversation',
  )?.reason;

const holdOfContact: HoldOf = ({ held }, _row, [contact]) =>
  held.find(({ person }) => person !== undefined && person.id === contact.id)?.reason;

/** True when a message of today, to whomever of those who are asked, asked about the row. */
function stoodInMessage({ input, today }: Policy, row: CountedRow, people: ReadonlyArray<Person>): boolean {
  const id = rowId(row.key);
  const ids = new Set([
    ...people.map((person) => mailConversation(person.id)),
    ...input.conversations
      .filter(({ personId, priority }) =>
        personId === undefined
          ? priority === row.action.priority
          : people.some((person) => person.id === personId),
      )
      .map(({ conversationId }) => conversationId),
  ]);
  const keys = new Set([...ids].map((conversation) => ledgerKey(conversation, today)));
  return input.ledger.some(({ key, rowIds }) => keys.has(key) && rowIds.includes(id));
}

/** The day on which a question that is held now goes out. */
function dayAfterHold(policy: Policy, hold: HoldReason, people: ReadonlyArray<Person>, dueSince: IsoDate) {
  const { input, today } = policy;
  const from = (day: IsoDate): IsoDate => workingDayFrom(day, input.calendar);
  switch (hold) {
    case 'quietHours':
      return isBeforeOpening(input.now, input.settings) ? today : from(addDays(today, 1));
    case 'weekend':
    case 'holiday':
    case 'alreadySent':
      return from(addDays(today, 1));
    case 'away': {
      const back = people.map(({ absentUntil = today }) => addDays(absentUntil, 1)).sort()[0];
      let tooLong = today;
      while (workingDaysBetween(dueSince, tooLong, input.calendar) <= input.settings.holdForAbsentDays) {
        tooLong = addDays(tooLong, 1);
      }
      return from(back < tooLong ? back : tooLong);
    }
    default:
      return undefined;
  }
}

/** The next working day on which a row would be asked about when nothing changes. */
function nextDay(policy: Policy, row: CountedRow, asked: IsoDate | undefined): IsoDate | undefined {
  const { facts, today, input } = policy;
  for (const day of comingDays(row, asked, facts, today)) {
    const sendable = workingDayFrom(day, input.calendar);
    if (askOf(row, asked, facts, sendable)) return sendable;
  }
  return undefined;
}

function whyNot({ facts, today }: Policy, row: CountedRow, asked: IsoDate | undefined): NotAsked {
  const { action, state } = row;
  if (isClosed(state.status)) return { kind: 'closed', status: state.status };
  if (isSnoozed(row, today)) return { kind: 'snoozed', until: state.snoozedUntil ?? today };
  const [occasion] = occasionsOf(row, asked, facts, today);
  if (occasion) {
    const since = occasion.settledFrom ?? occasion.since;
    const answered = latest(occasion.answered, answeredOn(row));
    if (answered !== undefined && answered >= since && answered >= (asked ?? answered)) {
      return { kind: 'answered', on: answered };
    }
    return asked !== undefined && asked >= occasion.since
      ? { kind: 'asked', on: asked }
      : { kind: 'afterBaseline' };
  }
  if (waitsForCondition(row)) return { kind: 'condition' };
  const { start, quotas = [] } = action.schedule;
  if (start !== undefined && start > today) return { kind: 'notBegun', starts: start };
  if (quotas.length > 0) {
    const paces = pacesOf(row, facts, today);
    const sum = (key: 'counted' | 'expected'): number => paces.reduce((all, pace) => all + pace[key], 0);
    return { kind: 'quotaOnPace', counted: sum('counted'), expected: sum('expected') };
  }
  const deadline = deadlineOf(action);
  if (deadline !== undefined && today <= deadline) return { kind: 'noWindowOpen', deadline };
  const round = plannedRound(row, facts, today)?.code;
  return { kind: 'betweenRounds', ...(round === undefined ? {} : { round }) };
}

/** The messages in which each row is asked, and those in which it is told. */
function byRow(nudges: ReadonlyArray<Nudge>) {
  const asking = new Map<string, { reason: AskReason; to: NudgeAddress[] }>();
  const telling = new Map<string, { to: NudgeAddress; escalation: Escalation }>();
  nudges.forEach(({ asks, escalations, to }) => {
    asks.forEach(({ row, reason }) => {
      const known = asking.get(rowId(row.key));
      if (known) known.to.push(to);
      else asking.set(rowId(row.key), { reason, to: [to] });
    });
    escalations.forEach((escalation) => telling.set(rowId(escalation.row.key), { to, escalation }));
  });
  return { asking, telling };
}

/** For every row of the plan, in its order: whether it is asked about at a moment, to whom, why or why not, and when next. */
export function explainRows(
  input: NudgeInput,
  decision: NudgeDecision = dueNudges(input),
): ReadonlyArray<RowExplanation> {
  const policy = policyOf(input);
  const { facts, today } = policy;
  const { asking, telling } = byRow(decision.nudges);

  return countedRows(input.planState).map((row): RowExplanation => {
    const id = rowId(row.key);
    const told = telling.get(id);
    const common = told ? { row, told } : { row };
    const inMessage = asking.get(id);
    if (inMessage) return { ...common, verdict: 'asked', ...inMessage, next: nextDay(policy, row, today) };

    for (const { hold: holdOf, concerns, people } of askedOf(policy, row)) {
      const ask = askOf(row, lastAskedOf(policy, row, concerns), facts, today);
      const hold = ask && (policy.closed ?? holdOf(decision, row, people));
      if (!ask || !hold) continue;
      const sent = hold === 'alreadySent' && stoodInMessage(policy, row, people);
      return {
        ...common,
        verdict: 'held',
        reason: ask.reason,
        hold,
        ...(sent ? { inMessage: true, next: nextDay(policy, row, today) } : {}),
        ...(sent ? {} : { next: dayAfterHold(policy, hold, people, ask.dueSince) }),
      };
    }
    const asked = askedOf(policy, row)
      .map(({ concerns }) => lastAskedOf(policy, row, concerns))
      .reduce(latest, undefined);
    return {
      ...common,
      verdict: 'notAsked',
      why: whyNot(policy, row, asked),
      next: nextDay(policy, row, asked),
    };
  });
}
