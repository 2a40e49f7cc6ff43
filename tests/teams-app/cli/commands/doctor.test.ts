import { siteGrantKey, SITE_PATH } from '../../../../sandbox/tenant/tenant';
import { ListKey } from '../../../../sharepoint/schema/lists';
import { emptyPart } from '../../../../src/plan/round/roundPart';
import { freezeRound } from '../../../../src/store/freezeRound';
import { createPnpPlanStore } from '../../../../src/store/pnp/pnpPlanStore';
import { connect, Connections } from '../../../../teams-app/connections';
import { anUpdate } from '../../../store/storedPlan';
import { aRound } from '../../../support/plan';
import { seedFromSaved } from '../../../support/seeded';
import { SavedContent, SiteContent, siteContent } from '../../../support/siteContent';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { uvp } from '../cliRun';

const AT = '2025-06-30T08:00:00.000Z';
const editing = aRound({ state: 'editing' });

let tenant: RunningTenant;
let content: SiteContent;
let connections: Connections;
beforeAll(async () => {
  tenant = await startTenant({ seeded: true });
  content = siteContent(tenant.sandbox);
  connections = connect(tenant.serviceConfig);
});
afterAll(() => tenant.stop());
beforeEach(() => seedFromSaved(tenant.sandbox, tenant.environment));
afterEach(() => tenant.sandbox.context.faults.clear());

const doctor = (environment = tenant.environment) => uvp(['doctor'], environment);
const faults = (out: string) => out.split('\n').filter((line) => line.startsWith('[fout]'));
const writes = () =>
  tenant.sandbox.context.requests
    .entries()
    .filter(({ method, url, status }) => method !== 'GET' && !/batch|token/.test(url) && status < 400);

describe('uvp doctor', () => {
  test('says of a site that is in order that it is, part by part, and changes nothing', async () => {
    const { code, out, err } = await doctor();
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(faults(out)).toEqual([]);
    [
      /^\[goed\] {3}De site \S+ is bereikbaar\.$/m,
      /^\[goed\] {3}Alle \d+ lijsten met \d+ kolommen zijn er, met hun indexen\.$/m,
      /^\[goed\] {3}De service mag de lijsten bijwerken\.$/m,
      /^\[goed\] {3}Het plan ".+" staat op de site: 47 acties, 281 gemeentelijke rijen\.$/m,
      /^\[goed\] {3}Elke prioriteit heeft een ambtelijk duo\.$/m,
      /^\[goed\] {3}Er is nog geen ronde vastgelegd\.$/m,
      /^\[goed\] {3}Rijen en logboek kloppen met elkaar\.$/m,
      /^\[let op\] Herinneringen staan uit; niemand krijgt een bericht\.$/m,
    ].forEach((line) => expect(out).toMatch(line));
    expect(out).toMatch(/Er zijn geen fouten gevonden; aandachtspunten: \d+\.$/);
    expect(writes()).toEqual([]);
  });

  test('works with the rights of the service only', async () => {
    tenant.sandbox.context.requests.clear();
    await doctor();
    const services = tenant.sandbox.context.requests.entries().map(({ service }) => service);
    expect(new Set(services)).toEqual(new Set(['entra', 'graph']));
  });

  test('prints its findings as JSON', async () => {
    const { out } = await uvp(['doctor', '--json'], tenant.environment);
    expect(JSON.parse(out)).toContainEqual({
      part: 'rights',
      level: 'ok',
      text: 'De service mag de lijsten lezen.',
    });
  });
});

describe('what is wrong is named, and ends with 1', () => {
  test.each<readonly [string, () => void, RegExp]>([
    ['a list', () => content.deleteList('figures'), /De lijst "Cijfers" ontbreekt/],
    [
      'a column',
      () => content.deleteColumn('rounds', 'Hash'),
      /In "Evaluatierondes" ontbreekt de kolom "Kenmerk van de vastgelegde stand"/,
    ],
  ])('%s that is gone', async (_, damage, sentence) => {
    damage();
    const { code, out, err } = await doctor();
    expect(code).toBe(1);
    expect(faults(out)).toHaveLength(1);
    expect(out).toMatch(sentence);
    expect(err).toBe('Er is op 1 plaats(en) iets mis; zie de regels met [fout].');
  });

  test('a list that the plan cannot do without, once', async () => {
    content.deleteList('municipalActions');
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(out).toContain('De lijst "Gemeentelijke acties" ontbreekt');
  });

  test('a role that may only read', async () => {
    const { siteGrants, service } = tenant.sandbox.context.tenant;
    const key = siteGrantKey(service.clientId, SITE_PATH);
    siteGrants.set(key, 'read');
    const { code, out } = await doctor();
    siteGrants.set(key, 'write');
    expect(code).toBe(1);
    expect(faults(out)).toEqual([expect.stringContaining('mag de lijsten niet bijwerken')]);
  });

  test('a site that is out of reach, in one sentence', async () => {
    const { code, out } = await doctor({ ...tenant.environment, UVP_GRAPH_URL: 'https://localhost:9' });
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([expect.stringContaining('Er is geen verbinding met Microsoft Graph')]);
  });

  test('a setting that is missing', async () => {
    const { code, err } = await doctor({ ...tenant.environment, UVP_TAB_URL: '' });
    expect(code).toBe(1);
    expect(err).toContain('De instelling UVP_TAB_URL ontbreekt');
  });

  test('a site without a plan', async () => {
    content.change('settings', 'Key', 'planStart', { Value: '' });
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(faults(out)).toEqual([expect.stringContaining('Er staat nog geen plan op deze site')]);
  });
});

