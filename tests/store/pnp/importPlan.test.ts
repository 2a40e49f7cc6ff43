import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type SPFI } from '@pnp/sp';
import { demoEntries } from '../../../sandbox/demo/betrokkenen';
import { DEMO_PLAN } from '../../../sandbox/demo/seed';
import { provision } from '../../../sharepoint/provision/provision';
import { readPlan } from '../../../src/documents/readPlan';
import { Plan } from '../../../src/plan/model';
import { rowId } from '../../../src/plan/ref';
import { newMunicipalRows } from '../../../src/plan/rows';
import { importPeople } from '../../../src/store/pnp/importPeople';
import { importPlan, ImportProgress } from '../../../src/store/pnp/importPlan';
import { createPnpPlanStore } from '../../../src/store/pnp/pnpPlanStore';
import { createSetupSite } from '../../../teams-app/setupSite';
import { anAction, aPlan } from '../../support/plan';
import { SavedContent, SiteContent, siteContent } from '../../support/siteContent';
import { RunningTenant, startTenant } from '../../support/tenant';

let tenant: RunningTenant;
let content: SiteContent;
let withoutPlan: SavedContent;
let sp: SPFI;
let plan: Plan;

const title = 'Gemeentelijke acties';
const demoFile = (type: string) => DEMO_PLAN.replace(/docx$/, type);
const read = async (file: string) =>
  (await readPlan({ name: path.basename(file), data: readFileSync(file) })).plan;
const LISTS = ['settings', 'priorities', 'actions', 'municipalActions'] as const;
/** What the lists hold, without what differs from one import to the next. */
const stored = () =>
  LISTS.map((list) =>
    content
      .items(list)
      .map(({ fields, folder }) => JSON.stringify([folder, fields]))
      .sort(),
  );
const writes = () =>
  tenant.sandbox.context.requests
    .entries()
    .filter(
      ({ service, method, url }) =>
        service === 'sharepoint' && method !== 'GET' && !/contextinfo|\$batch/.test(url),
    );

beforeAll(async () => {
  tenant = await startTenant();
  content = siteContent(tenant.sandbox);
  sp = createSetupSite(tenant.setupConfig, () => undefined);
  plan = await read(DEMO_PLAN);
  await provision(sp, { municipalities: plan.municipalities });
  await importPeople(sp, demoEntries());
  withoutPlan = content.save();
});
afterAll(async () => {
  withoutPlan.drop();
  await tenant.stop();
});
beforeEach(() => withoutPlan.restore());
afterEach(() => tenant.sandbox.context.faults.clear());

describe('a plan', () => {
  test('is the same from Word and from text', async () => {
    expect(await read(demoFile('txt'))).toEqual(plan);
  });

  test('comes into the lists: 5 priorities, 47 actions, and 47 × 6 rows less one exception', async () => {
    const progress: ImportProgress[] = [];
    expect(await importPlan(sp, plan, (each) => progress.push(each))).toEqual({
      priorities: 5,
      actions: 47,
      municipalActions: 281,
      prioritiesWithoutDuo: [],
    });
    expect(progress.map(({ step, done, total }) => `${step} ${done}/${total}`)).toEqual([
      'priorities 5/5',
      'actions 47/47',
      'municipalActions 100/281',
      'municipalActions 200/281',
      'municipalActions 281/281',
    ]);
    const loaded = await createPnpPlanStore(tenant.sharePointAs('anneke')).load();
    expect(loaded.plan.actions).toEqual(plan.actions);
    expect(loaded.plan.priorities).toEqual(plan.priorities);
    expect(loaded.municipal.map(rowId).sort()).toEqual(newMunicipalRows(plan).map(rowId).sort());
    const reachOf = (ref: string) => plan.actions.find((action) => action.ref === ref)?.reach;
    loaded.municipal.forEach(({ ref, follows, state }) => {
      expect(state).toEqual({ status: 'onbekend' });
      expect(follows).toBe(reachOf(ref) === 'region');
    });
  });

  test('has each row in the folder of its municipality', async () => {
    await importPlan(sp, plan);
    const rows = content.items('municipalActions');
    expect(rows).toHaveLength(281);
    rows.forEach(({ folder, fields }) => expect(folder).toBe(fields.MunicipalityCode));
  });

  test('can be imported by a coordinator in the tab', async () => {
    await importPlan(sp, plan);
    const bySetup = stored();
    withoutPlan.restore();
    await importPlan(tenant.sharePointAs('anneke'), plan);
    expect(stored()).toEqual(bySetup);
  });

  test('is not imported by somebody else, and nothing is written', async () => {
    const before = stored();
    for (const person of ['bas', 'slinkman']) {
      await expect(importPlan(tenant.sharePointAs(person), plan)).rejects.toMatchObject({
        code: 'store.forbidden',
      });
    }
    expect(stored()).toEqual(before);
  });

  test('names the priorities for which nobody is entered', async () => {
    content.change('people', 'Title', 'Daan Hoogland', { DuoOf: '' });
    content.change('people', 'Title', 'Marijke Sanders', { DuoOf: '' });
    expect((await importPlan(sp, plan)).prioritiesWithoutDuo).toEqual([5]);
  });
});

