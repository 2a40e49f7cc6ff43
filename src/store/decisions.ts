import { Decision } from '../plan/decision';
import { decisionFromFields, decisionToFields } from './fields/decisionFields';
import { ListRows } from './listRows';
import { saveByKey } from './saveByKey';

/** All decisions, newest first. */
export async function decisions(rows: ListRows): Promise<ReadonlyArray<Decision>> {
  const [items] = await rows.read([{ list: 'decisions' }]);
  return items
    .flatMap(({ fields }) => decisionFromFields(fields) ?? [])
    .sort((one, other) => other.decidedOn.localeCompare(one.decidedOn) || other.code.localeCompare(one.code));
}

export async function saveDecision(rows: ListRows, decision: Decision): Promise<void> {
  await saveByKey(rows, 'decisions', 'Code', decisionToFields(decision));
}
