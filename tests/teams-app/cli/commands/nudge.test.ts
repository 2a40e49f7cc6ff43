import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSchema } from '../../../../sharepoint/schema/lists';
import { makeChats } from '../../../../sandbox/demo/chats';
import { Actor } from '../../../../sandbox/store/store';
import { contactOfDruten, demoPerson, mailOfficial } from '../../../../sandbox/tenant/people';
import { Settings } from '../../../../src/plan/settings';
import { createGraphPlanStore } from '../../../../teams-app/store/graphPlanStore';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { itemsOf } from '../../support/fillSite';
import { uvp } from '../cliRun';

const system: Actor = { kind: 'system' };

/** A Monday on which every duo of the demo's plan has something to answer. */
const MONDAY = '2026-01-05T09:30';

let tenant: RunningTenant;
let folder: string;
beforeAll(async () => {
  tenant = await startTenant({ seeded: true, withService: true });
  folder = mkdtempSync(join(tmpdir(), 'uvp-nudge-'));
  const { store, scene } = tenant.sandbox.context;
  const { teams } = tenant.sandbox;
  const saved = join(folder, 'lists.db');
  // Each test begins before the app was added to a chat.
  const conversations = store.findList(system, { title: listSchema('conversations').title }).id;
  store
    .queryItems(system, conversations, { top: 100 })
    .items.forEach(({ id }) => store.deleteItem(system, conversations, id));
  store.saveTo(saved);
  scene.beginWith({
    restoreLists: () => store.restoreFrom(saved),
    act: async () => {
      await makeChats(teams);
      await teams.endpoint.delivered();
    },
  });
});
beforeEach(async () => {
  await tenant.sandbox.context.scene.reset();
});
afterAll(async () => {
  await tenant.stop();
  rmSync(folder, { recursive: true });
});

const nudge = (...typed: string[]) => uvp(['nudge', ...typed], tenant.environment);

const settings = (changes: Partial<Settings>): Promise<void> =>
  createGraphPlanStore(tenant.graph, tenant.sandbox.siteUrl).saveSettings(changes);
const switchOn = () => settings({ remindersOn: true, remindersOnSince: '2026-01-02T08:00:00.000Z' });

/** Everything that somebody would notice: messages, mails, and changes of lists. */
const traces = () => ({
  messages: tenant.sandbox.teams.chats.all().flatMap(({ messages }) => messages).length,
  mails: tenant.sandbox.context.outbox.all().length,
  entries: itemsOf(tenant.sandbox, 'nudges').length,
});

const writes = () =>
  tenant.sandbox.context.requests
    .entries()
    .filter(
      ({ service, method, url }) =>
        (service === 'graph' && method !== 'GET' && !url.endsWith('/$batch')) || service === 'connector',
    );

/** Takes somebody out of Betrokkenen. */
function dismiss(personKey: string): void {
  const { store } = tenant.sandbox.context;
  const { id } = store.findList(system, { title: listSchema('people').title });
  const { items } = store.queryItems(system, id, { top: 100 });
  const item = items.find(({ fields }) => fields.Title === demoPerson(personKey).name);
  if (!item) throw new Error(`${personKey} is not in Betrokkenen`);
  store.deleteItem(system, id, item.id);
}

interface NudgeJson {
  readonly audience: string;
  readonly priority?: number;
  readonly to: { readonly kind: string };
}

interface SentJson {
  readonly deliveries: ReadonlyArray<{ priority: number; to: string; outcome: string; rows: number }>;
  readonly held: ReadonlyArray<{ priority: number; reason: string }>;
}