describe('the same plan again', () => {
  test('changes nothing, also when it comes from the text', async () => {
    await importPlan(sp, plan);
    const before = stored();
    tenant.sandbox.context.requests.clear();
    const nothing = { priorities: 0, actions: 0, municipalActions: 0, prioritiesWithoutDuo: [] };
    expect(await importPlan(sp, plan)).toEqual(nothing);
    expect(await importPlan(sp, await read(demoFile('txt')))).toEqual(nothing);
    expect(writes()).toEqual([]);
    expect(stored()).toEqual(before);
  });

  test('puts back a row that somebody deleted, and leaves answers alone', async () => {
    await importPlan(sp, plan);
    content.change('municipalActions', 'RowId', 'P1.01/DRU', { Status: 'afgerond' });
    content.remove('municipalActions', 'RowId', 'P1.01/WIJ');
    expect(await importPlan(sp, plan)).toMatchObject({ priorities: 0, actions: 0, municipalActions: 1 });
    expect(content.items('municipalActions')).toHaveLength(281);
    expect(
      content.values('municipalActions', 'Status').filter((status) => status === 'afgerond'),
    ).toHaveLength(1);
  });
});

describe('another plan', () => {
  test.each([
    ['another document', aPlan({ actions: [anAction()] })],
    ['the same title with other actions', undefined],
  ])('is refused: %s', async (_, other) => {
    await importPlan(sp, plan);
    const before = stored();
    const changed = { ...plan, actions: plan.actions.slice(1) };
    await expect(importPlan(sp, other ?? changed)).rejects.toMatchObject({
      code: 'plan.alreadyImported',
      params: { title: plan.title },
    });
    expect(stored()).toEqual(before);
  });
});

