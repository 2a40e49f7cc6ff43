import { Escalation } from '../plan/asks';
import { addDays, IsoDate } from '../plan/dates';
import { contactsOf, duoOf, Person } from '../plan/people';
import { rowId } from '../plan/ref';
import { CountedRow } from '../plan/rows';
import { Settings } from '../plan/settings';
import { isClosed } from '../plan/status';
import { isSnoozed } from './askOf';
import { answeredOn } from './occasions';
import { lastDay, Question, Questions } from './questions';

/** The people who answer for a row: its duo, and for a municipal row the contact persons too. */
export function responsibleFor(
  { key, action }: CountedRow,
  people: ReadonlyArray<Person>,
): ReadonlySet<string> {
  const contacts = key.municipality === undefined ? [] : contactsOf(people, key.municipality);
  return new Set([...duoOf(people, action.priority), ...contacts].map(({ id }) => id));
}

/** The days on which somebody responsible was asked since the last answer; oldest first. */
function daysAsked(
  row: CountedRow,
  questions: ReadonlyArray<Question>,
  people: ReadonlyArray<Person>,
): ReadonlyArray<IsoDate> {
  const responsible = responsibleFor(row, people);
  const answered = answeredOn(row);
  const days = questions
    .filter(({ isEscalation }) => !isEscalation)
    .filter(({ duoOf, personId }) =>
      personId === undefined ? duoOf === row.action.priority : responsible.has(personId),
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
  if (asked === undefined || isClosed(row.state.status) || isSnoozed(row, today)) return undefined;
  const days = daysAsked(row, asked, people);
  const { escalateAfter, lateEveryDays } = settings;
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
