import {
  addAction,
  acceptProposal,
  moveAction,
  rescheduleAction,
  withdrawAction,
} from '../../src/plan/makeChange';
import { findAction, findRow } from '../../src/plan/rows';
import { LoadedPlan, PlanStore } from '../../src/store/planStore';
import { createPnpPlanSetup } from '../../src/store/pnp/pnpPlanSetup';
import { createPnpPlanStore } from '../../src/store/pnp/pnpPlanStore';
import { createGraphPlanStore } from '../../teams-app/store/graphPlanStore';
import { anUpdate } from '../store/storedPlan';
import { aStamp } from '../support/changes';
import { seedFromSaved } from '../support/seeded';
import { SiteContent, siteContent } from '../support/siteContent';
import { RunningTenant, startTenant } from '../support/tenant';

let tenant: RunningTenant;
let content: SiteContent;

beforeAll(async () => {
  tenant = await startTenant({ seeded: true });
  content = siteContent(tenant.sandbox);
});
afterAll(() => tenant.stop());
beforeEach(() => seedFromSaved(tenant.sandbox, tenant.environment));

const entries = () =>
  content.items('planChanges').map(({ fields }) => `${fields.EntryKind} ${fields.ChangeKind} ${fields.Ref}`);

/** The first action of a kind, by which a test begins. */
const firstRef = (loaded: LoadedPlan, reach: string): string =>
  loaded.plan.actions.find((action) => action.reach === reach && action.schedule.kind === 'window')?.ref ??
  '';

