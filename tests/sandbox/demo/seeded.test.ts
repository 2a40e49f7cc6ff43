import { listSchema } from '../../../sharepoint/schema/lists';
import { Actor } from '../../../sandbox/store/store';
import { PEOPLE } from '../../../sandbox/tenant/people';
import { createPnpPlanStore } from '../../../src/store/pnp/pnpPlanStore';
import { RunningTenant, startTenant } from '../../support/tenant';

const system: Actor = { kind: 'system' };

describe('The sandbox as the demo begins', () => {
  let tenant: RunningTenant;
  beforeAll(async () => {
    tenant = await startTenant({ seeded: true, withService: true });
  });
  afterAll(() => tenant.stop());

  test('holds the plan with every row unanswered and reminders off, as the coordinator sees it', async () => {
    const plan = await createPnpPlanStore(tenant.sharePointAs('anneke')).load();
    expect(plan.plan.priorities).toHaveLength(5);
    expect(plan.plan.actions).toHaveLength(47);
    expect(plan.municipal).toHaveLength(47 * 6 - 1);
    expect(plan.municipal.every(({ state }) => state.status === 'onbekend')).toBe(true);
    expect(plan.people.map(({ mail }) => mail).sort()).toEqual(
      PEOPLE.flatMap(({ role, mail }) => (role ? [mail] : [])).sort(),
    );
    expect(plan.settings.remindersOn).toBe(false);
  });

  test('has a chat for each duo that the service knows as such', () => {
    const { store } = tenant.sandbox.context;
    const list = store.findList(system, { title: listSchema('conversations').title });
    const { items } = store.queryItems(system, list.id, { top: 100 });
    const duos = items.filter(({ fields }) => fields.Kind === 'duo').map(({ fields }) => fields.PriorityCode);
    expect(duos.sort()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
  });

  test('lets nobody in who is not in Betrokkenen', async () => {
    const store = createPnpPlanStore(tenant.sharePointAs('peter'));
    await expect(store.load()).rejects.toMatchObject({ code: 'store.forbidden' });
  });

  test('asks nobody anything before reminders are switched on', async () => {
    const report = await tenant.service.runNudges();
    expect([report.remindersOn, report.deliveries]).toEqual([false, []]);
  });
});
