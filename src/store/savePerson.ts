import { Person } from '../plan/people';
import { Problem } from '../plan/problem';
import { NewPerson, personFromFields, personToFields } from './fields/personFields';
import { ListRow, ListRows } from './listRows';

/**
 * Adds somebody to Betrokkenen, or changes who is there already; gives the key.
 * @throws Problem `people.mailTaken` when another entry has the same mail address
 */
export async function savePerson(
  rows: ListRows,
  person: NewPerson & { readonly id?: string },
): Promise<string> {
  const { id, ...values } = person;
  const other = await withMail(rows, values.mail);
  if (other && String(other.id) !== id) throw new Problem('people.mailTaken', { mail: values.mail });
  if (id !== undefined) {
    const [result] = await rows.update([{ list: 'people', id: Number(id), fields: personToFields(values) }]);
    if (result.kind === 'failed') throw result.problem;
    if (result.kind === 'gone') throw new Problem('person.unknown');
    return id;
  }
  const [result] = await rows.insert([{ list: 'people', fields: personToFields(values) }]);
  if (result.kind === 'written') return String(result.id);
  const stored = result.kind === 'failed' && result.uncertain ? await withMail(rows, values.mail) : undefined;
  if (stored) return String(stored.id);
  throw result.kind === 'failed' ? result.problem : new Problem('unexpected');
}

/**
 * Hands a priority over: the one leaves its duo, the other comes in. Both entries are read anew, so that nothing
 * else of them is lost.
 */
export async function handOver(
  rows: ListRows,
  priority: number,
  fromId: string,
  toId: string,
): Promise<void> {
  const addresses = [fromId, toId].map((id) => ({ list: 'people' as const, id: Number(id) }));
  const items = await rows.readById(addresses);
  const people = items.map((item) => item && personFromFields(item.fields, item.id));
  const [from, to] = people;
  if (!from || !to || !items[0] || !items[1]) throw new Problem('person.unknown');
  const next: Person[] = [
    { ...to, duoOf: [...new Set([...to.duoOf, priority])].sort((one, other) => one - other) },
    { ...from, duoOf: from.duoOf.filter((number) => number !== priority) },
  ];
  // The new one first: a duo that is too large for a moment is better than nobody.
  for (const [at, person] of next.entries()) {
    const item = at === 0 ? items[1] : items[0];
    const { DuoOf } = personToFields(person);
    const [result] = await rows.update([
      { list: 'people', id: item.id, version: item.version, fields: { DuoOf } },
    ]);
    if (result.kind === 'failed') throw result.problem;
    if (result.kind !== 'written') throw new Problem('update.conflict');
  }
}

async function withMail(rows: ListRows, mail: string): Promise<ListRow | undefined> {
  if (mail === '') return undefined;
  const [found] = await rows.read([{ list: 'people', filter: { column: 'Mail', anyOf: [mail] } }]);
  return found.find(({ fields }) => String(fields.Mail ?? '').toLowerCase() === mail.toLowerCase());
}
