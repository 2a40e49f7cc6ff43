import { type SPFI } from '@pnp/sp';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { loginName } from '../../../sandbox/sharepoint/identity';
import { demoPerson } from '../../../sandbox/tenant/people';
import { Column, ListKey, LISTS, listSchema } from '../../../sharepoint/schema/lists';
import { GROUPS, municipalityGroup } from '../../../sharepoint/schema/permissions';
import { provision, ProvisionResult } from '../../../sharepoint/provision/provision';
import { PHASES, ProvisionEvent } from '../../../sharepoint/provision/report';
import { statusOf } from '../../../src/store/pnp/pnpProblem';
import { createSetupSite } from '../../../teams-app/setupSite';
import { MUNICIPALITIES } from '../../support/plan';
import { SavedContent, SiteContent, siteContent } from '../../support/siteContent';
import { RunningTenant, startTenant } from '../../support/tenant';
import { siteImage } from './siteImage';

let tenant: RunningTenant;
let sp: SPFI;
let content: SiteContent;
let empty: SavedContent;
let made: SavedContent;
let first: ProvisionResult;
const phases: string[] = [];
const events: ProvisionEvent[] = [];

const titleOf = (list: ListKey) => listSchema(list).title;
const run = (as: SPFI = sp) => provision(as, { municipalities: MUNICIPALITIES });
const statusAfter = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    (error: unknown) => statusOf(error),
  );
/** What was sent that may change something. */
const writes = () =>
  tenant.sandbox.context.requests
    .entries()
    .filter(
      ({ service, method, url }) =>
        service === 'sharepoint' && method !== 'GET' && !/contextinfo|\$batch/.test(url),
    )
    .map(({ method, url }) => `${method} ${decodeURIComponent(url)}`);

beforeAll(async () => {
  tenant = await startTenant();
  content = siteContent(tenant.sandbox);
  empty = content.save();
  sp = createSetupSite(tenant.setupConfig, () => undefined);
  first = await provision(
    sp,
    { municipalities: MUNICIPALITIES },
    { phase: (name, step, of) => phases.push(`${step}/${of} ${name}`), event: (event) => events.push(event) },
  );
  made = content.save();
});
afterAll(async () => {
  empty.drop();
  made.drop();
  await tenant.stop();
});
beforeEach(() => {
  made.restore();
  tenant.sandbox.context.requests.clear();
});
afterEach(() => tenant.sandbox.context.faults.clear());

