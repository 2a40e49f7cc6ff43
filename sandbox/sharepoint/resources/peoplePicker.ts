import type { DemoPerson } from '../../tenant/people';
import { valueJson } from '../entity';
import { directory, loginName } from '../identity';
import { ok, type Resource } from '../resource';
import { badArgument } from '../restError';
import { jsonBody } from '../restRequest';

/** SharePoint's bits for what is searched: people. */
const USER = 1;

/** An entry as SharePoint's people picker gives it. */
function entryOf(person: DemoPerson) {
  const isGuest = person.userPrincipalName.includes('#EXT#');
  return {
    Key: loginName(person),
    DisplayText: person.name,
    IsResolved: true,
    Description: isGuest ? person.mail : person.userPrincipalName.toLowerCase(),
    EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: isGuest ? 'True' : 'False',
      Title: '',
      Email: person.mail,
      MobilePhone: '',
      ObjectId: person.hostObjectId,
      Department: '',
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant',
  };
}

/** Whether somebody's name, a part of it, or an address of his begins with the words. */
function isLike(person: DemoPerson, words: string): boolean {
  const name = person.name.toLowerCase();
  const parts = name.split(/\s+/).map((_, at, all) => all.slice(at).join(' '));
  return [...parts, person.mail.toLowerCase(), person.userPrincipalName.toLowerCase()].some((text) =>
    text.startsWith(words),
  );
}

/** `SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser`: the answer is JSON in a text. */
export const searchUser: Resource = {
  post: (request) => {
    const query = jsonBody(request).queryParams as Readonly<Record<string, unknown>> | undefined;
    if (!query) throw badArgument('The parameter queryParams is missing.');
    const words = String(query.QueryString ?? '')
      .trim()
      .toLowerCase();
    const most = Number(query.MaximumEntitySuggestions ?? 30);
    const wantsPeople = (Number(query.PrincipalType ?? USER) & USER) !== 0;
    const found =
      words === '' || !wantsPeople
        ? []
        : directory(request.context)
            .filter((person) => isLike(person, words))
            .slice(0, most)
            .map(entryOf);
    return ok(valueJson(request, 'Edm.String', JSON.stringify(found)));
  },
};
