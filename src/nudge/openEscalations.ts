import { Escalation } from '../plan/asks';
import { countedRows } from '../plan/rows';
import { policyOf } from './dueNudges';
import { escalationOf } from './escalations';
import { NudgeInput } from './nudge';

/** Every row that several reminders brought no answer for, asked most often first, whether or not it was told. */
export function openEscalations(input: NudgeInput): ReadonlyArray<Escalation> {
  const { questions, today } = policyOf(input);
  const { people, settings } = input;
  return countedRows(input.planState)
    .flatMap((row) => escalationOf(row, questions, people, settings, today, false) ?? [])
    .sort((one, other) => other.timesAsked - one.timesAsked);
}
