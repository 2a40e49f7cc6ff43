import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uvp } from './cliRun';

describe('what is typed wrong gives a sentence and exit code 1', () => {
  test.each([
    [[], 'Kies een van de opdrachten hierboven.'],
    [['people'], 'Kies een van de opdrachten hierboven.'],
    [['inport'], 'De opdracht "inport" bestaat niet.'],
    [['import'], 'Bij deze opdracht hoort BESTAND.'],
    [['import', 'mijn', 'plan.docx'], 'Er staat te veel achter deze opdracht.'],
    [['provision', '--alles'], 'De optie --alles bestaat niet bij deze opdracht.'],
    [['provision', '--gemeenten'], 'er staat geen waarde achter'],
    [['import', 'nergens.docx'], 'nergens.docx kan niet worden gelezen.'],
    [
      ['--env', 'nergens.env', 'provision'],
      'Het bestand met instellingen nergens.env kan niet worden gelezen.',
    ],
    [['provision'], 'De instelling UVP_TENANT_ID ontbreekt.'],
  ])('uvp %j', async (typed, sentence) => {
    const { code, err, out } = await uvp(typed);
    expect(err).toContain(sentence);
    expect(code).toBe(1);
    expect(err + out).not.toMatch(/\n\s+at /);
  });
});

test('help is Dutch and no failure', async () => {
  const { code, out } = await uvp(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('Opdrachten:');
  expect(out).toContain('provision');
});

test('--verbose shows where an error arose', async () => {
  const { code, err } = await uvp(['--verbose', 'import', 'nergens.docx']);
  expect(code).toBe(1);
  expect(err).toMatch(/\n\s+at [\s\S]*ENOENT/);
});

test('--env takes settings from a file, before those of the process', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'uvp-')), 'tenant.env');
  writeFileSync(file, 'UVP_TENANT_ID=geen-guid\n');
  const { err } = await uvp(['provision', '--env', file], {
    UVP_TENANT_ID: '00000000-0000-4000-8000-000000000001',
  });
  expect(err).toContain('De instelling UVP_TENANT_ID is ongeldig');
});