describe('a new site', () => {
  test('gets every list, with its title, address and versions', async () => {
    const lists = await sp.web.lists
      .select('Title', 'EnableVersioning', 'MajorVersionLimit', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')<{ Title: string; EnableVersioning: boolean; MajorVersionLimit: number }[]>();
    LISTS.forEach(({ title, url, kind }) =>
      expect(lists).toContainEqual(
        expect.objectContaining({
          Title: title,
          EnableVersioning: true,
          MajorVersionLimit: 500,
          RootFolder: expect.objectContaining({
            ServerRelativeUrl: `/sites/uvp/${kind === 'library' ? '' : 'Lists/'}${url}`,
          }),
        }),
      ),
    );
  });

  const TYPES = {
    text: 'Text',
    note: 'Note',
    number: 'Number',
    boolean: 'Boolean',
    choice: 'Choice',
  } as const;
  const typeOf = ({ kind }: Column) =>
    kind === 'dateOnly' || kind === 'dateTime' ? 'DateTime' : TYPES[kind];

  test.each(LISTS.filter(({ kind }) => kind === 'list'))(
    'gets the columns of $title',
    async ({ title, columns }) => {
      const found = await sp.web.lists.getByTitle(title).fields();
      columns.forEach((column) => {
        const field = found.find(({ InternalName }) => InternalName === column.name);
        expect(field).toMatchObject({
          Title: column.title,
          TypeAsString: typeOf(column),
          Indexed: column.indexed === true || column.unique === true,
          EnforceUniqueValues: column.unique === true,
          ...(column.choices ? { Choices: column.choices } : {}),
          ...(column.kind === 'dateOnly' ? { DisplayFormat: 0 } : {}),
          ...(column.kind === 'dateTime' ? { DisplayFormat: 1 } : {}),
        });
      });
    },
  );

  test('gets a folder with its own permissions for each municipality: six scopes', async () => {
    const items = await sp.web.lists
      .getByTitle(titleOf('municipalActions'))
      .items.select('FileLeafRef', 'FileSystemObjectType', 'HasUniqueRoleAssignments')<
      { FileLeafRef: string; FileSystemObjectType: number; HasUniqueRoleAssignments: boolean }[]
    >();
    expect(items.map(({ FileLeafRef }) => FileLeafRef).sort()).toEqual(
      MUNICIPALITIES.map(({ code }) => code).sort(),
    );
    expect(items.every((item) => item.FileSystemObjectType === 1 && item.HasUniqueRoleAssignments)).toBe(
      true,
    );
  });

  test('gets a group for each role and each municipality, and its municipalities', async () => {
    const groups = (await sp.web.siteGroups()).map(({ Title }) => Title);
    expect(groups).toEqual(
      expect.arrayContaining([
        ...Object.values(GROUPS).map(({ title }) => title),
        ...MUNICIPALITIES.map(({ name }) => municipalityGroup(name).title),
      ]),
    );
    expect(content.values('municipalities', 'Code')).toEqual(MUNICIPALITIES.map(({ code }) => code));
  });

  test('gets the Word template and the version of its lists', async () => {
    expect(content.items('templates').map(({ leafName }) => leafName)).toContain('evaluatierapport.docx');
    expect(content.values('settings', 'Key')).toContain('schemaVersion');
  });

  test('is told how far it is, and what was made', () => {
    expect(phases).toEqual(PHASES.map((name, at) => `${at + 1}/${PHASES.length} ${name}`));
    LISTS.forEach(({ title }) => expect(events).toContainEqual({ did: 'made', what: 'list', name: title }));
    expect(events).toContainEqual({ did: 'made', what: 'folder', name: 'DRU', list: 'Gemeentelijke acties' });
    expect(events).toContainEqual({ did: 'made', what: 'level', name: 'UVP Alleen toevoegen' });
    expect(first).toEqual({ made: events.length, restored: 0, deviations: [] });
  });
});

describe('rights', () => {
  /** Puts somebody into groups, as entering him in Betrokkenen does. */
  const join = async (person: string, ...groups: string[]): Promise<SPFI> => {
    const { LoginName } = await sp.web.ensureUser(loginName(demoPerson(person)));
    for (const title of groups) await sp.web.siteGroups.getByName(title).users.add(LoginName);
    return tenant.sharePointAs(person);
  };
  const itemsAs = (as: SPFI, list: ListKey) => as.web.lists.getByTitle(titleOf(list)).items;
  const addRow = async (municipality: string): Promise<number> => {
    const result = await sp.web.lists.getByTitle(titleOf('municipalActions')).addValidateUpdateItemUsingPath(
      ['Title', 'RowId'].map((FieldName) => ({ FieldName, FieldValue: `P1.01/${municipality}` })),
      `/sites/uvp/Lists/GemeentelijkeActies/${municipality}`,
    );
    return Number(result.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  };

  test('somebody of a municipality writes its rows only', async () => {
    const sanne = await join('sanne', municipalityGroup('Druten').title);
    const [druten, wijchen] = [await addRow('DRU'), await addRow('WIJ')];
    const write = (id: number) =>
      statusAfter(itemsAs(sanne, 'municipalActions').getById(id).update({ Remark: 'x' }));
    expect(await itemsAs(sanne, 'municipalActions').getById(wijchen)()).toMatchObject({ Remark: null });
    expect([await write(druten), await write(wijchen)]).toEqual([200, 403]);
    expect(await statusAfter(itemsAs(sanne, 'actions').add({ Title: 'x' }))).toBe(403);
  });

  test('a duo writes actions and the rows of all municipalities, not the settings', async () => {
    const bas = await join('bas', GROUPS.duos.title);
    const rows = [await addRow('DRU'), await addRow('WIJ')];
    for (const id of rows) {
      expect(await statusAfter(itemsAs(bas, 'municipalActions').getById(id).update({ Remark: 'x' }))).toBe(
        200,
      );
    }
    expect(await statusAfter(itemsAs(bas, 'actions').add({ Title: 'x' }))).toBe(200);
    expect(await statusAfter(itemsAs(bas, 'settings').add({ Title: 'x' }))).toBe(403);
  });

  test.each([
    ['a duo', 'bas', GROUPS.duos.title],
    ['a coordinator', 'anneke', GROUPS.coordinators.title],
    ['somebody of a municipality', 'sanne', municipalityGroup('Druten').title],
  ])('%s adds to the journal, and cannot change or delete what stands there', async (_, person, group) => {
    const as = await join(person, group);
    const { Id } = await itemsAs(as, 'statusUpdates').add({ Title: 'x', UpdateId: 'een' });
    const entry = itemsAs(as, 'statusUpdates').getById(Id);
    expect(await statusAfter(entry.update({ Title: 'y' }))).toBe(403);
    expect(await statusAfter(entry.delete())).toBe(403);
    expect(await statusAfter(entry.recycle())).toBe(403);
  });

  test('a reader reads the plan and writes nothing', async () => {
    const mayor = await join('slinkman', GROUPS.readers.title);
    expect(await statusAfter(itemsAs(mayor, 'actions')())).toBe(200);
    for (const list of ['actions', 'statusUpdates', 'occurrences', 'people'] as const) {
      expect(await statusAfter(itemsAs(mayor, list).add({ Title: 'x' }))).toBe(403);
    }
  });

  test('conversations and reminders are seen by coordinators only', async () => {
    const [anneke, bas] = [
      await join('anneke', GROUPS.coordinators.title),
      await join('bas', GROUPS.duos.title),
    ];
    for (const list of ['nudges', 'conversations'] as const) {
      expect(await statusAfter(itemsAs(anneke, list)())).toBe(200);
      expect(await statusAfter(itemsAs(bas, list)())).not.toBe(200);
    }
  });
});

describe('run again', () => {
  test('writes nothing', async () => {
    expect(await run()).toEqual({ made: 0, restored: 0, deviations: [] });
    expect(writes()).toEqual([]);
  });

  test('with one more municipality, makes what belongs to it and nothing else', async () => {
    const nijmegen = { code: 'NIJ', name: 'Nijmegen' };
    const told: string[] = [];
    await provision(
      sp,
      { municipalities: [nijmegen] },
      { event: ({ what, name }) => told.push(`${what} ${name}`) },
    );
    expect(told.slice(0, 3)).toEqual(['municipality Nijmegen', 'group UVP Gemeente Nijmegen', 'folder NIJ']);
    expect(told.slice(3).every((each) => each.startsWith('permission '))).toBe(true);
    tenant.sandbox.context.requests.clear();
    await run();
    expect(writes()).toEqual([]);
  });

  test.each([
    ['its lists', 'lists'],
    ['its columns', 'createfieldasxml'],
    ['its groups', 'siteGroups'],
    ['its folders', 'folders/addUsingPath'],
    ['its permissions', 'addroleassignment'],
  ])('after it stopped among %s, ends as a site that was made at once', async (_, path) => {
    const whole = siteImage(tenant.sandbox);
    empty.restore();
    const { faults } = tenant.sandbox.context;
    // The first few of them are made, the next one fails.
    faults.add({
      service: 'sharepoint',
      method: 'POST',
      path,
      times: 2,
      fault: { kind: 'delay', milliseconds: 0 },
    });
    faults.add({
      service: 'sharepoint',
      method: 'POST',
      path,
      times: 1,
      fault: { kind: 'refuse', status: 500 },
    });
    await expect(run()).rejects.toMatchObject({ code: 'store.unexpected' });
    expect(faults.pending()).toEqual([]);
    await run();
    expect(siteImage(tenant.sandbox)).toEqual(whole);
  });
});

describe('an older site is brought forward and keeps what it holds', () => {
  const list = (key: ListKey) => sp.web.lists.getByTitle(titleOf(key));
  const told = async (): Promise<ReadonlyArray<ProvisionEvent>> => {
    const heard: ProvisionEvent[] = [];
    await provision(sp, { municipalities: [] }, { event: (event) => heard.push(event) });
    return heard;
  };
  beforeEach(() =>
    content.add('actions', { Title: 'Een', Ref: 'P1.01', PriorityCode: 'P1', Heading: 'Kop' }),
  );
  const kept = () => content.values('actions', 'Ref');

  test('without a list', async () => {
    const whole = siteImage(tenant.sandbox);
    content.deleteList('figures');
    const heard = await told();
    expect(heard).toContainEqual({ did: 'made', what: 'list', name: 'Cijfers' });
    expect(heard.every(({ name, list: of }) => name === 'Cijfers' || of === 'Cijfers')).toBe(true);
    expect(siteImage(tenant.sandbox)).toEqual(whole);
    expect(kept()).toEqual(['P1.01']);
  });

  test('without a column', async () => {
    content.deleteColumn('actions', 'ConditionText');
    expect(await told()).toEqual([{ did: 'made', what: 'column', name: 'Voorwaarde', list: 'Acties' }]);
    expect(content.values('actions', 'Heading')).toEqual(['Kop']);
  });

  test('without an index, or with a column that lost its being unique', async () => {
    await list('actions').fields.getByInternalNameOrTitle('PriorityCode').update({ Indexed: false });
    await list('actions').fields.getByInternalNameOrTitle('Ref').update({ EnforceUniqueValues: false });
    expect(await told()).toEqual([
      { did: 'restored', what: 'index', name: 'Nummer', list: 'Acties' },
      { did: 'restored', what: 'index', name: 'Prioriteit', list: 'Acties' },
    ]);
    expect(await list('actions').fields.getByInternalNameOrTitle('Ref')()).toMatchObject({
      Indexed: true,
      EnforceUniqueValues: true,
    });
  });

  test('with a list that was renamed', async () => {
    await list('actions').update({ Title: 'Actielijst' });
    expect(await told()).toEqual([{ did: 'restored', what: 'list', name: 'Acties' }]);
    expect(kept()).toEqual(['P1.01']);
  });

  test('with a right that was taken away', async () => {
    const { Id } = await sp.web.siteGroups.getByName(GROUPS.duos.title)();
    await list('actions').roleAssignments.remove(Id, 1073741827);
    expect(await told()).toEqual([{ did: 'restored', what: 'permission', name: 'Acties' }]);
  });
});

describe('what somebody changed by hand', () => {
  const list = () => sp.web.lists.getByTitle(titleOf('actions'));

  test('is told and left alone: another type of column, a choice that is gone', async () => {
    content.deleteColumn('actions', 'Heading');
    await list().fields.createFieldAsXml({
      SchemaXml: '<Field Type="Note" Name="Heading" StaticName="Heading" DisplayName="Kopje" />',
      Options: 8,
    } as never);
    await list()
      .fields.getByInternalNameOrTitle('Reach')
      .update({ Choices: ['region'] } as never);
    tenant.sandbox.context.requests.clear();
    expect(await run()).toEqual({
      made: 0,
      restored: 0,
      deviations: [
        { did: 'deviates', what: 'column', name: 'Kopje', list: 'Acties' },
        { did: 'deviates', what: 'column', name: 'Bereik', list: 'Acties' },
      ],
    });
    expect(writes()).toEqual([]);
  });

  test('is told and left alone: a right that was given', async () => {
    const { Id, Title } = await sp.web.ensureUser(loginName(demoPerson('daan')));
    await list().roleAssignments.add(Id, 1073741826);
    expect((await run()).deviations).toEqual([
      { did: 'deviates', what: 'permission', name: Title, list: 'Acties' },
    ]);
  });
});

describe('is refused', () => {
  test.each(['anneke', 'peter'])('to somebody without full control (%s)', async (person) => {
    if (person === 'anneke') {
      const { LoginName } = await sp.web.ensureUser(loginName(demoPerson(person)));
      await sp.web.siteGroups.getByName(GROUPS.coordinators.title).users.add(LoginName);
    }
    content.deleteList('figures');
    const before = siteImage(tenant.sandbox);
    await expect(run(tenant.sharePointAs(person))).rejects.toMatchObject({ code: 'store.forbidden' });
    expect(siteImage(tenant.sandbox)).toEqual(before);
  });

  test('on a site that a newer version of the software made, before anything is changed', async () => {
    content.change('settings', 'Key', 'schemaVersion', { Value: '99' });
    content.deleteColumn('actions', 'ConditionText');
    const before = siteImage(tenant.sandbox);
    await expect(run()).rejects.toMatchObject({ code: 'provision.siteNewer', params: { found: 99 } });
    expect(siteImage(tenant.sandbox)).toEqual(before);
  });
});
