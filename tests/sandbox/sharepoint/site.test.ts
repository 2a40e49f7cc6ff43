import { PermissionKind } from '@pnp/sp/security';
import { SPFI } from '@pnp/sp';
import { accessTokenClaims } from '../../../sandbox/entra/tokens';
import { Sandbox, startSandbox } from '../../../sandbox/server';
import { CONTRIBUTE, READ } from '../../../sandbox/store/permissions';
import { demoPerson } from '../../../sandbox/tenant/people';
import { sharePointAs } from '../../support/sharePointAs';
import { makeActions, makeOwner, refusalOf, system, withToken } from './site';

const CLIENT_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const DENIED = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const ADD_ONLY = { High: '176', Low: String(138612833 + 2) } as never;

let sandbox: Sandbox;
let sp: SPFI;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  sandbox.context.store.clear();
  makeOwner(sandbox, 'anneke');
  sp = sharePointAs(sandbox.siteUrl, 'anneke');
});

const as = (person: string) => sharePointAs(sandbox.siteUrl, person);
const login = (person: string) => `i:0#.f|membership|${demoPerson(person).userPrincipalName}`;

describe('who sends a request', () => {
  const token = (proof: '0' | '1' | '2', app: 'service' | 'setup', person?: string) => {
    const { tenant, entra, addresses } = sandbox.context;
    const requested = { resource: 'sharepoint', audience: addresses.http } as const;
    const somebody = person === undefined ? undefined : demoPerson(person);
    return entra.keys.sign(accessTokenClaims(tenant, tenant[app], proof, requested, somebody, 600));
  };
  const title = (client: SPFI) => client.web.select('Title')();

  it('is asked of everybody', async () => {
    const response = await fetch(`${sandbox.siteUrl}/_api/web`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' },
    });
    expect(await refusalOf(title(withToken(sandbox, 'no.such.token')))).toMatchObject({ status: 401 });
  });

  it('may be an application with a certificate and full control', async () => {
    const app = withToken(sandbox, await token('2', 'setup'));
    expect(await title(app)).toMatchObject({ Title: 'Uitvoeringsplan integrale veiligheid' });
    const list = await app.web.lists.add('Gemaakt');
    expect(list.Title).toBe('Gemaakt');
    expect((await app.web.currentUser()).Title).toBe('UVP-tracker inrichting');
  });

  it('is not an application with a secret', async () => {
    const secret = await token('1', 'setup');
    const response = await fetch(`${sandbox.siteUrl}/_api/web`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error_description: 'Unsupported app only token.' });
  });

  it('may do nothing as an application without a role', async () => {
    const app = withToken(sandbox, await token('2', 'service'));
    expect(await refusalOf(app.web.lists.add('x'))).toMatchObject(DENIED);
    expect(await refusalOf(app.web.lists.getByTitle('Acties')())).toMatchObject(DENIED);
  });

  it('may be a person who signed in by device code', async () => {
    const owner = withToken(sandbox, await token('0', 'setup', 'anneke'));
    expect(await owner.web.currentUser()).toMatchObject({
      Title: 'Anneke Verbruggen',
      LoginName: 'i:0#.f|membership|a.verbruggen@wijchen.example',
    });
    await owner.web.lists.add('Gemaakt');
    const other = withToken(sandbox, await token('0', 'setup', 'bas'));
    expect(await refusalOf(other.web.lists.add('Ook'))).toMatchObject(DENIED);
  });

  it('proves with a form digest of his own that a write comes from a page', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${sandbox.siteUrl}/_api/web/lists`, {
        method: 'POST',
        headers: { cookie: 'sandbox_person=anneke', ...headers },
        body: JSON.stringify({ Title: 'x', BaseTemplate: 100 }),
      });
    const digestOf = async (person: string) => {
      const headers = { cookie: `sandbox_person=${person}` };
      const response = await fetch(`${sandbox.siteUrl}/_api/contextinfo`, { method: 'POST', headers });
      return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
    };
    makeOwner(sandbox, 'bas');
    expect((await post({})).status).toBe(403);
    expect((await post({ 'x-requestdigest': await digestOf('bas') })).status).toBe(403);
    expect(await (await post({ 'x-requestdigest': '0x00,now' })).json()).toMatchObject({
      'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException' },
    });
    expect((await post({ 'x-requestdigest': await digestOf('anneke') })).status).toBe(201);
  });
});

describe('lists', () => {
  it('get their address from the first title and keep it', async () => {
    await sp.web.lists.add('GemeentelijkeActies', 'wat', 100, false, { EnableVersioning: true });
    await sp.web.lists.getByTitle('GemeentelijkeActies').update({ Title: 'Gemeentelijke acties' });
    const list = await sp.web.lists
      .getByTitle('gemeentelijke Acties')
      .select('Title', 'ItemCount', 'HasUniqueRoleAssignments', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    expect(list).toMatchObject({
      Title: 'Gemeentelijke acties',
      ItemCount: 0,
      HasUniqueRoleAssignments: false,
      RootFolder: { ServerRelativeUrl: '/sites/uvp/Lists/GemeentelijkeActies' },
    });
    expect(await sp.web.getList('/sites/uvp/Lists/GemeentelijkeActies').select('Title')()).toMatchObject({
      Title: 'Gemeentelijke acties',
    });
  });

  it('are made or changed by ensure', async () => {
    const made = await sp.web.lists.ensure('Acties', 'een');
    expect(made.created).toBe(true);
    const again = await sp.web.lists.ensure('Acties', 'twee', 100, false, { EnableAttachments: false });
    expect(again.created).toBe(false);
    expect(await sp.web.lists.getByTitle('Acties')()).toMatchObject({
      Description: 'twee',
      EnableAttachments: false,
      EnableVersioning: true,
    });
  });

  it('are found by filter, of those that one may see', async () => {
    await sp.web.lists.add('Acties');
    await sp.web.lists.add('Sjablonen', '', 101);
    expect(await sp.web.lists.filter('BaseTemplate eq 101').select('Title')()).toMatchObject([
      { Title: 'Sjablonen' },
    ]);
    expect(await refusalOf(as('bas').web.lists())).toMatchObject(DENIED);
    const { Id } = await sp.web.ensureUser(login('bas'));
    const acties = () => sp.web.lists.getByTitle('Acties');
    await acties().breakRoleInheritance();
    await acties().roleAssignments.add(Id, READ.id);
    expect((await as('bas').web.lists()).map(({ Title }) => Title)).toEqual(['Acties']);
    expect(await refusalOf(as('bas').web.lists.getByTitle('Sjablonen')())).toMatchObject({ status: 404 });
  });

  it.each([
    [
      'a second one of a title',
      () => sp.web.lists.add('Acties'),
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
    ],
    [
      'a setting that is none',
      () => sp.web.lists.getByTitle('Acties').update({ Nope: 1 } as never),
      400,
      CLIENT_QUERY,
    ],
    [
      'a resource that is none',
      () => sp.web.lists.getByTitle('Acties').eventReceivers(),
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    ],
  ])('refuse %s', async (_, call, status, code) => {
    await sp.web.lists.add('Acties');
    expect(await refusalOf(call())).toMatchObject({ status, code });
  });
});

describe('columns', () => {
  const fields = () => sp.web.lists.getByTitle('Acties').fields;
  const add = (xml: string, Options = 8) => fields().createFieldAsXml({ SchemaXml: xml, Options });

  beforeEach(async () => {
    await sp.web.lists.add('Acties');
  });

  it('are made from their definition', async () => {
    await add(
      '<Field Type="Choice" Name="State" DisplayName="Stand &amp; zo" Required="TRUE" Indexed="TRUE"><CHOICES><CHOICE>a &lt; b</CHOICE><CHOICE>c</CHOICE></CHOICES><Default>c</Default></Field>',
    );
    await add('<Field Type="DateTime" Name="Due" DisplayName="Einde" Format="DateOnly"/>');
    const [state, due] = await fields().filter(`InternalName eq 'State' or InternalName eq 'Due'`)();
    expect(state).toMatchObject({
      InternalName: 'State',
      Title: 'Stand & zo',
      TypeAsString: 'Choice',
      FieldTypeKind: 6,
      Required: true,
      Indexed: true,
      Choices: ['a < b', 'c'],
      DefaultValue: 'c',
    });
    expect(due).toMatchObject({ TypeAsString: 'DateTime', DisplayFormat: 0 });
  });

  it('get their internal name from the title without the hint', async () => {
    const made = await add('<Field Type="Text" Name="When" DisplayName="Wanneer (jaar)"/>', 0);
    expect(made.InternalName).toBe('Wanneer_x0020__x0028_jaar_x0029_');
  });

  it('are indexed and made unique later, when their values allow it', async () => {
    await add('<Field Type="Text" Name="Ref" DisplayName="Nummer"/>');
    const items = () => sp.web.lists.getByTitle('Acties').items;
    await items().add({ Title: 'x', Ref: 'a' });
    await items().add({ Title: 'y', Ref: 'a' });
    const ref = () => fields().getByInternalNameOrTitle('Nummer');
    await ref().update({ Indexed: true });
    expect(await ref()()).toMatchObject({ Indexed: true, EnforceUniqueValues: false });
    expect(await refusalOf(ref().update({ EnforceUniqueValues: true }))).toMatchObject({ status: 500 });
    await items().getById(2).update({ Ref: 'b' });
    await ref().update({ EnforceUniqueValues: true });
    expect(await refusalOf(items().add({ Title: 'z', Ref: 'A' }))).toMatchObject({ status: 500 });
  });

  it.each([
    ['an index on text of several lines', '<Field Type="Note" Name="N" DisplayName="N" Indexed="TRUE"/>'],
    [
      'uniqueness without an index',
      '<Field Type="Text" Name="U" DisplayName="U" EnforceUniqueValues="TRUE"/>',
    ],
    ['a type that is none', '<Field Type="Tekst" Name="T" DisplayName="T"/>'],
    ['a name twice', '<Field Type="Text" Name="Title" DisplayName="Titel"/>'],
    ['what is no definition', '<Veld/>'],
  ])('refuse %s', async (_, xml) => {
    const before = await fields()();
    expect(await refusalOf(add(xml))).toMatchObject({ status: 500 });
    expect(await fields()()).toHaveLength(before.length);
  });

  it('stop at twenty indexes', async () => {
    for (let n = 0; n < 20; n += 1)
      await add(`<Field Type="Text" Name="I${n}" DisplayName="I${n}" Indexed="TRUE"/>`);
    const last = '<Field Type="Text" Name="I20" DisplayName="I20" Indexed="TRUE"/>';
    expect(await refusalOf(add(last))).toMatchObject({ status: 500 });
  });

  it('are deleted with what they hold, not those of the list itself', async () => {
    await add('<Field Type="Text" Name="Ref" DisplayName="Nummer" Indexed="TRUE"/>');
    const items = () => sp.web.lists.getByTitle('Acties').items;
    await items().add({ Title: 'x', Ref: 'a' });
    await fields().getByInternalNameOrTitle('Ref').delete();
    expect(await items()()).toMatchObject([{ Title: 'x' }]);
    expect(await refusalOf(items().select('Ref')())).toMatchObject({ status: 400 });
    expect(await refusalOf(fields().getByInternalNameOrTitle('Title').delete())).toMatchObject({
      status: 500,
    });
    await add('<Field Type="Note" Name="Ref" DisplayName="Nummer"/>');
    expect(await items().select('Title', 'Ref')()).toMatchObject([{ Title: 'x', Ref: null }]);
  });

  it('stand in views', async () => {
    await add('<Field Type="Text" Name="Ref" DisplayName="Nummer"/>');
    const views = () => sp.web.lists.getByTitle('Acties').views;
    await views().add('Overzicht', false, { RowLimit: 50, DefaultView: true });
    const columns = () => views().getByTitle('Overzicht').fields;
    await columns().add('Ref');
    expect(await columns()()).toMatchObject({ Items: ['LinkTitle', 'Ref'] });
    await columns().remove('Ref');
    expect(await columns()()).toMatchObject({ Items: ['LinkTitle'] });
    expect((await views().select('Title', 'DefaultView')()).filter((view) => view.DefaultView)).toMatchObject(
      [{ Title: 'Overzicht' }],
    );
    expect(await refusalOf(columns().add('Nope'))).toMatchObject({ status: 400 });
  });
});

describe('people and groups', () => {
  it('are known to the site once somebody names them', async () => {
    const { Id } = await sp.web.ensureUser(login('bas'));
    await sp.web.roleAssignments.add(Id, READ.id);
    expect(await as('bas').web.currentUser()).toMatchObject({ Title: 'Bas Tielemans', Id });
    const guest = await sp.web.ensureUser(login('fatma'));
    expect(guest).toMatchObject({
      Title: 'Fatma Yıldız',
      LoginName: 'i:0#.f|membership|f.yildiz_westmaasenwaal.example#ext#@wijchen.example',
    });
    expect(await sp.web.siteUsers.getByEmail('f.yildiz@westmaasenwaal.example')()).toMatchObject({
      Id: guest.Id,
    });
    expect(await sp.web.siteUsers.getByLoginName(guest.LoginName)()).toMatchObject({ Id: guest.Id });
  });

  it('are refused when the directory does not know them', async () => {
    const unknown = { status: 400, code: '-2146232832, Microsoft.SharePoint.SPException' };
    expect(await refusalOf(sp.web.ensureUser('i:0#.f|membership|nobody@wijchen.example'))).toMatchObject(
      unknown,
    );
    expect(await refusalOf(sp.web.ensureUser(login('peter')))).toMatchObject(unknown);
  });

  it('are members of groups', async () => {
    await sp.web.siteGroups.add({ Title: 'Duo’s', Description: 'd' });
    const group = () => sp.web.siteGroups.getByName('Duo’s');
    await group().users.add(login('bas'));
    await group().users.add(login('bas'));
    expect(await group().users.select('Title')()).toMatchObject([{ Title: 'Bas Tielemans' }]);
    await group().users.removeByLoginName(login('bas').toLowerCase());
    expect(await group().users()).toEqual([]);
    expect(await refusalOf(sp.web.siteGroups.getByName('Nope')())).toMatchObject({ status: 404 });
    expect((await sp.web.associatedOwnerGroup()).Title).toMatch(/^Eigenaren van/);
    expect(await refusalOf(as('bas').web.siteGroups.add({ Title: 'x' }))).toMatchObject(DENIED);
  });
});

describe('permissions', () => {
  const acties = (client: SPFI) => client.web.lists.getByTitle('Acties');
  let duo: number;

  beforeEach(async () => {
    makeActions(sandbox);
    const group = await sp.web.siteGroups.add({ Title: 'Duo' });
    duo = group.Id as number;
    await sp.web.siteGroups.getById(duo).users.add(login('bas'));
  });

  it('are inherited until they are broken', async () => {
    await sp.web.roleAssignments.add(duo, READ.id);
    expect(await acties(as('bas')).items()).toEqual([]);
    await acties(sp).breakRoleInheritance(false, false);
    expect(await refusalOf(acties(as('bas'))())).toMatchObject({ status: 404 });
    expect(await acties(sp).roleAssignments.expand('Member', 'RoleDefinitionBindings')()).toMatchObject([
      { Member: { Title: 'Anneke Verbruggen' }, RoleDefinitionBindings: [{ Name: 'Volledig beheer' }] },
    ]);
    await acties(sp).resetRoleInheritance();
    expect(await acties(as('bas')).items()).toEqual([]);
  });

  it('are copied when asked, and cannot be changed while inherited', async () => {
    await sp.web.roleAssignments.add(duo, READ.id);
    expect(await refusalOf(acties(sp).roleAssignments.add(duo, CONTRIBUTE.id))).toMatchObject({
      status: 400,
    });
    await acties(sp).breakRoleInheritance(true);
    await acties(sp).roleAssignments.add(duo, CONTRIBUTE.id);
    await acties(as('bas')).items.add({ Title: 'x' });
    await acties(sp).roleAssignments.remove(duo, CONTRIBUTE.id);
    expect(await refusalOf(acties(as('bas')).items.add({ Title: 'y' }))).toMatchObject(DENIED);
    expect(await acties(as('bas')).items()).toHaveLength(1);
  });

  it('of one’s own making can let people add only', async () => {
    const level = await sp.web.roleDefinitions.add('Alleen toevoegen', '', 1, ADD_ONLY);
    const { Id } = (await sp.web.roleDefinitions.getByName('Alleen toevoegen')()) as { Id: number };
    expect(level).toBeDefined();
    await sp.web.roleAssignments.add(duo, READ.id);
    await acties(sp).breakRoleInheritance(false);
    await acties(sp).roleAssignments.add(duo, Id);
    const bas = as('bas');
    await acties(bas).items.add({ Title: 'x' });
    expect(await acties(bas).items()).toHaveLength(1);
    expect(await refusalOf(acties(bas).items.getById(1).update({ Title: 'y' }))).toMatchObject(DENIED);
    expect(await refusalOf(acties(bas).items.getById(1).delete())).toMatchObject(DENIED);
    expect(await refusalOf(acties(bas).items.getById(1).recycle())).toMatchObject(DENIED);
    const mask = await acties(bas).getCurrentUserEffectivePermissions();
    const may = (kind: PermissionKind) => acties(bas).hasPermissions(mask, kind);
    expect([may(PermissionKind.AddListItems), may(PermissionKind.EditListItems)]).toEqual([true, false]);
  });

  it('of a folder hold for what lies in it', async () => {
    await sp.web.roleAssignments.add(duo, READ.id);
    for (const code of ['WIJ', 'DRU']) await sp.web.folders.addUsingPath(`Lists/Acties/${code}`);
    const folder = (code: string) =>
      sp.web.getFolderByServerRelativePath(`/sites/uvp/Lists/Acties/${code}`).listItemAllFields;
    const { Id } = (await folder('WIJ').select('Id', 'HasUniqueRoleAssignments')()) as unknown as {
      Id: number;
    };
    const wij = () => acties(sp).items.getById(Id);
    await wij().breakRoleInheritance(true);
    await wij().roleAssignments.add(duo, CONTRIBUTE.id);
    const add = (client: SPFI, code: string, title: string) =>
      acties(client).addValidateUpdateItemUsingPath(
        [{ FieldName: 'Title', FieldValue: title }],
        `/sites/uvp/Lists/Acties/${code}`,
      );
    await add(sp, 'WIJ', 'a');
    await add(sp, 'DRU', 'b');
    await add(as('bas'), 'WIJ', 'c');
    expect(await refusalOf(add(as('bas'), 'DRU', 'd'))).toMatchObject(DENIED);
    const rows = await acties(as('bas')).items.filter('FSObjType eq 0').select('Id', 'Title', 'FileDirRef')();
    expect(rows.map(({ Title }) => Title)).toEqual(['a', 'b', 'c']);
    const idOf = (title: string) => rows.find(({ Title }) => Title === title)?.Id as number;
    await acties(as('bas')).items.getById(idOf('a')).update({ Title: 'aa' });
    expect(await refusalOf(acties(as('bas')).items.getById(idOf('b')).update({ Title: 'bb' }))).toMatchObject(
      DENIED,
    );
  });

  it('hide what one may not read', async () => {
    await sp.web.roleAssignments.add(duo, READ.id);
    await acties(sp).items.add({ Title: 'seen' });
    await acties(sp).items.add({ Title: 'hidden' });
    await acties(sp).items.getById(2).breakRoleInheritance(false);
    expect(await acties(as('bas')).items.select('Title')()).toMatchObject([{ Title: 'seen' }]);
    expect(await refusalOf(acties(as('bas')).items.getById(2)())).toMatchObject({ status: 404 });
  });

  it('are asked for somebody else', async () => {
    await sp.web.roleAssignments.add(duo, READ.id);
    const may = (kind: PermissionKind) => acties(sp).userHasPermissions(login('bas'), kind);
    expect([await may(PermissionKind.ViewListItems), await may(PermissionKind.EditListItems)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('folders and files', () => {
  beforeEach(async () => {
    await sp.web.lists.add('Sjablonen', '', 101);
  });
  const library = () => sp.web.getFolderByServerRelativePath('/sites/uvp/Sjablonen');

  it('are stored and given back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n % 256);
    const saved = await library().files.addUsingPath("Rapport 'één'.docx", new Blob([bytes]), {
      Overwrite: false,
    });
    expect(saved).toMatchObject({ Name: "Rapport 'één'.docx", Length: '1000' });
    const file = () => sp.web.getFileByServerRelativePath("/sites/uvp/Sjablonen/Rapport 'één'.docx");
    expect(new Uint8Array(await file().getBuffer())).toEqual(bytes);
    expect(await library().files.select('Name')()).toMatchObject([{ Name: "Rapport 'één'.docx" }]);
    const again = () => library().files.addUsingPath("Rapport 'één'.docx", 'nieuw', { Overwrite: false });
    expect(await refusalOf(again())).toMatchObject({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException',
    });
    await library().files.addUsingPath("Rapport 'één'.docx", 'nieuw', { Overwrite: true });
    expect(await file().getText()).toBe('nieuw');
    await file().delete();
    expect(await file().exists()).toBe(false);
  });

  it('are missed with a 404', async () => {
    const missing = { status: 404, code: '-2147024894, System.IO.FileNotFoundException' };
    expect(
      await refusalOf(sp.web.getFileByServerRelativePath('/sites/uvp/Sjablonen/x.docx')()),
    ).toMatchObject(missing);
    expect(await refusalOf(sp.web.getFolderByServerRelativePath('/sites/uvp/Nope')())).toMatchObject(missing);
  });

  it('are listed below their folder', async () => {
    await sp.web.lists.add('Acties');
    const folders = () => sp.web.getFolderByServerRelativePath('/sites/uvp/Lists/Acties').folders;
    await folders().addUsingPath('WIJ');
    await sp.web.lists.getByTitle('Acties').rootFolder.folders.addUsingPath('DRU');
    expect((await folders().select('Name')()).map(({ Name }) => Name)).toEqual(['DRU', 'WIJ']);
    expect(await refusalOf(folders().addUsingPath('a:b'))).toMatchObject({ status: 400 });
  });
});

describe('a busy service', () => {
  beforeEach(() => {
    sandbox.context.faults.clear();
    sandbox.context.requests.clear();
  });

  it('is asked again after what it says', async () => {
    const fault = { kind: 'refuse', status: 429, retryAfterSeconds: 1 } as const;
    sandbox.context.faults.add({ service: 'sharepoint', times: 1, fault });
    const began = Date.now();
    expect(await sp.web.select('Title')()).toBeDefined();
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(sandbox.context.requests.entries().map(({ status }) => status)).toEqual([429, 200]);
  });

  it('may refuse one part of a batch', async () => {
    const fault = { kind: 'refuse', status: 429, retryAfterSeconds: 7 } as const;
    sandbox.context.faults.add({ service: 'sharepoint', path: 'siteUsers', times: 1, fault });
    const [batched, execute] = sp.batched();
    const outcomes = Promise.allSettled([batched.web.siteUsers(), batched.web.select('Title')()]);
    await execute();
    const [refused, answered] = await outcomes;
    expect(answered).toMatchObject({ status: 'fulfilled' });
    const { reason } = refused as { reason: { status: number; response: Response } };
    expect([reason.status, reason.response.headers.get('Retry-After')]).toEqual([429, '7']);
    expect(sandbox.context.requests.entries().filter(({ inBatch }) => inBatch)).toHaveLength(2);
  });

  it('names each request', async () => {
    const response = await fetch(`${sandbox.siteUrl}/_api/web`, {
      headers: { cookie: 'sandbox_person=anneke' },
    });
    expect(response.headers.get('SPRequestGuid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('X-SharePointHealthScore')).toBe('1');
  });
});

it('keeps the system user apart from people', () => {
  const list = makeActions(sandbox);
  const { authorId } = sandbox.context.store.addItem(system, list.id, { fields: { Title: 'x' } });
  expect(sandbox.context.store.userById(authorId)?.name).toBe('Systeemaccount');
});