describe('what deserves attention is named, without an error', () => {
  const warnings = async () => {
    const { code, out } = await doctor();
    expect(code).toBe(0);
    return out;
  };

  test('an empty duo, a duo of one, and a portfolio holder that is not entered', async () => {
    const names = new Map(content.items('people').map(({ fields }) => [fields.Title, fields] as const));
    names.forEach((fields, name) => {
      if (String(fields.DuoOf ?? '').includes('P2'))
        content.change('people', 'Title', String(name), { DuoOf: '' });
    });
    expect(await warnings()).toMatch(/niet in Betrokkenen: prioriteit 1, 2, 3, 5\./);
    content.change('people', 'HolderName', 'Slinkman', { HolderName: 'Een ander' });
    const out = await warnings();
    expect(out).toMatch(/\[let op\] Zonder ambtelijk duo: prioriteit 2\./);
    expect(out).toMatch(
      /\[let op\] De portefeuillehouder staat niet in Betrokkenen: prioriteit 1, 2, 3, 4, 5\./,
    );
  });

  test('no mailbox, with how many people that concerns', async () => {
    const { out } = await doctor({ ...tenant.environment, UVP_MAILBOX: '' });
    expect(out).toMatch(/Er is geen postbus ingesteld \(UVP_MAILBOX\).*nu zijn dat er \d+\./);
  });

  test('a tab at an address elsewhere', async () => {
    const { out } = await doctor({ ...tenant.environment, UVP_TAB_URL: 'https://elders.example/tab' });
    expect(out).toContain('Het adres van het tabblad (https://elders.example/tab) ligt niet op de site');
  });
});

describe('a frozen round', () => {
  let frozen: SavedContent;
  let hash = '';
  beforeAll(async () => {
    await seedFromSaved(tenant.sandbox, tenant.environment);
    const store = createPnpPlanStore(tenant.sharePointAs('anneke'));
    await store.saveRound(editing);
    await store.saveRoundPart({ ...emptyPart('2025-1', 1), summary: 'Goed' });
    ({ hash = '' } = await freezeRound(store, editing, { at: AT, reason: 'Proef' }));
    frozen = content.save();
  });
  beforeEach(() => frozen.restore());
  afterAll(() => frozen.drop());

  test('that is as it was, is told with its hash', async () => {
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(out).toContain(
      `Ronde "${editing.title}": 330 vastgelegde rijen zijn ongewijzigd (kenmerk ${hash.slice(0, 12)}…).`,
    );
  });

  const row = 'P1.01';
  test.each<readonly [string, () => void]>([
    ['the content of a row', () => content.change('snapshots', 'RowId', row, { Content: '{}' })],
    ['a row taken out', () => content.remove('snapshots', 'RowId', row)],
    [
      'a row put in',
      () =>
        content.add('snapshots', {
          SnapshotId: '2025-1|1|P9.99',
          RoundCode: '2025-1',
          RowId: 'P9.99',
          Content: '{}',
        }),
    ],
    ['the hash itself', () => content.change('rounds', 'Code', '2025-1', { Hash: 'a'.repeat(64) })],
  ])('in which somebody changed %s is an error', async (_, tamper) => {
    tamper();
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(faults(out)).toEqual([expect.stringContaining('komen niet overeen met het kenmerk')]);
  });

  test('whose rows are all gone is an error', async () => {
    const all = content.items('snapshots').map(({ fields }) => String(fields.SnapshotId));
    all.forEach((id) => content.remove('snapshots', 'SnapshotId', id));
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(faults(out)).toEqual([expect.stringContaining('er zijn geen vastgelegde rijen meer')]);
  });
});

describe('rows and journal', () => {
  const [list, column]: readonly [ListKey, string] = ['actions', 'Ref'];

  test('that somebody changed by hand are told apart', async () => {
    const { regional } = await connections.store.load();
    const { ref } = regional[0];
    content.change(list, column, ref, { Status: 'afgerond', LastUpdateId: 'met-de-hand' });
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(faults(out)).toEqual([expect.stringContaining(`zonder regel in het logboek: ${ref} (1)`)]);
  });

  test('with an answer that never reached its row are named as work for the service', async () => {
    const { regional } = await connections.store.load();
    const { ref, version } = regional[0];
    await connections.store.record([anUpdate({ row: { ref }, basedOn: version })]);
    content.change(list, column, ref, { Status: 'onbekend', LastUpdateId: '' });
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(out).toContain(`In het logboek staan antwoorden die de rij niet bereikten: ${ref} (1)`);
  });
});
