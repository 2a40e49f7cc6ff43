import { Audience, Escalation } from '../plan/asks';
import { dayInAmsterdam, IsoDate } from '../plan/dates';
import { duoOf, isAbsent, Person } from '../plan/people';
import { rowId } from '../plan/ref';
import { CountedRow, countedRows } from '../plan/rows';
import { addressOf, conversationOf, coordinatorOn, duoChat } from './addresses';
import { askOf, byUrgency, DueAsk } from './askOf';
import { escalationOf, escalationsToTell } from './escalations';
import { LedgerEntry, ledgerKey, stateAt } from './ledger';
import { Held, HoldReason, Nudge, NudgeAddress, NudgeDecision, NudgeInput } from './nudge';
import { AskFacts } from './occasions';
import { lastDay, Question, Questions, questionsBefore } from './questions';
import { closedAt, workingDaysBetween } from './workingTime';

/** What the whole decision is made with. */
export interface Policy {
  readonly input: NudgeInput;
  readonly facts: AskFacts;
  readonly today: IsoDate;
  readonly closed: HoldReason | undefined;
  readonly questions: Questions;
  /** The rows of each priority, in the plan's order. */
  readonly rowsOf: ReadonlyMap<number, ReadonlyArray<CountedRow>>;
  /** The rows of each municipality, by its code. */
  readonly rowsIn: ReadonlyMap<string, ReadonlyArray<CountedRow>>;
  readonly coordinator: Person | undefined;
}

/** What one person is to be asked and told today, in whatever roles. */
interface Letter {
  readonly person: Person;
  readonly audiences: Set<Audience>;
  readonly asks: Map<string, DueAsk>;
  escalations: ReadonlyArray<Escalation>;
  standsIn: boolean;
}

function grouped<Key>(
  rows: ReadonlyArray<CountedRow>,
  keyOf: (row: CountedRow) => Key,
): ReadonlyMap<Key, ReadonlyArray<CountedRow>> {
  const groups = new Map<Key, CountedRow[]>();
  rows.forEach((row) => {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  });
  return groups;
}

export function policyOf(input: NudgeInput): Policy {
  const { planState, settings, occurrences, rounds, now } = input;
  const today = dayInAmsterdam(now);
  const rows = countedRows(planState);
  return {
    input,
    facts: { plan: planState.plan, occurrences, rounds, settings },
    today,
    closed: settings.remindersOn ? closedAt(now, input.calendar, settings) : 'off',
    questions: questionsBefore(input.ledger, input.conversations, now, today),
    rowsOf: grouped(rows, ({ action }) => action.priority),
    rowsIn: grouped(
      rows.filter(({ key }) => key.municipality !== undefined),
      ({ key }) => key.municipality ?? '',
    ),
    coordinator: coordinatorOn(input.people, today),
  };
}

/** The last day before today on which those were asked about a row whose questions `concerns` picks. */
export function lastAskedOf(
  { questions }: Policy,
  row: CountedRow,
  concerns: (question: Question) => boolean,
): IsoDate | undefined {
  return lastDay(questions.get(rowId(row.key)), (question) => !question.isEscalation && concerns(question));
}

/** What those are to be asked whose earlier questions `concerns` picks. */
function asksFor(
  policy: Policy,
  rows: ReadonlyArray<CountedRow>,
  concerns: (question: Question) => boolean,
): ReadonlyArray<DueAsk> {
  return rows.flatMap(
    (row) => askOf(row, lastAskedOf(policy, row, concerns), policy.facts, policy.today) ?? [],
  );
}

/** Whether a question was put to the duo of a priority: in its chat, or to one of the two alone. */
export function toDuo(priority: number, duo: ReadonlyArray<Person>): (question: Question) => boolean {
  const ids = new Set(duo.map(({ id }) => id));
  return ({ duoOf: chatOf, personId }) => (personId === undefined ? chatOf === priority : ids.has(personId));
}

/** True when a duo of which nobody is there has kept the oldest question waiting for too long. */
function hasWaitedTooLong({ input, today }: Policy, asks: ReadonlyArray<DueAsk>): boolean {
  const waitingSince = asks.map((ask) => ask.dueSince).sort()[0];
  return workingDaysBetween(waitingSince, today, input.calendar) > input.settings.holdForAbsentDays;
}

/** The newest message to each conversation. */
function newestEntries(ledger: ReadonlyArray<LedgerEntry>): ReadonlyMap<string, LedgerEntry> {
  const newest = new Map<string, LedgerEntry>();
  ledger.forEach((entry) => {
    const known = newest.get(entry.conversationId);
    if (!known || entry.localDate >= known.localDate) newest.set(entry.conversationId, entry);
  });
  return newest;
}

const BY_SIGHT: ReadonlyArray<Audience> = ['coordinator', 'contact', 'duo'];

/** The one priority that a letter to somebody of a duo is about; undefined when there are more. */
function onlyPriority({ audiences, asks }: Letter): number | undefined {
  const priorities = new Set([...asks.values()].map(({ row }) => row.action.priority));
  return audiences.size === 1 && audiences.has('duo') && priorities.size === 1
    ? [...priorities][0]
    : undefined;
}

/**
 * Which messages are due at a moment, and why the others are not. Pure: the same input gives the same answer.
 * One digest a conversation and a day, whatever its reasons; nothing outside working hours and days.
 *
 * The duo of a priority is asked for all its rows, in its chat and whoever of it is reached by mail. For a row of one
 * municipality its contact persons are asked too, each alone, unless they are in that duo; an answer of either is
 * enough. While a whole duo is away its rows wait, and then a coordinator is asked in its place. A coordinator is also
 * told of rows that several reminders brought no answer for.
 */