describe('while reminders are off', () => {
  test('a run is refused with what to do, and sends nothing', async () => {
    const before = traces();
    const { code, out, err } = await nudge('--at', MONDAY);
    expect(code).toBe(1);
    expect(err).toMatch(/^Herinneringen staan uit\. .*--dry-run/);
    expect(out).toBe('');
    expect(traces()).toEqual(before);
    expect(writes()).toEqual([]);
  });

  test('a dry run says what would be sent, to whom and why, and that they are off', async () => {
    const before = traces();
    const { code, out, err } = await nudge('--dry-run', '--at', MONDAY);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Op maandag 5 januari 2026 om 09:30 zou dit verstuurd worden:');
    expect(out).toContain('Herinneringen staan nog uit.');
    expect(out).toMatch(
      /^P1 .+ – chat van het duo \((Bas Tielemans, Fatma Yıldız|Fatma Yıldız, Bas Tielemans)\)$/m,
    );
    expect(out).toMatch(/^P5 .+ – mail aan Daan Hoogland$/m);
    expect(out).toMatch(/^ {2}- P1\.\d\d.*: eerste vraag naar de stand/m);
    expect(traces()).toEqual(before);
    expect(writes()).toEqual([]);
  });
});

describe('a dry run', () => {
  beforeEach(async () => {
    await switchOn();
    tenant.sandbox.context.requests.clear();
  });

  test('says why nothing goes out at night, at the weekend and on a holiday', async () => {
    expect((await nudge('--dry-run', '--at', '2026-01-05T22:00')).out).toContain(
      'P1: het is buiten werktijd',
    );
    expect((await nudge('--dry-run', '--at', '2026-01-03')).out).toContain('P1: het is weekend');
    expect((await nudge('--dry-run', '--at', '2026-01-01')).out).toContain('P1: het is een feestdag');
    expect(writes()).toEqual([]);
  });

  test('gives one JSON object with every row and its reason', async () => {
    const { out } = await nudge('--dry-run', '--json', '--at', MONDAY);
    const { at, remindersOn, nudges, held, rows } = JSON.parse(out);
    expect(at).toBe('2026-01-05T08:30:00.000Z');
    expect(remindersOn).toBe(true);
    expect(
      nudges.map(({ audience, priority, to }: NudgeJson) =>
        [audience, priority, to.kind].filter((part) => part !== undefined).join(' '),
      ),
    ).toEqual([
      'duo 1 chat',
      'duo 2 chat',
      'duo 3 chat',
      'duo 4 chat',
      'duo 5 chat',
      'duo 5 mail',
      'contact chat',
    ]);
    expect(nudges[0].asks[0]).toEqual({
      row: expect.stringMatching(/^P1\.\d\d/),
      reason: { kind: 'baseline' },
    });
    expect(held).toEqual([]);
    expect(new Set(rows.map(({ row }: { row: string }) => row)).size).toBe(rows.length);
    expect(rows).toContainEqual({
      row: nudges[0].asks[0].row,
      verdict: 'asked',
      reason: { kind: 'baseline' },
      to: [expect.objectContaining({ kind: 'chat' })],
      next: '2026-01-12',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ verdict: 'notAsked', why: { kind: 'betweenRounds' } }),
    );
    expect(writes()).toEqual([]);
  });

  test('says of every row why it is not asked about, and when it will be', async () => {
    const { out } = await nudge('--dry-run', '--at', MONDAY);
    expect(out).toContain('Niet gevraagd, per prioriteit:');
    expect(out).toMatch(
      /^ {2}- .*P1\.\d\d \(6 gemeenten\).*: doorlopend, en er is geen evaluatieronde gepland$/m,
    );
    expect(out).toMatch(/: nog te vroeg voor een herinnering, de termijn is .+ \(volgende vraag: .+\)$/m);
    const early = await nudge('--dry-run', '--at', '2025-06-02');
    expect(early.out).toMatch(/: op tempo: 0 geteld, 0 verwacht \(volgende vraag: 17 juli 2025\)$/m);
  });

  test('asks the contact person of a municipality about its rows, in one message', async () => {
    const { out } = await nudge('--dry-run', '--at', MONDAY);
    expect(out).toContain(`Contactpersoon gemeente – chat met ${contactOfDruten.name}`);
  });
});