describe('an import that stops halfway', () => {
  const fail = (method: string, at: string, after: number, status: number) => {
    const { faults } = tenant.sandbox.context;
    const rule = { service: 'sharepoint', method, path: at } as const;
    faults.add({ ...rule, times: after, fault: { kind: 'delay', milliseconds: 0 } });
    faults.add({ ...rule, fault: { kind: 'refuse', status } });
  };

  test.each([
    ['before the first priority', "getByTitle('Prioriteiten')/items", 0, 500],
    ['among the actions', "getByTitle('Acties')/items", 20, 500],
    ['among the rows of the municipalities', `getByTitle('${title}')/AddValidate`, 150, 503],
    ['at its very last step', "getByTitle('Instellingen')/items(", 0, 500],
  ])('%s says so to whoever looks, and is completed by the same import', async (_, at, after, status) => {
    await importPlan(sp, plan);
    const whole = stored();
    withoutPlan.restore();

    fail('POST', at, after, status);
    if (at.includes('items(')) fail('MERGE', at, after, status);
    await expect(importPlan(sp, plan)).rejects.toMatchObject({
      code: status === 503 ? 'store.throttled' : 'store.unexpected',
    });
    await expect(createPnpPlanStore(tenant.sharePointAs('anneke')).load()).rejects.toMatchObject({
      code: 'plan.importUnderWay',
      params: { title: plan.title },
    });
    await expect(importPlan(sp, aPlan())).rejects.toMatchObject({ code: 'plan.alreadyImported' });

    tenant.sandbox.context.faults.clear();
    await importPlan(sp, plan);
    expect(stored()).toEqual(whole);
    expect((await createPnpPlanStore(tenant.sharePointAs('anneke')).load()).municipal).toHaveLength(281);
  });

  test('because its answer was lost, doubles nothing', async () => {
    tenant.sandbox.context.faults.add({
      service: 'sharepoint',
      method: 'POST',
      path: '$batch',
      times: 3,
      fault: { kind: 'dropAnswer' },
    });
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      if ((await importPlan(sp, plan).catch(() => undefined)) !== undefined) break;
    }
    expect(content.items('priorities')).toHaveLength(5);
    expect(content.items('actions')).toHaveLength(47);
    expect(content.items('municipalActions')).toHaveLength(281);
    expect((await createPnpPlanStore(tenant.sharePointAs('anneke')).load()).municipal).toHaveLength(281);
  });

  test('by two people at once, doubles nothing', async () => {
    await Promise.allSettled([importPlan(sp, plan), importPlan(tenant.sharePointAs('anneke'), plan)]);
    await importPlan(sp, plan);
    expect(content.items('priorities')).toHaveLength(5);
    expect(content.items('actions')).toHaveLength(47);
    expect(content.items('municipalActions')).toHaveLength(281);
  });
});

describe('a site that is not ready', () => {
  test.each(['settings', 'municipalities', 'priorities', 'actions', 'municipalActions', 'people'] as const)(
    'without the list of %s gets nothing written',
    async (list) => {
      content.deleteList(list);
      tenant.sandbox.context.requests.clear();
      await expect(importPlan(sp, plan)).rejects.toMatchObject({ code: 'store.listMissing' });
      expect(writes()).toEqual([]);
    },
  );

  test('without a column gets nothing written', async () => {
    content.deleteColumn('municipalActions', 'Follows');
    tenant.sandbox.context.requests.clear();
    await expect(importPlan(sp, plan)).rejects.toMatchObject({
      code: 'store.columnMissing',
      params: { list: title, column: 'Volgt de regionale status' },
    });
    expect(writes()).toEqual([]);
  });

  test('without the folder of a municipality gets nothing written', async () => {
    const folder = sp.web.getFolderByServerRelativePath('/sites/uvp/Lists/GemeentelijkeActies/DRU');
    const { Id } = await folder.listItemAllFields.select('Id')<{ Id: number }>();
    await sp.web.lists.getByTitle(title).items.getById(Id).delete();
    const before = stored();
    await expect(importPlan(sp, plan)).rejects.toMatchObject({
      code: 'plan.folderMissing',
      params: { name: 'Druten', list: title },
    });
    expect(stored()).toEqual(before);
    await provision(sp, { municipalities: [] });
    await importPlan(sp, plan);
    expect(content.items('municipalActions')).toHaveLength(281);
  });

  test('for a municipality of the plan gets nothing written', async () => {
    const other = { ...plan, municipalities: [...plan.municipalities, { code: 'NIJ', name: 'Nijmegen' }] };
    const before = stored();
    await expect(importPlan(sp, other)).rejects.toMatchObject({
      code: 'plan.municipalityUnknown',
      params: { name: 'Nijmegen' },
    });
    expect(stored()).toEqual(before);
  });

  test('for a text that is too long gets nothing written', async () => {
    const [first, ...rest] = plan.actions;
    const before = stored();
    const long = { ...plan, actions: [{ ...first, when: 'x'.repeat(256) }, ...rest] };
    await expect(importPlan(sp, long)).rejects.toMatchObject({
      code: 'plan.textTooLong',
      params: { ref: first.ref, column: 'Wanneer', max: 255 },
    });
    expect(stored()).toEqual(before);
  });
});
