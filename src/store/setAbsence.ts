import { IsoDate } from '../plan/dates';
import { Problem } from '../plan/problem';
import { dayToStored } from './dates';
import { ListRows } from './listRows';

/** Notes in Betrokkenen until when somebody is away. */
export async function setAbsence(
  rows: ListRows,
  personId: string,
  until: IsoDate | undefined,
): Promise<void> {
  const [result] = await rows.update([
    {
      list: 'people',
      id: Number(personId),
      fields: { AbsentUntil: until === undefined ? null : dayToStored(until) },
    },
  ]);
  if (result.kind === 'failed') throw result.problem;
  if (result.kind === 'gone') throw new Problem('person.unknown');
}
