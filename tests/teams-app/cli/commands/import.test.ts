import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PLAN } from '../../../../sandbox/demo/seed';
import { ListKey } from '../../../../sharepoint/schema/lists';
import { planText, PREFACE, PROSE } from '../../../documents/planText';
import { SavedContent, SiteContent, siteContent } from '../../../support/siteContent';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { uvp } from '../cliRun';

const PLAN = join(__dirname, '../../../../../shared/data/uvp-tweestromenland-2025-2026.txt');
const whenPresent = existsSync(PLAN) ? describe : describe.skip;

whenPresent('the real plan', () => {
  test('is shown before anything is written', async () => {
    const { code, out, err } = await uvp(['import', PLAN, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('5 prioriteiten, 47 acties, 281 rijen per gemeente.');
    expect(out).toContain('Er is niets geschreven (--dry-run).');
    expect(err).toBe('');
  });

  test('is printed as JSON and nothing else', async () => {
    const { out } = await uvp(['import', PLAN, '--dry-run', '--json']);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['plan', 'priorities', 'actions', 'warnings']);
    expect(json.actions).toHaveLength(47);
  });
});

describe('into a site', () => {
  let tenant: RunningTenant;
  let content: SiteContent;
  let ready: SavedContent;
  const folder = mkdtempSync(join(tmpdir(), 'uvp-import-'));

  beforeAll(async () => {
    tenant = await startTenant();
    content = siteContent(tenant.sandbox);
    await uvp(['provision'], tenant.environment);
    ready = content.save();
  });
  afterAll(async () => {
    ready.drop();
    rmSync(folder, { recursive: true });
    await tenant.stop();
  });
  beforeEach(() => ready.restore());
  afterEach(() => tenant.sandbox.context.faults.clear());

  const file = (name: string, text: string): string => {
    const at = join(folder, name);
    writeFileSync(at, text);
    return at;
  };
  const importOf = (plan: string, ...typed: string[]) => uvp(['import', plan, ...typed], tenant.environment);
  const PLAN_LISTS: ReadonlyArray<ListKey> = ['priorities', 'actions', 'municipalActions'];
  const counts = () => PLAN_LISTS.map((list) => content.items(list).length);
  const TOWNS = PREFACE.replace('Aalburg, Berg en Dal en Culemborg', 'Beuningen, Druten en Wijchen');
  const small = (when: string) =>
    planText({ preface: TOWNS, table: `Toezicht\nWe kopen camera's voor de markt.\n\n${when}\n` });

  test('writes the plan, tells how far it is, and names the priorities without a duo', async () => {
    const { code, out, err } = await importOf(DEMO_PLAN);
    expect(code).toBe(0);
    expect(out).toContain('5 prioriteiten, 47 acties, 281 rijen per gemeente.');
    expect(out).toContain(
      `Ingevoerd op ${tenant.sandbox.siteUrl}: 5 prioriteiten, 47 acties en 281 gemeentelijke acties.`,
    );
    [1, 2, 3, 4, 5].forEach((number) =>
      expect(out).toContain(`Prioriteit ${number} heeft nog geen ambtelijk duo.`),
    );
    expect(err.split('\n').at(-1)).toBe('Gemeentelijke acties: 281 van 281');
    expect(counts()).toEqual([5, 47, 281]);
  });

  test('prints JSON and nothing else with --json', async () => {
    const { code, out } = await importOf(DEMO_PLAN, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).actions).toHaveLength(47);
    expect(counts()).toEqual([5, 47, 281]);
  });

  test('only shows the plan with --dry-run', async () => {
    expect((await importOf(DEMO_PLAN, '--dry-run')).code).toBe(0);
    expect(counts()).toEqual([0, 0, 0]);
  });

  test('of the same plan again changes nothing, of its text neither', async () => {
    await importOf(DEMO_PLAN);
    for (const plan of [DEMO_PLAN, DEMO_PLAN.replace(/docx$/, 'txt')]) {
      const { code, out } = await importOf(plan);
      expect(code).toBe(0);
      expect(out).toContain('Dit plan stond al helemaal op de site. Er is niets gewijzigd.');
    }
    expect(counts()).toEqual([5, 47, 281]);
  });

  test('of another plan is refused', async () => {
    await importOf(DEMO_PLAN);
    const { code, err } = await importOf(file('ander.txt', small('Q3 2025')));
    expect(code).toBe(1);
    expect(err).toContain(
      'Op deze site staat al een ander plan (Uitvoeringsplan integrale veiligheid 2025-2026)',
    );
    expect(counts()).toEqual([5, 47, 281]);
  });

  test('that broke off is made good by the same command', async () => {
    const rows = { service: 'sharepoint', method: 'POST', path: 'AddValidate' } as const;
    const { faults } = tenant.sandbox.context;
    faults.add({ ...rows, times: 150, fault: { kind: 'delay', milliseconds: 0 } });
    faults.add({ ...rows, fault: { kind: 'refuse', status: 500 } });
    const broken = await importOf(DEMO_PLAN);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('SharePoint gaf een onverwacht antwoord (500). Probeer het opnieuw');
    expect(counts()).toEqual([5, 47, 150]);
    faults.clear();
    expect((await importOf(DEMO_PLAN)).code).toBe(0);
    expect(counts()).toEqual([5, 47, 281]);
    expect(new Set(content.values('municipalActions', 'RowId')).size).toBe(281);
  });

  test('of a phrase that is no schedule goes on, and says so', async () => {
    const { code, out } = await importOf(file('plan.txt', small('z.s.m.')));
    expect(code).toBe(0);
    expect(out).toContain('Eén punt om na te kijken:');
    expect(out).toContain('P1.01: uit "z.s.m." is geen datum of ritme te halen.');
    expect(content.values('actions', 'When')).toEqual(['z.s.m.']);
    expect(content.values('actions', 'ScheduleKind')).toEqual(['none']);
  });

  describe('is refused with a sentence, and nothing is written', () => {
    test.each<[string, () => string, string]>([
      [
        'a file that is no plan',
        () => file('brief.txt', 'Geachte heer, hierbij de stukken.'),
        'In brief.txt staat geen uitvoeringsplan',
      ],
      [
        'a plan without tables',
        () => file('plan.txt', `${TOWNS}\n3.1 Prioriteit 1: Wijken\n${PROSE}`),
        'In plan.txt staan wel prioriteiten, maar geen tabellen "Actie | Wanneer".',
      ],
      ['a file of another kind', () => file('plan.pdf', '%PDF-1.7'), 'plan.pdf is geen .docx of .txt.'],
      ['an empty file', () => file('leeg.txt', ''), 'leeg.txt is leeg.'],
      ['half a Word document', () => file('half.docx', 'PK'), 'half.docx'],
      ['a file that is not there', () => join(folder, 'weg.docx'), 'weg.docx kan niet worden gelezen.'],
      [
        'a plan with a municipality that the site does not know',
        () => file('plan.txt', small('Q3 2025').replace('en Wijchen', 'en Aalburg')),
        'De gemeente "Aalburg" is niet bekend op deze site. Voeg haar toe met: uvp provision --gemeenten "Aalburg"',
      ],
    ])('%s', async (_, plan, sentence) => {
      const { code, err } = await importOf(plan());
      expect(err).toContain(sentence);
      expect(code).toBe(1);
      expect(err).not.toMatch(/\n\s+at |{{/);
      expect(counts()).toEqual([0, 0, 0]);
      expect(content.values('settings', 'Key')).toEqual(['schemaVersion']);
    });

    test('on a site without one of its lists', async () => {
      content.deleteList('actions');
      const { code, err } = await importOf(DEMO_PLAN);
      expect(err).toContain(
        'De lijst "Acties" ontbreekt op de site. Vraag de beheerder om "uvp provision" uit te voeren',
      );
      expect(code).toBe(1);
      expect(content.items('priorities')).toEqual([]);
    });

    test('on a site without the folder of a municipality', async () => {
      const { store } = tenant.sandbox.context;
      const { id } = content.list('municipalActions');
      store.deleteItem({ kind: 'system' }, id, store.itemByPath({ kind: 'system' }, id, 'DRU').id);
      const { code, err } = await importOf(DEMO_PLAN);
      expect(err).toContain('In "Gemeentelijke acties" ontbreekt de map van de gemeente Druten.');
      expect(code).toBe(1);
      expect(counts()).toEqual([0, 0, 0]);
    });

    test('without the permission on the site', async () => {
      const { sharePointRoles } = tenant.sandbox.context.tenant.setup;
      sharePointRoles.delete('Sites.FullControl.All');
      const { code, err } = await importOf(DEMO_PLAN);
      sharePointRoles.add('Sites.FullControl.All');
      expect(err).toContain('U hebt geen rechten om dit te doen op de site van het plan.');
      expect(code).toBe(1);
      expect(counts()).toEqual([0, 0, 0]);
    });
  });
});
