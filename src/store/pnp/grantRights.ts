import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { GROUPS, municipalityGroup } from '../../../sharepoint/schema/permissions';
import { municipalityFromFields } from '../fields/municipalityFields';
import { NewPerson } from '../fields/personFields';
import { ListRows } from '../listRows';
import { groupsOf } from './importPeople';
import { pnpProblem, statusOf } from './pnpProblem';

/**
 * Puts somebody in the groups of his roles and takes him out of the plan's other groups; false when the tenant knows
 * no account of his. Groups that are no business of the plan are left alone.
 */
export async function grantRights(
  sp: SPFI,
  rows: ListRows,
  person: NewPerson,
  account = person.mail,
): Promise<boolean> {
  const [items] = await rows.read([{ list: 'municipalities' }]);
  const municipalities = items.flatMap(({ fields }) => municipalityFromFields(fields) ?? []);
  const wanted = groupsOf(person, municipalities);
  const known = [
    ...Object.values(GROUPS).map(({ title }) => title),
    ...municipalities.map(({ name }) => municipalityGroup(name).title),
  ];
  try {
    const login = await loginOf(sp, account);
    if (login === undefined) return false;
    for (const title of known) {
      const group = sp.web.siteGroups.getByName(title);
      const members = (await group.users.select('LoginName')()).map(({ LoginName }) => LoginName);
      if (wanted.includes(title) && !members.includes(login)) await group.users.add(login);
      if (!wanted.includes(title) && members.includes(login)) await group.users.removeByLoginName(login);
    }
    return true;
  } catch (error) {
    throw pnpProblem(error, { list: 'people', site: sp.web.toUrl() });
  }
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
