import { Escalation } from '../plan/asks';
import { addDays, IsoDate } from '../plan/dates';
import { Person } from '../plan/people';
import { rowId } from '../plan/ref';
import { CountedRow } from '../plan/rows';
import { Settings } from '../plan/settings';
import { isClosed } from '../plan/status';
import { isSnoozed } from './askOf';
import { answeredOn } from './occasions';
import { lastDay, Question, Questions } from './questions';

const byId = new WeakMap<ReadonlyArray<Person>, ReadonlyMap<string, Person>>();

/** People by their key; the list is taken apart once, however many rows ask. */
function peopleById(people: ReadonlyArray<Person>): ReadonlyMap<string, Person> {
  const known = byId.get(people) ?? new Map(people.map((person) => [person.id, person] as const));
  byId.set(people, known);
  return known;
}

/** Whether somebody answers for a row: in its duo, or for a municipal row as contact person. */
function answersFor(person: Person | undefined, { key, action }: CountedRow): boolean {
  if (person === undefined) return false;
  const isContact = key.municipality !== undefined && person.contactOf.includes(key.municipality);
  return isContact || person.duoOf.includes(action.priority);
}

/** The days on which somebody responsible was asked since the last answer; oldest first. */
function daysAsked(
  row: CountedRow,
  questions: ReadonlyArray<Question>,
  people: ReadonlyArray<Person>,
): ReadonlyArray<IsoDate> {
  const known = peopleById(people);
  const answered = answeredOn(row);
  const days = questions
    .filter(({ isEscalation }) => !isEscalation)
    .filter(({ duoOf, personId }) =>
      personId === undefined ? duoOf === row.action.priority : answersFor(known.get(personId), row),
    )
    .map(({ day }) => day)
    .filter((day) => answered === undefined || day > answered);
  return [...new Set(days)].sort();
}

/**
 * Whether a coordinator is to know that a row gets no answer: `escalateAfter` reminders went out since the last
 * answer, and the last of them is `lateEveryDays` old or another one is due. Days on which both the duo and a contact
 * person were asked count once.
 */
export function escalationOf(
  row: CountedRow,
  questions: Questions,
  people: ReadonlyArray<Person>,
  settings: Settings,
  today: IsoDate,
  isAskedToday: boolean,
): Escalation | undefined {
  const asked = questions.get(rowId(row.key));
  const { escalateAfter, lateEveryDays } = settings;
  if (asked === undefined || asked.length < escalateAfter) return undefined;
  if (isClosed(row.state.status) || isSnoozed(row, today)) return undefined;
  const days = daysAsked(row, asked, people);
  if (days.length < escalateAfter) return undefined;
  const hasHadTime = addDays(days[escalateAfter - 1], lateEveryDays) <= today;
  if (!hasHadTime && days.length === escalateAfter && !isAskedToday) return undefined;
  return { row, timesAsked: days.length, lastAskedOn: days[days.length - 1] };
}

/**
 * What a coordinator is told today: everything that gets no answer, as soon as something in it is new or was told
 * `lateEveryDays` ago; so at most one such list a week while nothing is added.
 */
export function escalationsToTell(
  escalations: ReadonlyArray<Escalation>,
  questions: Questions,
  { lateEveryDays }: Settings,
  today: IsoDate,
): ReadonlyArray<Escalation> {
  const isDue = escalations.some(({ row }) => {
    const answered = answeredOn(row);
    const told = lastDay(
      questions.get(rowId(row.key)),
      ({ isEscalation, day }) => isEscalation && (answered === undefined || day > answered),
    );
    return told === undefined || addDays(told, lateEveryDays) <= today;
  });
  return isDue ? [...escalations].sort((a, b) => b.timesAsked - a.timesAsked) : [];
}
