import { createGraphPlanStore } from '../../teams-app/store/graphPlanStore';
import { agreePart, editPart, emptyPart, submitPart } from '../../src/plan/round/roundPart';
import { frozenPlan, isIntact } from '../../src/plan/round/snapshot';
import { closeRound } from '../../src/plan/round/transitions';
import { freezeRound } from '../../src/store/freezeRound';
import { createPnpPlanStore } from '../../src/store/pnp/pnpPlanStore';
import { PlanStore } from '../../src/store/planStore';
import { anUpdate } from '../store/storedPlan';
import { aRound } from '../support/plan';
import { seedFromSaved } from '../support/seeded';
import { SiteContent, siteContent } from '../support/siteContent';
import { RunningTenant, startTenant } from '../support/tenant';

// These tests spend in a minute what a small tenant may; they are not about that.
const PLENTY = 1_000_000;
const AT = '2025-06-30T08:00:00.000Z';
const by = { by: 'Anneke Verbruggen', at: AT };
const opened = aRound();
const editing = closeRound(opened);

let tenant: RunningTenant;
let content: SiteContent;
beforeAll(async () => {
  tenant = await startTenant({ seeded: true, graphUnitsPerMinute: PLENTY });
  content = siteContent(tenant.sandbox);
});
afterAll(() => tenant.stop());
beforeEach(() => seedFromSaved(tenant.sandbox, tenant.environment));
afterEach(() => tenant.sandbox.context.faults.clear());

describe.each<readonly [string, () => PlanStore]>([
  ['SharePoint REST', () => createPnpPlanStore(tenant.sharePointAs('anneke'))],
  ['Microsoft Graph', () => createGraphPlanStore(tenant.graph, tenant.serviceConfig.siteUrl)],
])('A round over %s', (name, open) => {
  test('is opened, closed, agreed and frozen, and what was frozen can be proved', async () => {
    const store = open();
    const { regional } = await store.load();
    const remark = `Regel 1 & "regel" <b>2</b>\n\tO'Brien – 50% ✓ 😀 {{x}}`;
    const answer = anUpdate({ row: { ref: regional[0].ref }, basedOn: regional[0].version });
    await store.record([{ ...answer, after: { ...answer.after, status: 'vervallen', remark } }]);

    await store.saveRound(opened);
    await store.saveRound(editing, opened);
    for (const priority of [1, 2, 3, 4, 5]) {
      const texts = { summary: `Samenvatting ${priority}\n\n"Goed" & wel`, publicText: 'Voor de raad' };
      const written = editPart(editing, emptyPart(editing.code, priority), texts, by);
      await store.saveRoundPart(written);
      const agreed = { by: 'Sanne', onBehalfOf: 'Bergman', at: AT };
      await store.saveRoundPart(agreePart(editing, submitPart(editing, written, by), agreed), written);
    }
    await freezeRound(store, editing, { at: AT });

    const { rounds } = await open().load();
    expect(rounds).toMatchObject([
      { state: 'frozen', version: 1, frozenAt: AT, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const snapshots = await open().snapshots([editing.code]);
    expect(snapshots).toHaveLength(1 + 47 + 281 + 5);
    expect(await isIntact(rounds[0], snapshots)).toBe(true);
    const was = frozenPlan(rounds[0], snapshots);
    expect(was?.regional.find(({ ref }) => ref === regional[0].ref)?.state).toMatchObject({
      status: 'vervallen',
      remark,
    });
    expect(was?.parts).toHaveLength(5);

    content.change('snapshots', 'RowId', regional[0].ref, { Content: '{}' });
    expect(await isIntact(rounds[0], await open().snapshots([editing.code]))).toBe(false);
  });

  test('is not overwritten by who did not see the last change', async () => {
    await open().saveRound(opened);
    const later = { ...opened, closesOn: '2025-07-04' };
    await open().saveRound(later, opened);
    await expect(open().saveRound(editing, opened)).rejects.toMatchObject({ code: 'round.changed' });
    expect((await open().load()).rounds).toEqual([later]);
  });

  test('stores once what is stored at the same moment twice', async () => {
    const outcomes = await Promise.allSettled([open().saveRound(opened), open().saveRound(opened)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(content.values('rounds', 'Code')).toEqual(['2025-1']);
  });

  test('is frozen once although the connection fell away halfway', async () => {
    await open().saveRound(editing);
    const service = name === 'Microsoft Graph' ? 'graph' : 'sharepoint';
    tenant.sandbox.context.faults.add({
      service,
      method: 'POST',
      path: '$batch',
      times: 1,
      fault: { kind: 'dropAnswer' },
    });
    const freeze = () => freezeRound(open(), editing, { at: AT, reason: 'Proef' });
    await freeze().catch(() => freeze());
    const { rounds } = await open().load();
    const snapshots = await open().snapshots([editing.code]);
    expect(rounds[0].frozenReason).toBe('Proef');
    expect(await isIntact(rounds[0], snapshots)).toBe(true);
    expect(snapshots).toHaveLength(1 + 47 + 281);
  });

  test('has its figures', async () => {
    const figures = ['DRU', 'WIJ'].map((municipality) => ({
      indicator: 'Woninginbraken',
      municipality,
      period: '2025-H1',
      value: 12.5,
      source: 'Politie',
      definition: 'Inbraken en pogingen',
      referenceDate: '2025-06-30',
      isPublic: true,
    }));
    expect(await open().saveFigures(figures)).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await open().saveFigures(figures.map((one) => ({ ...one, value: 13 })))).toMatchObject({
      changed: 2,
    });
    expect(
      (await open().figures()).map(({ municipality, value, referenceDate }) => [
        municipality,
        value,
        referenceDate,
      ]),
    ).toEqual([
      ['DRU', 13, '2025-06-30'],
      ['WIJ', 13, '2025-06-30'],
    ]);
  });
});

describe('With the rights of a person on the site', () => {
  const as = (person: string) => createPnpPlanStore(tenant.sharePointAs(person));
  const part = submitPart(
    editing,
    editPart(editing, emptyPart('2025-1', 4), { summary: 'Goed', publicText: '' }, by),
    by,
  );

  test('a portfolio holder agrees, and changes neither round nor figures', async () => {
    await as('anneke').saveRound(editing);
    await as('anneke').saveRoundPart(part);
    const holder = as('slinkman');
    await holder.saveRoundPart(agreePart(editing, part, { by: 'Slinkman', at: AT }), part);
    expect(await holder.roundParts('2025-1')).toMatchObject([
      { state: 'agreed', agreed: { by: 'Slinkman' } },
    ]);
    await expect(holder.saveRound(opened, editing)).rejects.toMatchObject({ code: 'store.forbidden' });
    await expect(
      holder.saveFigures([
        { indicator: 'X', period: '2025', value: 1, source: '', definition: '', isPublic: false },
      ]),
    ).rejects.toMatchObject({ code: 'store.forbidden' });
  });

  test('not even a coordinator changes what was frozen', async () => {
    await as('anneke').saveRound(editing);
    await freezeRound(as('anneke'), editing, { at: AT, reason: 'Proef' });
    const item = content.items('snapshots')[0];
    const sp = tenant.sharePointAs('anneke');
    await expect(
      sp.web.lists.getByTitle('Peilmomenten').items.getById(item.id).update({ Content: '{}' }),
    ).rejects.toThrow(/403/);
  });
});
