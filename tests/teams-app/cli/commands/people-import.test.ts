import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PEOPLE } from '../../../../sandbox/tenant/people';
import { DEMO_PLAN } from '../../../../sandbox/demo/seed';
import { createPnpPlanStore } from '../../../../src/store/pnp/pnpPlanStore';
import { SavedContent, SiteContent, siteContent } from '../../../support/siteContent';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { uvp } from '../cliRun';

let tenant: RunningTenant;
let content: SiteContent;
let withPlan: SavedContent;
const folder = mkdtempSync(path.join(tmpdir(), 'uvp-people-'));

beforeAll(async () => {
  tenant = await startTenant();
  content = siteContent(tenant.sandbox);
  await uvp(['provision'], tenant.environment);
  await uvp(['import', DEMO_PLAN], tenant.environment);
  withPlan = content.save();
});
afterAll(async () => {
  withPlan.drop();
  rmSync(folder, { recursive: true });
  await tenant.stop();
});
beforeEach(() => withPlan.restore());

const HEADER = 'Naam;E-mail;Coordinator;Duo;Contactpersoon;Gemeente;Route;Account';
/** The demo's people as a coordinator keeps them in a workbook. */
const EVERYBODY = PEOPLE.flatMap(({ name, mail, role, municipality, userPrincipalName }) =>
  role
    ? [
        [
          name,
          mail,
          role.isCoordinator ? 'ja' : '',
          `"${(role.duoOf ?? []).map((number) => `P${number}`).join(';')}"`,
          role.contactOf ?? '',
          municipality ?? '',
          role.route,
          userPrincipalName,
        ].join(';'),
      ]
    : [],
);
const enter = (rows: ReadonlyArray<string>, ...typed: string[]) => {
  const file = path.join(folder, 'betrokkenen.csv');
  writeFileSync(file, [HEADER, ...rows, ''].join('\r\n'));
  return uvp(['people', 'import', file, ...typed], tenant.environment);
};
const names = () => content.values('people', 'Title');

test('enters everybody with his rights; the second time there is nothing to do', async () => {
  const { code, out } = await enter(EVERYBODY);
  expect({ code, out }).toEqual({
    code: 0,
    out: `Betrokkenen: ${EVERYBODY.length} toegevoegd, 0 bijgewerkt, 0 ongewijzigd.`,
  });
  const { people } = await createPnpPlanStore(tenant.sharePointAs('fatma')).load();
  expect(people.filter(({ duoOf }) => duoOf.includes(1)).map(({ name }) => name)).toEqual([
    'Bas Tielemans',
    'Fatma Yıldız',
  ]);
  expect((await enter(EVERYBODY)).out).toBe(
    `Betrokkenen: 0 toegevoegd, 0 bijgewerkt, ${EVERYBODY.length} ongewijzigd.`,
  );
  expect(names()).toHaveLength(EVERYBODY.length);
});

test('brings somebody up to date who is there already', async () => {
  await enter(EVERYBODY);
  const daan = EVERYBODY.find((row) => row.startsWith('Daan')) ?? '';
  expect((await enter([daan.replace('P5', 'P4')])).out).toBe(
    'Betrokkenen: 0 toegevoegd, 1 bijgewerkt, 0 ongewijzigd.',
  );
  const { people } = await createPnpPlanStore(tenant.sharePointAs('anneke')).load();
  expect(people.find(({ name }) => name === 'Daan Hoogland')?.duoOf).toEqual([4]);
});

test('names who has no account in the tenant', async () => {
  const { code, out } = await enter(['Els Nieuwland;els@elders.example;;;;;mail;']);
  expect(code).toBe(0);
  expect(out).toContain('Els Nieuwland heeft geen account in deze tenant');
  expect(names()).toEqual(['Els Nieuwland']);
});

test('only checks with --dry-run', async () => {
  const { code, out } = await enter(EVERYBODY, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Er is niets geschreven (--dry-run).');
  expect(names()).toEqual([]);
});

test.each([
  [
    'an unknown municipality',
    'Els;els@x.example;;;;NIJ;;',
    'de gemeentecode "NIJ" komt niet voor in Gemeenten',
  ],
  ['an unknown priority', 'Els;els@x.example;;P9;;;;', 'de prioriteit "P9" komt niet voor in het plan'],
  ['an address that is none', 'Els;els;;;;;;', '"els" is geen e-mailadres'],
])('%s is named with its line, and nobody is entered', async (_, row, sentence) => {
  const { code, err } = await enter([EVERYBODY[0], row]);
  expect(err).toContain('Regel 3 van betrokkenen.csv');
  expect(err).toContain(sentence);
  expect(code).toBe(1);
  expect(names()).toEqual([]);
});

test('a list that somebody deleted is named', async () => {
  content.deleteList('people');
  const { code, err } = await enter(EVERYBODY);
  expect(err).toContain('De lijst "Betrokkenen" ontbreekt op de site.');
  expect(code).toBe(1);
});

test('a file that is not there, or is no list of people, gives a sentence', async () => {
  const missing = await uvp(['people', 'import', 'nergens.csv'], tenant.environment);
  expect(missing.err).toContain('nergens.csv kan niet worden gelezen.');
  const other = await uvp(['people', 'import', DEMO_PLAN.replace(/docx$/, 'txt')], tenant.environment);
  expect(other.err).toContain('is geen lijst met betrokkenen.');
  expect([missing.code, other.code]).toEqual([1, 1]);
});
