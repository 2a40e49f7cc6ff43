import { type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/profiles';
import { Account } from '../planSetup';
import { pnpProblem } from './pnpProblem';

/** SharePoint searches from here on; less would find half the tenant. */
export const SHORTEST_SEARCH = 3;

const MOST_ACCOUNTS = 12;
/** SharePoint's numbers for "people" and "wherever they are known". */
const PEOPLE = 1;
const EVERYWHERE = 15;

/** Accounts of the host tenant, found as SharePoint's own people picker does. */
export async function findAccounts(sp: SPFI, text: string): Promise<ReadonlyArray<Account>> {
  const wanted = text.trim();
  if (wanted.length < SHORTEST_SEARCH) return [];
  try {
    const found = await sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      MaximumEntitySuggestions: MOST_ACCOUNTS,
      PrincipalSource: EVERYWHERE,
      PrincipalType: PEOPLE,
      QueryString: wanted,
    });
    return found
      .filter(({ EntityType, IsResolved }) => EntityType === 'User' && IsResolved)
      .map(({ Key, DisplayText, EntityData, Description }) => {
        const account = Key.split('|')[2] ?? Key;
        const { Email, ObjectId } = EntityData as { readonly Email?: string; readonly ObjectId?: string };
        return {
          name: DisplayText,
          mail: Email || Description,
          account,
          ...(ObjectId ? { objectId: ObjectId } : {}),
        };
      });
  } catch (error) {
    throw pnpProblem(error, { site: sp.web.toUrl() });
  }
}
