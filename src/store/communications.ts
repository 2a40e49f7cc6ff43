import { Communication } from '../plan/communication';
import { communicationFromFields, communicationToFields } from './fields/communicationFields';
import { ListRows } from './listRows';
import { saveByKey } from './saveByKey';

/** Planned without a day comes last. */
const dayOf = ({ plannedOn }: Communication): string => plannedOn ?? '9999';

/** The communication actions of an action, or of all; those planned first come first. */
export async function communicationsOf(rows: ListRows, ref?: string): Promise<ReadonlyArray<Communication>> {
  const filter = ref === undefined ? undefined : { column: 'Ref', anyOf: [ref] };
  const [items] = await rows.read([{ list: 'communications', filter }]);
  return items
    .flatMap(({ fields }) => communicationFromFields(fields) ?? [])
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

export async function saveCommunication(rows: ListRows, communication: Communication): Promise<void> {
  await saveByKey(rows, 'communications', 'CommunicationId', communicationToFields(communication));
}
