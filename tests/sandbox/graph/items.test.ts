import { GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import { Actor, List } from '../../../sandbox/store/store';
import { siteGrantKey, SITE_PATH } from '../../../sandbox/tenant/tenant';
import { RunningTenant, startTenant } from '../../support/tenant';

const SITE = '/sites/localhost:/sites/uvp:';
const ITEMS = `${SITE}/lists/Acties/items`;
const system: Actor = { kind: 'system' };

interface GraphItem {
  readonly id: string;
  readonly eTag: string;
  readonly createdBy: { readonly application?: { readonly displayName: string } };
  readonly fields: Readonly<Record<string, unknown>>;
}

describe('Graph of the sandbox, through its real client', () => {
  let tenant: RunningTenant;
  let list: List;

  beforeAll(async () => {
    tenant = await startTenant();
    const { store } = tenant.sandbox.context;
    list = store.createList(system, {
      title: 'Acties',
      baseTemplate: 100,
      settings: { enableVersioning: true },
    });
    store.createField(system, list.id, {
      internalName: 'Ref',
      title: 'Nummer',
      type: 'Text',
      unique: true,
      indexed: true,
    });
    store.createField(system, list.id, {
      internalName: 'Status',
      title: 'Status',
      type: 'Choice',
      choices: ['onbekend', 'opSchema'],
      indexed: true,
    });
    store.createField(system, list.id, { internalName: 'Progress', title: 'Voortgang', type: 'Number' });
    store.createField(system, list.id, {
      internalName: 'Due',
      title: 'Einde',
      type: 'DateTime',
      dateOnly: true,
      indexed: true,
    });
    for (let at = 1; at <= 7; at += 1) {
      store.addItem(system, list.id, {
        fields: {
          Ref: `P1.0${at}`,
          Status: at < 4 ? 'opSchema' : 'onbekend',
          Due: `2025-0${at}-28T23:00:00Z`,
        },
      });
    }
  });
  afterAll(() => tenant.stop());

  const refusalOf = async (
    work: Promise<unknown>,
  ): Promise<Pick<GraphError, 'statusCode' | 'code' | 'message'>> => {
    const error = (await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )) as GraphError | undefined;
    return { statusCode: error?.statusCode ?? 200, code: error?.code ?? null, message: error?.message ?? '' };
  };

  test('finds the site by host and path, and by the id it gives', async () => {
    const site = (await tenant.graph.api('/sites/localhost:/sites/uvp').get()) as { id: string };
    expect(site.id).toMatch(/^localhost,[0-9a-f-]{36},[0-9a-f-]{36}$/);
    expect(await tenant.graph.api(`/sites/${site.id}`).get()).toEqual(site);
  });

  test('finds a list by title, by id and by the end of its address, and tells its columns', async () => {
    for (const name of ['Acties', list.id]) {
      expect(await tenant.graph.api(`${SITE}/lists/${name}`).get()).toMatchObject({
        id: list.id,
        displayName: 'Acties',
      });
    }
    const { value } = (await tenant.graph.api(`${SITE}/lists/Acties/columns`).get()) as { value: object[] };
    expect(value).toContainEqual(
      expect.objectContaining({ name: 'Ref', indexed: true, enforceUniqueValues: true }),
    );
    expect(value).toContainEqual(
      expect.objectContaining({ name: 'Due', dateTime: { displayAs: 'default', format: 'dateOnly' } }),
    );
  });

  test('gives the wanted columns, and the day of a date-only column as UTC of local midnight', async () => {
    const { value } = (await tenant.graph
      .api(ITEMS)
      .expand('fields($select=Ref,Due)')
      .filter("fields/Ref eq 'P1.06'")
      .get()) as { value: GraphItem[] };
    expect(value).toHaveLength(1);
    expect(value[0].fields).toEqual({
      '@odata.etag': value[0].eTag,
      Ref: 'P1.06',
      Due: '2025-06-28T22:00:00Z',
    });
  });

  test('gives a list page by page until its end', async () => {
    const first = await tenant.graph.api(ITEMS).expand('fields($select=Ref)').top(3).get();
    const refs: unknown[] = [];
    await new PageIterator(
      tenant.graph,
      first,
      (item: GraphItem) => refs.push(item.fields.Ref) > 0,
    ).iterate();
    expect(refs).toEqual(['P1.01', 'P1.02', 'P1.03', 'P1.04', 'P1.05', 'P1.06', 'P1.07']);
  });

  test('sorts on an indexed column', async () => {
    const { value } = (await tenant.graph
      .api(ITEMS)
      .expand('fields')
      .orderby('fields/Ref desc')
      .top(1)
      .get()) as {
      value: GraphItem[];
    };
    expect(value[0].fields.Ref).toBe('P1.07');
  });

  test('filters on several conditions at once', async () => {
    const { value } = (await tenant.graph
      .api(ITEMS)
      .expand('fields($select=Ref)')
      .filter("fields/Status eq 'opSchema' and fields/Due ge '2025-02-01T00:00:00Z'")
      .get()) as { value: GraphItem[] };
    expect(value.map(({ fields }) => fields.Ref)).toEqual(['P1.02', 'P1.03']);
  });

  test('adds an item in the name of the app', async () => {
    const added = (await tenant.graph
      .api(ITEMS)
      .post({ fields: { Ref: 'P2.01', Progress: 10 } })) as GraphItem;
    expect(added.fields).toMatchObject({ Ref: 'P2.01', Progress: 10 });
    expect(added.createdBy.application?.displayName).toBe('UVP-tracker');
    await tenant.graph.api(`${ITEMS}/${added.id}`).delete();
    expect(await refusalOf(tenant.graph.api(`${ITEMS}/${added.id}`).get())).toMatchObject({
      statusCode: 404,
      code: 'itemNotFound',
    });
  });

  test('changes an item that is still as it was read; the answer holds no new ETag', async () => {
    const before = (await tenant.graph.api(`${ITEMS}/1`).expand('fields').get()) as GraphItem;
    const answer = await tenant.graph
      .api(`${ITEMS}/1/fields`)
      .header('If-Match', before.eTag)
      .patch({ Progress: 50 });
    expect(answer).toMatchObject({ Progress: 50 });
    expect(answer).not.toHaveProperty(['@odata.etag']);
    const after = (await tenant.graph.api(`${ITEMS}/1`).expand('fields').get()) as GraphItem;
    expect(after.eTag).not.toBe(before.eTag);
    expect(
      await refusalOf(
        tenant.graph.api(`${ITEMS}/1/fields`).header('If-Match', before.eTag).patch({ Progress: 60 }),
      ),
    ).toEqual({
      statusCode: 412,
      code: 'notAllowed',
      message: "ETag does not match current item's value",
    });
  });

  describe('refuses', () => {
    const cases: ReadonlyArray<readonly [string, () => Promise<unknown>, number, string]> = [
      [
        'a filter on a column without index',
        () => tenant.graph.api(ITEMS).filter('fields/Progress gt 3').get(),
        400,
        'invalidRequest',
      ],
      [
        'sorting on a column without index',
        () => tenant.graph.api(ITEMS).orderby('fields/Progress').get(),
        400,
        'invalidRequest',
      ],
      [
        'a filter that it does not know',
        () => tenant.graph.api(ITEMS).filter("endswith(fields/Ref,'1')").get(),
        400,
        'invalidRequest',
      ],
      [
        'a filter on a column that is not there',
        () => tenant.graph.api(ITEMS).filter('fields/Niets eq 1').get(),
        400,
        'invalidRequest',
      ],
      [
        'an item in a folder',
        () =>
          tenant.graph.api(ITEMS).post({ fields: { Ref: 'P9.01' }, parentReference: { path: '/Druten' } }),
        400,
        'invalidRequest',
      ],
      [
        'a column that is not there',
        () => tenant.graph.api(ITEMS).post({ fields: { Niets: 1 } }),
        400,
        'invalidRequest',
      ],
      [
        'a value of another type',
        () => tenant.graph.api(ITEMS).post({ fields: { Ref: 'P9.02', Progress: 'veel' } }),
        400,
        'invalidRequest',
      ],
      [
        'a value that must be unique',
        () => tenant.graph.api(ITEMS).post({ fields: { Ref: 'P1.01' } }),
        400,
        'invalidRequest',
      ],
      [
        'a list that is not there',
        () => tenant.graph.api(`${SITE}/lists/Niets/items`).get(),
        404,
        'itemNotFound',
      ],
      [
        'a site that is not there',
        () => tenant.graph.api('/sites/localhost:/sites/elders').get(),
        404,
        'itemNotFound',
      ],
      [
        'a site elsewhere',
        () => tenant.graph.api('/sites/elders.example:/sites/uvp').get(),
        400,
        'invalidRequest',
      ],
      ['permissions of an item', () => tenant.graph.api(`${ITEMS}/1/permissions`).get(), 403, 'accessDenied'],
      [
        'permissions of the site',
        () => tenant.graph.api('/sites/localhost:/sites/uvp:/permissions').post({ roles: ['write'] }),
        403,
        'accessDenied',
      ],
      [
        'a new list',
        () => tenant.graph.api(`${SITE}/lists`).post({ displayName: 'Nieuw' }),
        403,
        'accessDenied',
      ],
      [
        'a new column',
        () => tenant.graph.api(`${SITE}/lists/Acties/columns`).post({ name: 'Nieuw' }),
        403,
        'accessDenied',
      ],
      ['what it does not serve', () => tenant.graph.api('/me').get(), 400, 'BadRequest'],
    ];
    test.each(cases)('%s', async (_case, work, statusCode, code) => {
      expect(await refusalOf(work())).toMatchObject({ statusCode, code });
    });

    test('nothing when the caller accepts that a filter without index may fail', async () => {
      const { value } = (await tenant.graph
        .api(ITEMS)
        .header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly')
        .filter('fields/Progress eq 50')
        .get()) as { value: GraphItem[] };
      expect(value).toHaveLength(1);
    });

    test('a token that is none', async () => {
      const { status, body } = await fetch(`${tenant.sandbox.httpsUrl}/graph/v1.0${ITEMS}`, {
        headers: { authorization: 'Bearer x.y.z' },
      }).then(async (response) => ({ status: response.status, body: (await response.json()) as object }));
      expect(status).toBe(401);
      expect(body).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
    });

    test('an app whose grant was withdrawn, or that may only read', async () => {
      const { siteGrants, service } = tenant.sandbox.context.tenant;
      const key = siteGrantKey(service.clientId, SITE_PATH);
      siteGrants.set(key, 'read');
      expect(await tenant.graph.api(`${ITEMS}/1`).get()).toMatchObject({ id: '1' });
      expect(await refusalOf(tenant.graph.api(`${ITEMS}/1/fields`).patch({ Progress: 1 }))).toMatchObject({
        statusCode: 403,
        code: 'accessDenied',
      });
      siteGrants.delete(key);
      expect(await refusalOf(tenant.graph.api(`${ITEMS}/1`).get())).toMatchObject({
        statusCode: 403,
        code: 'accessDenied',
      });
      siteGrants.set(key, 'write');
    });
  });
});
