import { SPFI } from '@pnp/sp';
import { Sandbox, startSandbox } from '../../../sandbox/server';
import { List } from '../../../sandbox/store/store';
import { sharePointAs } from '../../support/sharePointAs';
import { makeActions, makeOwner, refusalOf, system } from './site';

describe('items of a list over SharePoint REST', () => {
  let sandbox: Sandbox;
  let sp: SPFI;
  let list: List;
  const items = () => sp.web.lists.getByTitle('Acties').items;

  beforeAll(async () => {
    sandbox = await startSandbox();
    makeOwner(sandbox, 'anneke');
    sp = sharePointAs(sandbox.siteUrl, 'anneke');
  });
  afterAll(() => sandbox.stop());
  beforeEach(() => {
    const { store } = sandbox.context;
    for (const each of store.lists(system)) store.deleteList(system, each.id);
    list = makeActions(sandbox);
  });
  const put = (fields: Record<string, string | number | boolean | null>, folder?: string) =>
    sandbox.context.store.addItem(system, list.id, { fields, folder });

  it('adds an item and gives it back with its ETag and defaults', async () => {
    const added = await items().add({ Title: 'x', Ref: 'P1.01', Progress: 12.5, Remark: 'a\nb' });
    expect(added).toMatchObject({
      Id: 1,
      Title: 'x',
      Ref: 'P1.01',
      Progress: 12.5,
      Remark: 'a\nb',
      Status: 'onbekend',
      Follows: false,
      Due: null,
      FileSystemObjectType: 0,
      'odata.type': 'SP.Data.ActiesListItem',
    });
    expect(added['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  it('changes an item when the ETag is right, and tells the new one in the header', async () => {
    const { etag } = put({ Title: 'x', Ref: 'P1.01' });
    const updated = await items().getById(1).update({ Title: 'y' }, etag);
    expect(updated.etag).toBe(etag.replace(',1"', ',2"'));
    const stale = await refusalOf(items().getById(1).update({ Title: 'z' }, etag));
    expect(stale).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${etag}' does not match the object's ETag value '${updated.etag}'.`,
    });
    expect(await items().getById(1).select('Title')()).toMatchObject({ Title: 'y' });
  });

  it('deletes an item, with the ETag too', async () => {
    const { etag } = put({ Title: 'x' });
    expect(await refusalOf(items().getById(1).delete('"other,1"'))).toMatchObject({ status: 412 });
    await items().getById(1).delete(etag);
    expect(await refusalOf(items().getById(1)())).toEqual({
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.',
    });
  });

  it('sends an item to the recycle bin', async () => {
    put({ Title: 'x' });
    expect(await items().getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await items()()).toEqual([]);
  });

  describe('dates', () => {
    it.each([
      ['a moment in the day', '2025-06-30T12:00:00Z', '2025-06-29T22:00:00Z'],
      ['the first moment of the day in summer', '2025-06-29T22:00:00Z', '2025-06-29T22:00:00Z'],
      ['the last moment before it', '2025-06-29T21:59:59Z', '2025-06-28T22:00:00Z'],
      ['a day in winter', '2025-12-31T08:30:00Z', '2025-12-30T23:00:00Z'],
      ['a day without a zone', '2025-06-30', '2025-06-29T22:00:00Z'],
    ])('keep %s as local midnight where a column is date-only', async (_, sent, kept) => {
      expect(await items().add({ Title: 'x', Due: sent })).toMatchObject({ Due: kept });
    });

    it('keep whole seconds elsewhere', async () => {
      const added = await items().add({ Title: 'x', GivenAt: '2025-05-26T07:08:09.987Z' });
      expect(added).toMatchObject({ GivenAt: '2025-05-26T07:08:09Z' });
    });
  });

  it('bears the sandbox clock and the person who wrote', async () => {
    await items().add({ Title: 'x' });
    const [item] = await items()
      .select('Id', 'Created', 'Author/Title', 'Author/Name', 'Author/EMail')
      .expand('Author')();
    expect(item).toMatchObject({
      Author: {
        Title: 'Anneke Verbruggen',
        Name: 'i:0#.f|membership|a.verbruggen@wijchen.example',
        EMail: 'a.verbruggen@wijchen.example',
      },
    });
    expect(item.Created).toMatch(/^2025-05-26T07:0\d:\d\dZ$/);
  });

  describe('refuses', () => {
    it.each([
      [
        'a column that is not there',
        { Title: 'x', Nope: 1 },
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        /property 'Nope' does not exist/,
      ],
      [
        'text for a number',
        { Title: 'x', Progress: '5' },
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        /Edm\.Double/,
      ],
      [
        'a number for text',
        { Title: 5 },
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        /Edm\.String/,
      ],
      [
        'what is no date',
        { Title: 'x', Due: '30-06-2025' },
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        /Edm\.DateTime/,
      ],
      [
        'more than 255 characters in a line of text',
        { Title: 'x'.repeat(256) },
        400,
        '-2130575163, Microsoft.SharePoint.SPException',
        /Invalid text value/,
      ],
      [
        'what SharePoint fills in itself',
        { Title: 'x', Created: '2025-01-01T00:00:00Z' },
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        /'Created'/,
      ],
    ])('%s', async (_, fields, status, code, message) => {
      expect(await refusalOf(items().add(fields))).toMatchObject({
        status,
        code,
        message: expect.stringMatching(message),
      });
      expect(await items()()).toEqual([]);
    });

    it('a second item with the value of a unique column, in any case', async () => {
      await items().add({ Title: 'x', Ref: 'P1.01' });
      const duplicate = {
        status: 500,
        code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      };
      expect(await refusalOf(items().add({ Title: 'y', Ref: 'p1.01' }))).toMatchObject(duplicate);
      await items().add({ Title: 'y', Ref: 'P1.02' });
      expect(await refusalOf(items().getById(2).update({ Ref: 'P1.01' }))).toMatchObject(duplicate);
      await items().add({ Title: 'no value is no double' });
      await items().add({ Title: 'not even twice' });
    });

    it('a list that is not there', async () => {
      expect(await refusalOf(sp.web.lists.getByTitle("L'x").items())).toEqual({
        status: 404,
        code: '-1, System.ArgumentException',
        message: `List 'L'x' does not exist at site with URL '${sandbox.siteUrl}'.`,
      });
    });
  });

  describe('$filter', () => {
    beforeEach(() => {
      put({ Title: "a'b", Ref: 'P1.01', Progress: 10, Follows: true, Due: '2025-06-30', Status: 'afgerond' });
      put({ Title: 'Bcd', Ref: 'P1.02', Progress: 20, Due: '2025-07-01' });
      put({ Title: 'cde', Ref: 'P2.01' });
    });

    it.each([
      [`Title eq 'a''b'`, [1]],
      [`Title eq 'bcd'`, [2]],
      [`Ref ge 'P1.02'`, [2, 3]],
      [`startswith(Ref,'P1')`, [1, 2]],
      [`substringof('cd',Title)`, [2, 3]],
      [`Progress gt 10`, [2]],
      [`10 lt Progress`, [2]],
      [`Progress eq null`, [3]],
      [`Progress ne null`, [1, 2]],
      [`Status ne 'afgerond'`, [2, 3]],
      [`Follows eq 1`, [1]],
      [`Follows eq false`, [2, 3]],
      [`Due eq datetime'2025-06-29T22:00:00Z'`, [1]],
      [`Due lt '2025-06-30T22:00:00.000Z'`, [1]],
      [`Id gt 1 and (Progress eq 20 or Ref eq 'P2.01')`, [2, 3]],
      [`not (Id eq 2)`, [1, 3]],
      [`month(Due) eq 6`, [1]],
      [`Author/Title eq 'Systeemaccount' and AuthorId ne 999`, [1, 2, 3]],
      [`FSObjType eq 0 and FileDirRef eq '/sites/uvp/Lists/Acties'`, [1, 2, 3]],
    ])('%s', async (filter, ids) => {
      const found = await items().select('Id').filter(filter)();
      expect(found.map(({ Id }) => Id)).toEqual(ids);
    });

    it('as the lambdas of PnPjs write it', async () => {
      const found = await items()
        .filter((row) => row.text('Ref').startsWith('P1').and().number('Progress').lessThan(15))
        .select('Id')();
      expect(found.map(({ Id }) => Id)).toEqual([1]);
    });

    it.each([
      [`endswith(Title,'b')`, /endswith/],
      [`tolower(Title) eq 'x'`, /tolower/],
      [`Title eq 'a`, /unexpected/],
      [`Title has 'a'`, /operator/],
      [`Progress add 1 eq 2`, /operator/],
      [`Nope eq 1`, /'Nope' does not exist/],
      [`Remark eq 'x'`, /type 'Note' cannot be used in the query filter/],
      [`Progress eq 'veel'`, /not valid/],
    ])('%s is an error', async (filter, message) => {
      expect(await refusalOf(items().filter(filter)())).toMatchObject({
        status: 400,
        message: expect.stringMatching(message),
      });
    });
  });

  describe('$select', () => {
    it('gives what is asked, with the ETag', async () => {
      put({ Title: 'x', Ref: 'P1.01' });
      const [item] = await items().select('Id', 'Ref', 'FileRef', 'FileDirRef', 'GUID')();
      expect(Object.keys(item).filter((name) => !name.startsWith('odata.'))).toEqual([
        'Id',
        'Ref',
        'FileRef',
        'FileDirRef',
        'GUID',
      ]);
      expect(item).toMatchObject({
        FileRef: '/sites/uvp/Lists/Acties/1_.000',
        'odata.etag': `"${item.GUID},1"`,
      });
    });

    it.each([
      ['a column that is not there', ['Id', 'Nope'], /'Nope' does not exist/],
      ['a person without $expand', ['Id', 'Author/Title'], /\$expand query string must contains Author/],
    ])('refuses %s', async (_, names, message) => {
      put({ Title: 'x' });
      expect(await refusalOf(items().select(...names)())).toMatchObject({
        status: 400,
        message: expect.stringMatching(message),
      });
    });
  });

  describe('paging', () => {
    beforeEach(() => {
      for (let n = 1; n <= 7; n += 1) put({ Title: `t${n % 3}`, Progress: n % 2 ? n : null });
    });

    it('goes on through the link of each page', async () => {
      const pages: number[][] = [];
      for await (const page of items().top(3).select('Id'))
        pages.push(page.map(({ Id }: { Id: number }) => Id));
      expect(pages).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    });

    it('keeps the order and filter, rows without value included', async () => {
      const pages: number[][] = [];
      const query = items().orderBy('Progress').orderBy('Title', false).filter('Id ne 1').top(2).select('Id');
      for await (const page of query) pages.push(page.map(({ Id }: { Id: number }) => Id));
      expect(pages).toEqual([
        [2, 4],
        [6, 3],
        [5, 7],
      ]);
    });

    it('takes 100 when nobody says how many, and skips to an id', async () => {
      for (let n = 0; n < 100; n += 1) put({ Title: 'more' });
      expect(await items()()).toHaveLength(100);
      expect(await items().skip(100).top(5000)()).toHaveLength(7);
    });
  });

  it('answers a batch in the order of its requests, each with its own outcome', async () => {
    const { etag } = put({ Title: 'x', Ref: 'P1.01' });
    const [batched, execute] = sp.batched();
    const of = () => batched.web.lists.getByTitle('Acties').items;
    const outcomes = Promise.allSettled([
      of().add({ Title: 'é & "ü"', Ref: 'P1.02' }),
      of().getById(1).update({ Title: 'y' }, etag),
      of().getById(1).update({ Title: 'z' }, etag),
      of().add({ Title: 'double', Ref: 'P1.01' }),
      of().select('Id', 'Ref').top(1)(),
      of().getById(2).delete(),
      of().getById(99)(),
    ]);
    await execute();
    expect(await outcomes).toMatchObject([
      { status: 'fulfilled', value: { Id: 2, Title: 'é & "ü"' } },
      { status: 'fulfilled', value: { etag: etag.replace(',1"', ',2"') } },
      { status: 'rejected', reason: { status: 412 } },
      { status: 'rejected', reason: { status: 500 } },
      { status: 'fulfilled', value: [{ Id: 1, Ref: 'P1.01' }] },
      { status: 'fulfilled' },
      { status: 'rejected', reason: { status: 404 } },
    ]);
  });

  describe('form values', () => {
    const form = (values: Record<string, string>) =>
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    const addTo = (folder: string, values: Record<string, string>) =>
      sp.web.lists
        .getByTitle('Acties')
        .addValidateUpdateItemUsingPath(form(values), `/sites/uvp/Lists/Acties${folder}`);

    it('make an item in a folder, in the language of the site', async () => {
      sandbox.context.store.addFolder(system, list.id, 'WIJ');
      const results = await addTo('/WIJ', {
        Title: 'x',
        Ref: 'P1.01',
        Progress: '1.250,5',
        Follows: '1',
        Due: '30-6-2025',
        Status: 'afgerond',
      });
      expect(results.every(({ HasException }) => !HasException)).toBe(true);
      expect(results[results.length - 1]).toMatchObject({ FieldName: 'Id', FieldValue: '2' });
      const item = await items().getById(2).select('*', 'FileDirRef')();
      expect(item).toMatchObject({
        Progress: 1250.5,
        Follows: true,
        Due: '2025-06-29T22:00:00Z',
        Status: 'afgerond',
        FileDirRef: '/sites/uvp/Lists/Acties/WIJ',
      });
    });

    it.each([
      ['a missing title', { Ref: 'P1.01' }, 'Title'],
      ['what is no choice', { Title: 'x', Status: 'bijna' }, 'Status'],
      ['a date in another notation', { Title: 'x', Due: '2025-06-30' }, 'Due'],
      ['what is no number', { Title: 'x', Progress: 'veel' }, 'Progress'],
      ['a double', { Title: 'x', Ref: 'P9.99' }, 'Ref'],
    ])('name %s at its column and write nothing', async (_, values, column) => {
      put({ Title: 'x', Ref: 'P9.99' });
      const results = await addTo('', values as Record<string, string>);
      expect(results.filter(({ HasException }) => HasException).map(({ FieldName }) => FieldName)).toEqual([
        column,
      ]);
      expect(await items()()).toHaveLength(1);
    });

    it('change an item', async () => {
      put({ Title: 'x' });
      await items()
        .getById(1)
        .validateUpdateListItem(form({ Progress: '5' }));
      expect(await items().getById(1)()).toMatchObject({ Progress: 5, Title: 'x' });
    });

    it('meet a folder that is not there', async () => {
      expect(await refusalOf(addTo('/NOPE', { Title: 'x' }))).toMatchObject({
        status: 404,
        code: '-2147024894, System.IO.FileNotFoundException',
      });
    });
  });

  describe('the list view threshold', () => {
    beforeEach(() => {
      for (let n = 0; n < 5001; n += 1) {
        put({ Title: 'x', Ref: `R${n}`, Status: n < 10 ? 'afgerond' : 'onbekend' });
      }
    });

    const throttled = {
      status: 500,
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    };

    it('stops what no index helps', async () => {
      expect(await refusalOf(items().filter(`Heading eq 'x'`)())).toMatchObject(throttled);
      expect(await refusalOf(items().orderBy('Heading')())).toMatchObject(throttled);
      expect(await refusalOf(items().filter(`Ref ne 'R1'`)())).toMatchObject(throttled);
      expect(await refusalOf(items().filter(`Ref eq 'R1' or Heading eq 'x'`)())).toMatchObject(throttled);
    });

    it('lets through what an index narrows', async () => {
      expect(await items().filter(`Ref eq 'R1'`)()).toHaveLength(1);
      expect(await items().filter(`Ref eq 'R1' or Ref eq 'R2'`)()).toHaveLength(2);
      expect(await items().filter(`Status eq 'afgerond' and Heading eq null`)()).toHaveLength(10);
      expect(await items().filter(`Status eq 'afgerond'`).orderBy('Heading')()).toHaveLength(10);
      expect(await items().orderBy('Ref').top(5)()).toHaveLength(5);
    });

    it('lets a whole list be read page by page', async () => {
      let read = 0;
      for await (const page of items().top(2000).select('Id')) read += page.length;
      expect(read).toBe(5001);
    });
  });

  it('tells what changed since a token', async () => {
    const change = () => sp.web.lists.getByTitle('Acties');
    put({ Title: 'x' });
    const { CurrentChangeToken: token } = (await change().select('CurrentChangeToken')()) as {
      CurrentChangeToken: { StringValue: string };
    };
    put({ Title: 'y' });
    await items().getById(1).update({ Title: 'z' });
    await items().getById(2).delete();
    const changes = await change().getChanges({
      Add: true,
      Update: true,
      DeleteObject: true,
      Item: true,
      ChangeTokenStart: token,
    });
    expect(changes).toMatchObject([
      { ItemId: 2, ChangeType: 1 },
      { ItemId: 1, ChangeType: 2 },
      { ItemId: 2, ChangeType: 3 },
    ]);
  });
});