describe.each<[string, () => PlanStore]>([
  ['SharePoint REST with PnPjs', () => createPnpPlanStore(tenant.sharePointAs('anneke'))],
  ['Microsoft Graph', () => createGraphPlanStore(tenant.graph, tenant.serviceConfig.siteUrl)],
])('The plan is changed through %s', (_name, open) => {
  let store: PlanStore;
  let loaded: LoadedPlan;

  beforeEach(async () => {
    store = open();
    loaded = await store.load();
  });

  test('once, with its reason and decision', async () => {
    const ref = firstRef(loaded, 'region');
    const stamp = aStamp({ decision: '2025-03', round: '2025-1' });
    const change = rescheduleAction(loaded.plan, ref, 'uiterlijk 15 november 2025', stamp);
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed', again: false });
    expect(await store.changePlan(change)).toMatchObject({ kind: 'changed', again: true });
    expect(entries()).toEqual([`change reschedule ${ref}`]);
    expect(findAction((await open().load()).plan, ref)).toEqual(change.after);
    expect(await open().planChanges({ ref })).toEqual([
      expect.objectContaining({ ...stamp, before: change.before, after: change.after, conflicting: false }),
    ]);
    expect(await open().planChanges({ round: '2025-2' })).toEqual([]);
    expect(await open().planChanges({ since: '2025-06-04T00:00:00.000Z' })).toEqual([]);
  });

  test('not over the change of somebody else', async () => {
    const ref = firstRef(loaded, 'region');
    const first = rescheduleAction(loaded.plan, ref, 'Q1 2026', aStamp());
    await store.changePlan(first);
    const late = rescheduleAction(loaded.plan, ref, 'Q2 2026', aStamp());
    expect(await open().changePlan(late)).toEqual({ kind: 'conflict', theirs: first.after });
  });

  test('by a proposed date of a municipality, whose row is settled', async () => {
    const row = { ref: firstRef(loaded, 'municipality'), municipality: 'DRU' };
    const basedOn = findRow(loaded, row)?.version ?? '';
    const after = { status: 'vertraagd', proposedEnd: '2026-03-15' } as const;
    await store.record([anUpdate({ row, basedOn, after })]);
    await store.changePlan(acceptProposal(loaded.plan, row, '2026-03-15', aStamp()));
    const now = await open().load();
    expect(findAction(now.plan, row.ref)?.schedule.end).toBe('2026-03-15');
    expect(findRow(now, row)?.state).toMatchObject({ status: 'vertraagd', proposedEnd: undefined });
  });

  test('by withdrawing an action, whose rows are closed and stay', async () => {
    const ref = firstRef(loaded, 'municipality');
    await store.changePlan(withdrawAction(loaded.plan, ref, aStamp()));
    const rows = (await open().load()).municipal.filter((row) => row.ref === ref);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every(({ state }) => state.status === 'vervallen')).toBe(true);
    expect(content.items('statusUpdates')).toHaveLength(rows.length);
  });

  test('decisions, communication and people come back as they were saved', async () => {
    const decision = {
      code: '2025-03',
      title: 'Uitstel van twee acties',
      decidedOn: '2025-06-03',
      text: 'De driehoek stemt in.',
      refs: ['P1.01', 'P2.02'],
      round: '2025-1',
    };
    await store.saveDecision({ ...decision, title: 'Eerst anders' });
    await store.saveDecision(decision);
    expect(await open().decisions()).toEqual([decision]);

    const communication = {
      id: '55555555-5555-4555-8555-000000000001',
      ref: 'P1.01',
      municipality: 'DRU',
      what: 'Bericht over babbeltrucs',
      audience: 'Inwoners van 65 jaar en ouder',
      medium: 'wijkblad',
      plannedOn: '2025-09-01',
      done: false,
    };
    await store.saveCommunication(communication);
    await store.saveCommunication({ ...communication, done: true, doneOn: '2025-09-02' });
    expect(await open().communicationsOf('P1.01')).toEqual([
      { ...communication, done: true, doneOn: '2025-09-02' },
    ]);
    expect(await open().communicationsOf('P1.02')).toEqual([]);

    const [priority] = loaded.plan.priorities;
    await store.savePriority({
      ...priority,
      confidential: true,
      holderTerms: [{ name: 'De Waal', from: '2026-01-01' }],
    });
    expect((await open().load()).plan.priorities[0]).toEqual({
      ...priority,
      confidential: true,
      holderTerms: [{ name: 'De Waal', from: '2026-01-01' }],
    });
  });

  test('somebody is entered once, and a duo is handed over', async () => {
    const [from] = loaded.people.filter(({ duoOf }) => duoOf.includes(1));
    const newcomer = {
      ...from,
      id: undefined,
      name: 'Roos Hermsen',
      mail: 'r.hermsen@druten.example',
      duoOf: [],
      identities: [],
    };
    const id = await store.savePerson(newcomer);
    await expect(store.savePerson(newcomer)).rejects.toMatchObject({ code: 'people.mailTaken' });
    await store.savePerson({ ...newcomer, id, route: 'mail' });
    await store.handOver(1, from.id, id);
    const { people } = await open().load();
    const find = (key: string) => people.find((person) => person.id === key);
    expect(find(id)).toMatchObject({ name: 'Roos Hermsen', route: 'mail', duoOf: [1] });
    expect(find(from.id)?.duoOf).not.toContain(1);
  });
});

test('The service on Microsoft Graph adds no action: it has no folders', async () => {
  const store = createGraphPlanStore(tenant.graph, tenant.serviceConfig.siteUrl);
  const { plan } = await store.load();
  const change = addAction(plan, { ...plan.actions[0], heading: 'Nieuw' }, aStamp());
  await expect(store.changePlan(change)).rejects.toMatchObject({ code: 'change.needsSetup' });
  expect(entries()).toEqual([]);
});

