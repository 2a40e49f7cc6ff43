import { InjectHeaders } from '@pnp/queryable';
import { SPBrowser, SPFI, spfi } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { Sandbox } from '../../../sandbox/server';
import { loginName } from '../../../sandbox/sharepoint/identity';
import { Actor, List } from '../../../sandbox/store/store';
import { demoPerson } from '../../../sandbox/tenant/people';

export const system: Actor = { kind: 'system' };

/** SharePoint with a bearer token. */
export function withToken(sandbox: Sandbox, token: string): SPFI {
  return spfi(sandbox.siteUrl).using(
    SPBrowser({ baseUrl: sandbox.siteUrl }),
    InjectHeaders({ Authorization: `Bearer ${token}` }),
  );
}

/** Makes somebody an owner of the site. */
export function makeOwner(sandbox: Sandbox, personKey: string): void {
  const person = demoPerson(personKey);
  sandbox.context.store.ensureUser({
    loginName: loginName(person),
    name: person.name,
    mail: person.mail,
    siteAdmin: true,
  });
}

/** A person as the store knows who acts. */
export function actorOf(personKey: string): Actor {
  const person = demoPerson(personKey);
  return { kind: 'user', loginName: loginName(person), name: person.name, mail: person.mail };
}

/** A list with a column of each kind. */
export function makeActions(sandbox: Sandbox, title = 'Acties'): List {
  const { store } = sandbox.context;
  const list = store.createList(system, { title, baseTemplate: 100 });
  const add = (
    internalName: string,
    type: 'Text' | 'Number' | 'Boolean' | 'DateTime' | 'Choice' | 'Note',
    more = {},
  ) => store.createField(system, list.id, { internalName, title: internalName, type, ...more });
  add('Ref', 'Text', { indexed: true, unique: true });
  add('Heading', 'Text');
  add('Progress', 'Number');
  add('Follows', 'Boolean', { defaultValue: '0' });
  add('Due', 'DateTime', { dateOnly: true, indexed: true });
  add('GivenAt', 'DateTime');
  add('Status', 'Choice', { choices: ['onbekend', 'afgerond'], defaultValue: 'onbekend', indexed: true });
  add('Remark', 'Note');
  return list;
}

/** What a refused request answered. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The refusal that a call of PnPjs met. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    const { status, response, message } = error as { status: number; response: Response; message: string };
    if (!response) throw error;
    const text = /::> (.*)$/s.exec(message)?.[1] ?? (await response.clone().text());
    const body = JSON.parse(text) as { 'odata.error': { code: string; message: { value: string } } };
    return { status, code: body['odata.error'].code, message: body['odata.error'].message.value };
  }
  throw new Error('the call was not refused');
}