describe('a run', () => {
  beforeEach(switchOn);

  test('sends each duo one digest, by chat and by mail, and confirms it in the ledger', async () => {
    const before = traces();
    const { code, out, err } = await nudge('--at', MONDAY);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Herinneringen van maandag 5 januari 2026 om 09:30:');
    expect(out).toMatch(/^- P1: verstuurd in de chat \(\d+ rijen\)$/m);
    expect(out).toMatch(/^- P5: verstuurd per mail \(\d+ rijen\)$/m);

    expect(traces()).toEqual({
      messages: before.messages + 6,
      mails: before.mails + 1,
      entries: before.entries + 7,
    });
    const [mail] = tenant.sandbox.context.outbox.inbox(mailOfficial.mail);
    expect(mail.body).toContain('P5.');
    expect(mail.body).toContain(tenant.serviceConfig.tabUrl);

    const entries = itemsOf(tenant.sandbox, 'nudges');
    expect(entries.map(({ State, PriorityCode }) => `${PriorityCode ?? 'contact'} ${State}`).sort()).toEqual([
      'P1 sent',
      'P2 sent',
      'P3 sent',
      'P4 sent',
      'P5 mailed',
      'P5 sent',
      'contact sent',
    ]);
    const sent = tenant.sandbox.teams.chats.all().flatMap(({ messages }) => messages.map(({ id }) => id));
    entries
      .filter(({ State }) => State === 'sent')
      .forEach(({ ActivityId }) => expect(sent).toContain(ActivityId));
  });

  test('sends nothing the second time that day, and says why', async () => {
    await nudge('--at', MONDAY);
    const after = traces();
    const { code, out } = await nudge('--at', '2026-01-05T15:00');
    expect(code).toBe(0);
    expect(out).toContain('Er hoefde niets verstuurd te worden.');
    expect(out).toContain('P1: er is vandaag al een bericht verstuurd');
    expect(traces()).toEqual(after);
  });

  test('names a priority without duo as such, and serves the others', async () => {
    dismiss('tom');
    dismiss('lotte');
    const { code, out } = await nudge('--at', MONDAY);
    expect(code).toBe(0);
    expect(out).toContain('P4: Prioriteit 4 heeft nog geen ambtelijk duo.');
    expect(out).not.toMatch(/P4: verstuurd/);
    expect(out).toContain('P1: verstuurd in de chat');
  });

  test('mails who is in a chat that blocked the app, and says what failed', async () => {
    const chat = tenant.sandbox.teams.chats.all().find(({ name }) => name?.startsWith('Duo 2'));
    if (!chat) throw new Error('no chat of duo 2');
    chat.blocked = true;
    const { out } = await nudge('--at', MONDAY, '--json');
    const { deliveries } = JSON.parse(out) as SentJson;
    expect(
      deliveries.filter(({ priority }) => priority === 2).map(({ to, outcome }) => `${to} ${outcome}`),
    ).toEqual(['chat failed', 'mail mailed', 'mail mailed']);
  });
});

describe('what cannot be done gives a sentence, exit code 1 and sends nothing', () => {
  test.each(['2025-13-01', '2025-02-30', 'morgen', '2025-06-02T25:00', '2025-06-02T09:30+99:99', ''])(
    '--at %j',
    async (at) => {
      await switchOn();
      const before = traces();
      const { code, err } = await nudge('--at', at);
      expect(code).toBe(1);
      expect(err).toBe(
        `"${at}" is geen geldige datum. Gebruik jjjj-mm-dd, of jjjj-mm-ddTuu:mm voor een tijdstip.`,
      );
      expect(traces()).toEqual(before);
    },
  );

  test('a list that somebody deleted', async () => {
    await switchOn();
    const { store } = tenant.sandbox.context;
    store.deleteList(system, store.findList(system, { title: listSchema('nudges').title }).id);
    const messages = tenant.sandbox.teams.chats.all().flatMap((chat) => chat.messages).length;
    const { code, err } = await nudge('--at', MONDAY);
    expect(code).toBe(1);
    expect(err).toContain('De lijst "Herinneringen" ontbreekt op de site.');
    expect(tenant.sandbox.teams.chats.all().flatMap((chat) => chat.messages)).toHaveLength(messages);
  });
});
