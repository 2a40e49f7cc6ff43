import { Sandbox, startSandbox } from '../../../sandbox/server';

interface ClockState {
  readonly now: string;
  readonly version: number;
}

describe('The admin endpoints of the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.stop());
  beforeEach(() => sandbox.context.scene.reset());

  const ask = async (path: string, method = 'GET', body?: object): Promise<Response> =>
    fetch(`${sandbox.httpUrl}/admin${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  const clock = async (): Promise<ClockState> => (await ask('/clock')).json() as Promise<ClockState>;
  const minuteOf = ({ now }: ClockState) => now.slice(0, 16);

  test('the clock starts on 26 May 2025 at nine in Amsterdam and runs on', async () => {
    const first = await clock();
    expect(minuteOf(first)).toBe('2025-05-26T07:00');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await clock()).now > first.now).toBe(true);
  });

  test.each([
    ['by days', { advanceDays: 7 }, '2025-06-02T07:00'],
    ['by days into winter time', { advanceDays: 189 }, '2025-12-01T08:00'],
    ['to a moment', { set: '2025-12-01T10:30:00+01:00' }, '2025-12-01T09:30'],
  ])('the clock can be moved %s', async (_how, change, minute) => {
    expect(minuteOf((await (await ask('/clock', 'POST', change)).json()) as ClockState)).toBe(minute);
    expect(minuteOf(await clock())).toBe(minute);
  });

  test.each([{ set: 'morgen' }, { advanceDays: 'veel' }, {}])('the clock refuses %j', async (change) => {
    expect((await ask('/clock', 'POST', change)).status).toBe(400);
  });

  test('who waits for the clock hears of its move at once', async () => {
    const { version } = await clock();
    const waiting = ask(`/clock?after=${version}`).then((response) => response.json() as Promise<ClockState>);
    await ask('/clock', 'POST', { advanceDays: 1 });
    const heard = await waiting;
    expect(heard.version).toBe(version + 1);
    expect(minuteOf(heard)).toBe('2025-05-27T07:00');
  });

  test('a fault meets as many requests as it says, and can be taken back', async () => {
    const keys = `${sandbox.httpUrl}/botframework/.well-known/keys`;
    await ask('/faults', 'POST', {
      service: 'entra',
      times: 1,
      fault: { kind: 'refuse', status: 503, retryAfterSeconds: 5 },
    });
    const refused = await fetch(keys);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await fetch(keys)).status).toBe(200);

    await ask('/faults', 'POST', { service: 'entra', fault: { kind: 'dropAnswer' } });
    await expect(fetch(keys)).rejects.toThrow();
    await ask('/faults', 'DELETE');
    expect((await fetch(keys)).status).toBe(200);
  });

  test('a fault that nobody knows is refused', async () => {
    expect((await ask('/faults', 'POST', { fault: { kind: 'vuur' } })).status).toBe(400);
  });

  test('requests are counted by service, and the count can be cleared', async () => {
    await fetch(`${sandbox.httpUrl}/botframework/.well-known/keys`);
    await fetch(`${sandbox.httpUrl}/graph/v1.0/sites/localhost:/sites/uvp`);
    const counted = (await (await ask('/requests')).json()) as { total: number; services: object };
    expect(counted).toMatchObject({
      total: 2,
      services: {
        entra: { requests: 1, statuses: { 200: 1 } },
        graph: { requests: 1, statuses: { 401: 1 } },
      },
    });
    await ask('/requests', 'DELETE');
    expect(await (await ask('/requests')).json()).toMatchObject({ total: 0, services: {} });
  });

  test('a reset puts clock, mail, faults and log back to the beginning', async () => {
    const { outbox, faults, requests } = sandbox.context;
    await ask('/clock', 'POST', { advanceDays: 30 });
    outbox.send({
      from: 'a@wijchen.example',
      to: ['b@wijchen.example'],
      subject: 's',
      contentType: 'text',
      body: '',
    });
    faults.add({ fault: { kind: 'refuse', status: 503 } });
    await ask('/reset', 'POST');
    expect(minuteOf(await clock())).toBe('2025-05-26T07:00');
    expect([outbox.all(), faults.pending(), requests.entries()]).toEqual([[], [], []]);
  });
});
