import { Actor } from '../../../sandbox/store/store';
import { summarise } from '../../../sandbox/admin/summary';
import { RunningTenant, startTenant } from '../../support/tenant';

const ITEMS = '/sites/localhost:/sites/uvp:/lists/Acties/items';
const system: Actor = { kind: 'system' };

interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly error?: { readonly code: string } };
}

describe('Batches and limits of the sandbox’s Graph', () => {
  let tenant: RunningTenant;

  beforeAll(async () => {
    tenant = await startTenant({ graphUnitsPerMinute: 60 });
    const { store } = tenant.sandbox.context;
    const list = store.createList(system, { title: 'Acties', baseTemplate: 100 });
    store.addItem(system, list.id, { fields: { Title: 'een' } });
  });
  afterAll(() => tenant.stop());
  beforeEach(() => {
    tenant.sandbox.context.requests.clear();
    tenant.sandbox.context.events.emit('reset', {});
  });

  const sendBatch = async (requests: ReadonlyArray<object>): Promise<ReadonlyArray<BatchResponse>> => {
    const answer = (await tenant.graph
      .api('/$batch')
      .post({ requests: requests.map((request, at) => ({ id: String(at + 1), ...request })) })) as {
      responses: BatchResponse[];
    };
    return answer.responses;
  };
  const json = { 'Content-Type': 'application/json' };

  test('a batch answers each part by itself', async () => {
    const responses = await sendBatch([
      { method: 'GET', url: `${ITEMS}/1` },
      { method: 'GET', url: `/v1.0${ITEMS}/99` },
      { method: 'POST', url: ITEMS, headers: json, body: { fields: { Title: 'twee' } } },
      { method: 'GET', url: `${ITEMS}/1`, dependsOn: ['2'] },
    ]);
    expect(responses.map(({ status }) => status)).toEqual([200, 404, 201, 424]);
  });

  test('a batch has at most 20 parts', async () => {
    const requests = Array.from({ length: 21 }, () => ({ method: 'GET', url: `${ITEMS}/1` }));
    await expect(sendBatch(requests)).rejects.toMatchObject({ statusCode: 400 });
  });

  test('every request is counted with its units', async () => {
    await tenant.graph.api(`${ITEMS}/1`).get();
    await tenant.graph.api(ITEMS).get();
    await tenant.graph.api(`${ITEMS}/1/fields`).patch({ Title: 'anders' });
    await sendBatch([
      { method: 'GET', url: `${ITEMS}/1` },
      { method: 'GET', url: ITEMS },
    ]);
    const { graph } = summarise(tenant.sandbox.context.requests.entries()).services;
    expect(graph).toEqual({ requests: 4, inBatches: 2, units: 8, statuses: { 200: 6 } });
  });

  test('who spends more than a minute’s units is throttled until the minute is over', async () => {
    const requests = Array.from({ length: 20 }, () => ({ method: 'GET', url: ITEMS }));
    const first = await sendBatch(requests);
    const second = await sendBatch(requests);
    expect(first.every(({ status }) => status === 200)).toBe(true);
    expect(second.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = second.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0].body?.error?.code).toBe('activityLimitReached');
    expect(Number(refused[0].headers['Retry-After'])).toBeGreaterThan(0);
  });

  test('an injected refusal is repeated by the client after the time it is told', async () => {
    const { faults, requests } = tenant.sandbox.context;
    faults.add({ service: 'graph', times: 1, fault: { kind: 'refuse', status: 503, retryAfterSeconds: 1 } });
    const began = Date.now();
    expect(await tenant.graph.api(`${ITEMS}/1`).get()).toMatchObject({ id: '1' });
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
    expect(
      requests
        .entries()
        .filter(({ service }) => service === 'graph')
        .map(({ status }) => status),
    ).toEqual([503, 200]);
  });

  test('a connection dropped after the write leaves the write done', async () => {
    const { faults, store } = tenant.sandbox.context;
    const list = store.findList(system, { title: 'Acties' });
    const before = store.findList(system, { id: list.id }).itemCount;
    faults.add({ service: 'graph', method: 'POST', path: 'Acties', times: 1, fault: { kind: 'dropAnswer' } });
    await expect(tenant.graph.api(ITEMS).post({ fields: { Title: 'drie' } })).rejects.toThrow();
    expect(store.findList(system, { id: list.id }).itemCount).toBe(before + 1);
  });

  test('a fault can meet one part of a batch', async () => {
    tenant.sandbox.context.faults.add({
      path: `${ITEMS}/1`,
      times: 1,
      fault: { kind: 'refuse', status: 429, retryAfterSeconds: 2 },
    });
    const responses = await sendBatch([
      { method: 'GET', url: `${ITEMS}/1` },
      { method: 'GET', url: ITEMS },
    ]);
    expect(responses.map(({ status }) => status)).toEqual([429, 200]);
    expect(responses[0].headers['Retry-After']).toBe('2');
  });
});
