import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { GROUPS, municipalityGroup } from '../../../sharepoint/schema/permissions';
import { Municipality } from '../../plan/model';
import { municipalityFromFields } from '../fields/municipalityFields';
import { NewPerson, personToFields } from '../fields/personFields';
import { Fields, ListRow } from '../listRows';
import { createPnpListRows } from './pnpListRows';
import { pnpProblem, statusOf } from './pnpProblem';

/** Somebody to be entered; `account` is his sign-in name in the host tenant where it is not his mail address. */
export interface PersonEntry {
  readonly person: NewPerson;
  readonly account?: string;
}

export interface PeopleResult {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Names of those who got no rights, since the host tenant knows no account of theirs. */
  readonly withoutAccount: ReadonlyArray<string>;
}

/**
 * Enters people in Betrokkenen and puts those who have an account in the SharePoint groups of their roles.
 * Somebody who is there already (by mail address) is brought up to date; nobody is removed.
 */
export async function importPeople(sp: SPFI, entries: ReadonlyArray<PersonEntry>): Promise<PeopleResult> {
  const rows = createPnpListRows(sp);
  const [stored, municipalityRows] = await rows.read([{ list: 'people' }, { list: 'municipalities' }]);
  const municipalities = municipalityRows.flatMap((row) => municipalityFromFields(row.fields) ?? []);

  const added = entries.filter(({ person }) => !rowOf(stored, person));
  const changed = entries.filter(({ person }) => {
    const row = rowOf(stored, person);
    return row !== undefined && differs(row.fields, personToFields(person));
  });
  const results = [
    ...(added.length === 0
      ? []
      : await rows.insert(added.map(({ person }) => ({ list: 'people', fields: personToFields(person) })))),
    ...(changed.length === 0
      ? []
      : await rows.update(
          changed.map(({ person }) => ({
            list: 'people',
            id: rowOf(stored, person)?.id ?? 0,
            fields: personToFields(person),
          })),
        )),
  ];
  const failed = results.find((result) => result.kind === 'failed');
  if (failed?.kind === 'failed') throw failed.problem;

  return {
    added: added.length,
    changed: changed.length,
    unchanged: entries.length - added.length - changed.length,
    withoutAccount: await grantRights(sp, entries, municipalities),
  };
}

function rowOf(stored: ReadonlyArray<ListRow>, person: NewPerson): ListRow | undefined {
  return stored.find(({ fields }) => String(fields.Mail ?? '').toLowerCase() === person.mail.toLowerCase());
}

function differs(stored: Fields, wanted: Fields): boolean {
  return Object.entries(wanted).some(([name, value]) => comparable(stored[name]) !== comparable(value));
}

// SharePoint may keep the line breaks of a note in another form than they were sent.
const comparable = (value: unknown): string => String(value ?? '').replace(/\r\n/g, '\n');

/** The titles of the groups that somebody's roles ask for; who has no role that writes may read. */
export function groupsOf(person: NewPerson, municipalities: ReadonlyArray<Municipality>): string[] {
  const groups = [
    ...(person.isCoordinator ? [GROUPS.coordinators.title] : []),
    ...(person.duoOf.length > 0 ? [GROUPS.duos.title] : []),
    ...(person.holderName !== undefined || person.actsFor !== undefined ? [GROUPS.holders.title] : []),
    ...municipalities
      .filter(({ code }) => person.contactOf.includes(code))
      .map(({ name }) => municipalityGroup(name).title),
  ];
  return groups.length === 0 ? [GROUPS.readers.title] : groups;
}

async function grantRights(
  sp: SPFI,
  entries: ReadonlyArray<PersonEntry>,
  municipalities: ReadonlyArray<Municipality>,
): Promise<string[]> {
  const withoutAccount: string[] = [];
  const members = new Map<string, Set<string>>();
  try {
    for (const { person, account } of entries) {
      const login = await loginOf(sp, account ?? person.mail);
      if (login === undefined) {
        withoutAccount.push(person.name);
        continue;
      }
      for (const title of groupsOf(person, municipalities)) {
        const group = sp.web.siteGroups.getByName(title);
        const known =
          members.get(title) ??
          new Set((await group.users.select('LoginName')()).map((user) => user.LoginName));
        members.set(title, known);
        if (known.has(login)) continue;
        await group.users.add(login);
        known.add(login);
      }
    }
  } catch (error) {
    throw pnpProblem(error, { list: 'people', site: sp.web.toUrl() });
  }
  return withoutAccount;
}

/** The login under which the site knows an account; undefined when the tenant does not know it. */
async function loginOf(sp: SPFI, account: string): Promise<string | undefined> {
  try {
    return (await sp.web.ensureUser(`i:0#.f|membership|${account}`)).LoginName;
  } catch (error) {
    if (statusOf(error) === 400) return undefined;
    throw error;
  }
}
