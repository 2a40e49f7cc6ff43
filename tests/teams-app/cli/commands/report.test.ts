import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Paragraph } from 'docx';
import { listSchema } from '../../../../sharepoint/schema/lists';
import { Actor } from '../../../../sandbox/store/store';
import { aTemplate, openDocx, para } from '../../../support/docx';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { uvp } from '../cliRun';

const system: Actor = { kind: 'system' };
const TEMPLATE = 'evaluatierapport.docx';

let tenant: RunningTenant;
let folder: string;
let out: string;

beforeAll(async () => {
  tenant = await startTenant({ seeded: true });
});
afterAll(() => tenant.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uvp-report-'));
  out = join(folder, 'evaluatie.docx');
});

const report = (...typed: string[]) => uvp(['report', 'evaluation', ...typed], tenant.environment);
const writes = () =>
  tenant.sandbox.context.requests
    .entries()
    .filter(({ service, method, url }) => service === 'graph' && method !== 'GET' && !url.endsWith('$batch'));
const library = () => {
  const { store } = tenant.sandbox.context;
  return { store, id: store.findList(system, { title: listSchema('templates').title }).id };
};
const putTemplate = (content: Uint8Array): void => {
  const { store, id } = library();
  store.saveFile(system, id, TEMPLATE, content, true);
};
const aSmallTemplate = (...texts: ReadonlyArray<string>) =>
  aTemplate(texts.map((text): Paragraph => para(text)));

describe('uvp report evaluation', () => {
  test('writes a Word file with every action of the plan, and nothing into the lists', async () => {
    tenant.sandbox.context.requests.clear();
    const { code, out: printed, err } = await report('--out', out, '--at', '2025-05-26');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(printed).toBe(`Het rapport staat in ${out} (stand op 26 mei 2025).`);
    const { text, paragraphs } = await openDocx(readFileSync(out));
    expect(text).toContain('Stand op: 26 mei 2025');
    expect(paragraphs.filter((line) => /^P[1-5]\.\d\d$/.test(line)).length).toBeGreaterThanOrEqual(47);
    expect(writes()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['evaluatie.docx']);
  });

  test('reads with the rights of the service only', async () => {
    tenant.sandbox.context.requests.clear();
    await report('--out', out);
    const services = tenant.sandbox.context.requests.entries().map(({ service }) => service);
    expect(new Set(services)).toEqual(new Set(['entra', 'graph']));
  });

  test('replaces a report that was made before', async () => {
    writeFileSync(out, 'oud');
    expect((await report('--out', out)).code).toBe(0);
    expect((await openDocx(readFileSync(out))).text).toContain('Managementsamenvatting');
  });

  test('fills a template that is named', async () => {
    const own = join(folder, 'kort.docx');
    writeFileSync(own, await aSmallTemplate('Kort: {plantitel}'));
    expect((await report('--out', out, '--template', own)).code).toBe(0);
    expect((await openDocx(readFileSync(out))).text).toMatch(/^Kort: .+/);
  });
});

describe('the template in Sjablonen', () => {
  let original: Uint8Array;
  beforeAll(() => {
    const { store, id } = library();
    original = store.fileContent(system, id, store.itemByPath(system, id, TEMPLATE).id);
  });
  afterEach(() => putTemplate(original));

  test('is used as the coordinator adapted it', async () => {
    putTemplate(await aSmallTemplate('Eigen huisstijl: {titel}'));
    expect((await report('--out', out)).code).toBe(0);
    expect((await openDocx(readFileSync(out))).text).toContain('Eigen huisstijl: Evaluatierapport');
  });

  test('is replaced by the one supplied when it is not there', async () => {
    const { store, id } = library();
    store.deleteItem(system, id, store.itemByPath(system, id, TEMPLATE).id);
    const { code, err } = await report('--out', out);
    expect(code).toBe(0);
    expect(err).toContain('In Sjablonen staat geen evaluatierapport.docx');
    expect((await openDocx(readFileSync(out))).text).toContain('Managementsamenvatting');
  });

  test('that is broken is named with its fault, and leaves no file', async () => {
    putTemplate(await aSmallTemplate('{plantiitel}'));
    const { code, err } = await report('--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(/^Het sjabloon evaluatierapport\.docx klopt niet: .*plantiitel/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what cannot be done gives a sentence, exit code 1 and no file', () => {
  const asRoot = process.getuid?.() === 0;

  test.each<readonly [string, () => string[], string]>([
    ['no --out', () => [], 'Bij deze opdracht hoort --out <BESTAND>.'],
    ['a name without .docx', () => ['--out', join(folder, 'rapport.pdf')], 'moet eindigen op .docx'],
    ['a missing folder', () => ['--out', join(folder, 'weg', 'r.docx')], 'weg voor r.docx bestaat niet'],
    ['a file as folder', () => ['--out', join(__filename, 'r.docx')], 'voor r.docx bestaat niet'],
    [
      'a template that is not there',
      () => ['--out', out, '--template', join(folder, 'geen.docx')],
      'geen.docx kan niet worden gelezen',
    ],
    ['a day that is none', () => ['--out', out, '--at', '2025-02-30'], '"2025-02-30" is geen geldige datum'],
  ])('%s', async (_, typed, sentence) => {
    const { code, err, out: printed } = await report(...typed());
    expect(err).toContain(sentence);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(existsSync(out)).toBe(false);
  });

  test('a folder in the place of the file', async () => {
    mkdirSync(out);
    const { code, err } = await report('--out', out);
    expect(code).toBe(1);
    expect(err).toContain('is een map. Geef ook de naam van het bestand');
    expect(readdirSync(out)).toEqual([]);
  });

  (asRoot ? test.skip : test)('a folder in which one may not write', async () => {
    chmodSync(folder, 0o555);
    const { code, err } = await report('--out', out);
    expect(code).toBe(1);
    expect(err).toContain('kan niet worden geschreven');
  });

  test('a template of the person that is no Word file', async () => {
    const own = join(folder, 'tekst.docx');
    writeFileSync(own, 'gewone tekst');
    writeFileSync(out, 'vorig rapport');
    const { code, err } = await report('--out', out, '--template', own);
    expect(code).toBe(1);
    expect(err).toMatch(/^Het sjabloon tekst\.docx klopt niet/);
    expect(readFileSync(out, 'utf8')).toBe('vorig rapport');
  });

  test('an app without the right to the site', async () => {
    const { siteGrants } = tenant.sandbox.context.tenant;
    const grants = [...siteGrants];
    siteGrants.clear();
    const { code, err } = await report('--out', out);
    grants.forEach(([key, role]) => siteGrants.set(key, role));
    expect(code).toBe(1);
    expect(err).toContain('U hebt geen rechten om dit te doen');
    expect(readdirSync(folder)).toEqual([]);
  });
});
