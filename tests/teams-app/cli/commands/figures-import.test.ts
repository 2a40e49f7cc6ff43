import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteContent, SiteContent } from '../../../support/siteContent';
import { RunningTenant, startTenant } from '../../../support/tenant';
import { aWorkbook } from '../../../documents/figures/workbook';
import { uvp } from '../cliRun';

let tenant: RunningTenant;
let content: SiteContent;
const folder = mkdtempSync(path.join(tmpdir(), 'uvp-figures-'));
const csvFile = path.join(folder, 'cijfers.csv');

beforeAll(async () => {
  tenant = await startTenant({ seeded: true });
  content = siteContent(tenant.sandbox);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await tenant.stop();
});

const HEADER = 'Indicator;Gemeente;Periode;Aantal;Bron;Openbaar';
const csv = (...lines: ReadonlyArray<string>): string => {
  writeFileSync(csvFile, [HEADER, ...lines].join('\r\n'));
  return csvFile;
};
const stored = () =>
  content.items('figures').map(({ fields }) => [fields.FigureId, fields.Value, fields.IsPublic]);

describe('uvp figures import', () => {
  test('stores what a file says, and again only what is new', async () => {
    const first = csv('Inbraken;Druten;2025-H1;1.012,5;Politie;ja', 'Inbraken;Regio;2025-H1;<5;Politie;nee');
    expect((await uvp(['figures', 'import', first], tenant.environment)).out).toContain(
      'Cijfers: 2 toegevoegd, 0 bijgewerkt, 0 ongewijzigd.',
    );
    expect(stored()).toEqual([
      ['inbraken|DRU|2025-H1', 1012.5, true],
      ['inbraken||2025-H1', null, false],
    ]);
    const second = csv('Inbraken;Druten;2025-H1;13;Politie;ja', 'Inbraken;Regio;2025-H1;<5;Politie;nee');
    const { code, out } = await uvp(['figures', 'import', second], tenant.environment);
    expect(code).toBe(0);
    expect(out).toContain('Cijfers: 0 toegevoegd, 1 bijgewerkt, 1 ongewijzigd.');
  });

  test('stores nothing of a file with a fault, and names every place', async () => {
    const before = stored();
    const { code, out, err } = await uvp(
      [
        'figures',
        'import',
        csv('Overlast;Druten;2025-H1;7;Politie;ja', 'Overlast;Nijmegen;2025-H1;veel;Politie;ja'),
      ],
      tenant.environment,
    );
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.split('\n')).toEqual([
      'Blad cijfers, rij 3, kolom B (Gemeente): "Nijmegen" is geen gemeente van dit plan. Schrijf "Regio" voor de hele regio.',
      'Blad cijfers, rij 3, kolom D (Aantal): "veel" is geen getal.',
      expect.stringMatching(/^In cijfers\.csv klopt iets niet op 2 plaats\(en\); .*Er is niets ingelezen\./),
    ]);
    expect(stored()).toEqual(before);
  });

  test('only looks with --dry-run, and then needs no site', async () => {
    const before = stored();
    const { code, out } = await uvp([
      'figures',
      'import',
      csv('Overlast;Heumen;2025;7;Politie;'),
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '1 cijfers gelezen over 1 onderwerp(en); 0 rijen zonder getal overgeslagen.',
      '- Overlast: 1 cijfers, 2025, niet (geheel) openbaar',
      'Er is niets geschreven (--dry-run).',
    ]);
    expect(stored()).toEqual(before);
  });

  test('reads a workbook by sheet and columns that the person points out', async () => {
    const file = path.join(folder, 'cijfers.xlsx');
    writeFileSync(
      file,
      await aWorkbook([
        ['Uitleg', [['Niets']]],
        [
          'Tabel 1',
          [
            ['Wat', 'Waar', 'Hoeveel'],
            ['Vernieling', 'Wijchen', 31],
          ],
        ],
      ]),
    );
    const pointed = ['--blad', 'tabel 1', '--kolom', 'indicator=Wat', 'gemeente=Waar', 'waarde=Hoeveel'];
    const fixed = ['--bron', 'Politie', '--periode', 'Q2 2025', '--peildatum', '30-06-2025', '--openbaar'];
    const { err, out } = await uvp(['figures', 'import', file, ...pointed, ...fixed], tenant.environment);
    expect(err).toBe('');
    expect(out).toContain('1 toegevoegd');
    expect(stored()).toContainEqual(['vernieling|WIJ|2025-Q2', 31, true]);
  });

  test.each<readonly [string, ReadonlyArray<string>, RegExp]>([
    ['a sheet that is not there', ['--blad', 'Blad9'], /geen blad Blad9. Wel: cijfers\./],
    [
      'a heading that is not there',
      ['--kolom', 'waarde=Hoeveel'],
      /"waarde=Hoeveel" hoort te zijn veld=kopje/,
    ],
  ])('names %s', async (_, options, sentence) => {
    const { code, err } = await uvp([
      'figures',
      'import',
      csv('X;Druten;2025;7;Politie;ja'),
      ...options,
      '--dry-run',
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });

  test('names a file that cannot be read', async () => {
    const { code, err } = await uvp(['figures', 'import', path.join(folder, 'geen.xlsx'), '--dry-run']);
    expect(code).toBe(1);
    expect(err).toContain('geen.xlsx kan niet worden gelezen');
  });
});