describe('A coordinator at the site', () => {
  const setup = () => createPnpPlanSetup(tenant.sharePointAs('anneke'));
  const load = () => createPnpPlanStore(tenant.sharePointAs('anneke')).load();

  test('adds an action, with a row in the folder of each municipality', async () => {
    const { plan } = await load();
    const draft = {
      priority: 1,
      heading: plan.actions[0].heading,
      text: 'Een avond voor ondernemers houden',
      when: 'Q4 2025',
      reach: 'municipality',
      exceptMunicipalities: ['BED'],
    } as const;
    const change = addAction(plan, draft, aStamp());
    expect(await setup().changePlan(change)).toMatchObject({ kind: 'changed', again: false });
    expect(await setup().changePlan(change)).toMatchObject({ kind: 'changed', again: true });
    const now = await load();
    expect(findAction(now.plan, change.row.ref)).toEqual(change.after);
    expect(now.municipal.filter(({ ref }) => ref === change.row.ref)).toHaveLength(5);
    // Who may write in a municipality's folder may write the new row, and no other.
    const druten = tenant.sandbox.context.tenant.people.find(({ role }) => role?.contactOf === 'DRU');
    const theirs = createPnpPlanStore(tenant.sharePointAs(druten?.key ?? ''));
    const update = (municipality: string) => {
      const row = { ref: change.row.ref, municipality };
      return anUpdate({ row, basedOn: findRow(now, row)?.version ?? '' });
    };
    expect(await theirs.record([update('DRU')])).toMatchObject([{ kind: 'recorded' }]);
    expect(await theirs.record([update('HEU')])).toMatchObject([{ kind: 'refused' }]);
  });

  test('moves an action to another priority, whose states go along', async () => {
    const loaded = await load();
    const ref = firstRef(loaded, 'municipality');
    const row = { ref, municipality: 'DRU' };
    const store = createPnpPlanStore(tenant.sharePointAs('anneke'));
    await store.record([anUpdate({ row, basedOn: findRow(loaded, row)?.version ?? '' })]);
    const to = loaded.plan.priorities.find(({ number }) => !ref.startsWith(`P${number}.`))?.number ?? 0;
    const change = moveAction(loaded.plan, ref, { priority: to, heading: 'Verplaatst' }, aStamp());
    expect(await setup().changePlan(change)).toMatchObject({ kind: 'changed' });
    const now = await load();
    const newRef = change.after?.ref ?? '';
    expect(findRow(now, { ref: newRef, municipality: 'DRU' })?.state.status).toBe('opSchema');
    expect(findRow(now, row)?.state.status).toBe('vervallen');
    expect((await store.planChanges({ ref: newRef }))[0]).toMatchObject({ kind: 'move', row: { ref } });
  });

  test('finds accounts by name and by mail address, guests too', async () => {
    const byName = await setup().findAccounts('verbr');
    expect(byName).toMatchObject([
      { name: 'Anneke Verbruggen', mail: expect.stringContaining('a.verbruggen@') },
    ]);
    expect(byName[0].objectId).toBe(
      tenant.sandbox.context.tenant.people.find(({ key }) => key === 'anneke')?.hostObjectId,
    );
    expect(await setup().findAccounts('Anneke Verbr')).toHaveLength(1);
    expect(await setup().findAccounts('ve')).toEqual([]);
    expect(await setup().findAccounts('nergens')).toEqual([]);
    const guest = tenant.sandbox.context.tenant.people.find(
      ({ role, userPrincipalName }) => role && userPrincipalName.includes('#EXT#'),
    );
    expect(await setup().findAccounts(guest?.mail ?? '')).toMatchObject([{ mail: guest?.mail }]);
  });

  test('has lists that who only reads cannot write, and a ledger that he cannot see', async () => {
    const store = createPnpPlanStore(tenant.sharePointAs('slinkman'));
    const decision = { code: '2025-03', title: 'Uitstel', decidedOn: '2025-06-03', text: '', refs: [] };
    await expect(store.saveDecision(decision)).rejects.toMatchObject({ code: 'store.forbidden' });
    await expect(store.sentNudges('2025-01-01T00:00:00.000Z')).rejects.toMatchObject({
      code: expect.stringMatching(/^store\.(forbidden|listMissing)$/),
    });
  });
});
