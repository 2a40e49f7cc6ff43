import { siteContent } from '../../../support/siteContent';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { uvp } from '../cliRun';

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.stop());

const provisionAs = (more: Readonly<Record<string, string>> = {}, ...typed: string[]) =>
  uvp(['provision', ...typed], { ...tenant.environment, ...more });

test('without the permission on the site says so in a sentence, and makes nothing', async () => {
  const { sharePointRoles } = tenant.sandbox.context.tenant.setup;
  sharePointRoles.delete('Sites.FullControl.All');
  const { code, err, out } = await provisionAs();
  sharePointRoles.add('Sites.FullControl.All');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('U hebt geen rechten om dit te doen op de site van het plan.');
  expect(tenant.sandbox.context.store.lists({ kind: 'system' })).toEqual([]);
});

test('makes the site and tells how far it is', async () => {
  const { code, out, err } = await provisionAs();
  expect(code).toBe(0);
  expect(err).toMatch(/^1\/9 lijsten\n {2}lijst "Gemeenten" gemaakt\n/);
  expect(err).toContain('6/9 map');
  expect(err).toContain('  map "DRU" in "Gemeentelijke acties" gemaakt');
  expect(out).toMatch(/^Klaar: \d+ onderdelen gemaakt en 0 hersteld op http/);
  expect(siteContent(tenant.sandbox).values('municipalities', 'Title')).toEqual([
    'Berg en Dal',
    'Beuningen',
    'Druten',
    'Heumen',
    'West Maas en Waal',
    'Wijchen',
  ]);
});

test('has nothing to do the second time', async () => {
  const { code, out, err } = await provisionAs();
  expect(code).toBe(0);
  expect(out).toBe(`De site ${tenant.sandbox.siteUrl} was al helemaal ingericht. Er is niets gewijzigd.`);
  expect(err.split('\n')).toHaveLength(9);
});

test('adds a municipality that is named', async () => {
  const { code, err } = await provisionAs({}, '--gemeenten', 'Nijmegen');
  expect(code).toBe(0);
  expect(err).toContain('gemeente "Nijmegen" gemaakt');
});

test('names what somebody changed by hand', async () => {
  const content = siteContent(tenant.sandbox);
  const { store } = tenant.sandbox.context;
  store.updateField({ kind: 'system' }, content.list('actions').id, 'Reach', { choices: ['region'] });
  const { code, out } = await provisionAs();
  expect(code).toBe(0);
  expect(out).toContain('Let op, één onderdeel wijkt af');
  expect(out).toContain('kolom "Bereik" in "Acties" is met de hand gewijzigd en blijft zo staan');
});

test.each([
  [
    'a site that is not there',
    () => ({ UVP_SITE_URL: `${tenant.sandbox.httpUrl}/sites/elders` }),
    'is niet gevonden',
  ],
  [
    'a sign-in service that does not answer',
    () => ({ UVP_AUTHORITY_HOST: 'https://localhost:9' }),
    'Er is geen verbinding met Microsoft Entra.',
  ],
])('%s gives a sentence', async (_, environment, sentence) => {
  const { code, err } = await provisionAs(environment());
  expect(err).toContain(sentence);
  expect(code).toBe(1);
  expect(err).not.toMatch(/\n\s+at /);
});