export function dueNudges(input: NudgeInput): NudgeDecision {
  const policy = policyOf(input);
  const { today, closed, rowsOf, rowsIn, coordinator } = policy;
  const ledger = new Map(input.ledger.map((entry) => [entry.key, entry] as const));
  const newest = newestEntries(input.ledger);
  const nudges: Nudge[] = [];
  const held: Held[] = [];
  const letters = new Map<string, Letter>();

  const letterTo = (person: Person, audience: Audience): Letter => {
    const letter = letters.get(person.id) ?? {
      person,
      audiences: new Set<Audience>(),
      asks: new Map<string, DueAsk>(),
      escalations: [],
      standsIn: false,
    };
    letter.audiences.add(audience);
    letters.set(person.id, letter);
    return letter;
  };
  const ask = (letter: Letter, asks: ReadonlyArray<DueAsk>): void =>
    asks.forEach((one) => letter.asks.set(rowId(one.row.key), one));

  const send = (
    to: NudgeAddress,
    message: Pick<Nudge, 'audience' | 'priority' | 'escalations' | 'escalated' | 'mention'> & {
      readonly asks: ReadonlyArray<DueAsk>;
    },
  ): void => {
    const conversationId = conversationOf(to);
    const key = ledgerKey(conversationId, today);
    const entry = ledger.get(key);
    if (entry && stateAt(entry, input.now) !== 'uncertain') {
      const { audience, priority, asks, escalations } = message;
      const whose = to.person === undefined ? { priority } : { person: to.person };
      held.push({ audience, ...whose, reason: 'alreadySent', asks: asks.length + escalations.length });
      return;
    }
    const last = newest.get(conversationId);
    nudges.push({
      ...message,
      key,
      localDate: today,
      to,
      asks: [...message.asks].sort(byUrgency).map(({ row, reason }) => ({ row, reason })),
      repeat: last !== undefined && stateAt(last, input.now) === 'uncertain',
    });
  };

  const asked = new Set<CountedRow>();
  const nudgeDuo = (priority: number): void => {
    const rows = rowsOf.get(priority) ?? [];
    const duo = duoOf(input.people, priority);
    const asks = asksFor(policy, rows, toDuo(priority, duo));
    asks.forEach(({ row }) => asked.add(row));
    const hold = (reason: HoldReason): void =>
      void held.push({ audience: 'duo', priority, reason, asks: asks.length });
    if (duo.length === 0) return hold('noDuo');
    if (closed !== undefined) return hold(closed);
    if (asks.length === 0) return hold('nothingDue');

    const present = duo.filter((person) => !isAbsent(person, today));
    if (present.length === 0) {
      if (!hasWaitedTooLong(policy, asks)) return hold('away');
      if (coordinator === undefined) return hold('noCoordinator');
      const isDuo = toDuo(priority, duo);
      const own = asksFor(
        policy,
        rows,
        (question) => isDuo(question) || question.personId === coordinator.id,
      );
      if (own.length === 0) return hold('away');
      const letter = letterTo(coordinator, 'coordinator');
      letter.standsIn = true;
      return ask(letter, own);
    }
    const chat = duoChat(input.conversations, priority);
    const inChat = chat ? present.filter((person) => person.route !== 'mail') : [];
    if (chat && inChat.length > 0) {
      send(
        { kind: 'chat', conversationId: chat.conversationId },
        { audience: 'duo', priority, asks, escalations: [], escalated: false, mention: inChat },
      );
    }
    const alone = present.filter((person) => !inChat.includes(person));
    if (alone.some((person) => person.route !== 'mail')) hold('noConversation');
    alone.forEach((person) => ask(letterTo(person, 'duo'), asks));
  };

  const nudgeContact = (person: Person): void => {
    const rows = person.contactOf
      .flatMap((code) => rowsIn.get(code) ?? [])
      .filter(({ action }) => !person.duoOf.includes(action.priority));
    const asks = asksFor(policy, rows, ({ personId }) => personId === person.id);
    asks.forEach(({ row }) => asked.add(row));
    if (closed !== undefined || asks.length === 0) return;
    if (isAbsent(person, today)) {
      held.push({ audience: 'contact', person, reason: 'away', asks: asks.length });
      return;
    }
    ask(letterTo(person, 'contact'), asks);
  };

  const tellCoordinator = (): void => {
    const { questions } = policy;
    const all = [...rowsOf.values()]
      .flat()
      .flatMap(
        (row) => escalationOf(row, questions, input.people, input.settings, today, asked.has(row)) ?? [],
      );
    const escalations = escalationsToTell(all, questions, input.settings, today);
    if (closed !== undefined || escalations.length === 0) return;
    if (coordinator === undefined) {
      held.push({ audience: 'coordinator', reason: 'noCoordinator', asks: escalations.length });
    } else letterTo(coordinator, 'coordinator').escalations = escalations;
  };

  input.planState.plan.priorities.forEach(({ number }) => nudgeDuo(number));
  input.people.filter(({ contactOf }) => contactOf.length > 0).forEach(nudgeContact);
  tellCoordinator();
  letters.forEach((letter) =>
    send(addressOf(input.conversations, letter.person), {
      audience: BY_SIGHT.find((audience) => letter.audiences.has(audience)) ?? 'duo',
      priority: onlyPriority(letter),
      asks: [...letter.asks.values()],
      escalations: letter.escalations.filter(({ row }) => !letter.asks.has(rowId(row.key))),
      escalated: letter.standsIn,
      mention: [],
    }),
  );
  return { nudges, held };
}
