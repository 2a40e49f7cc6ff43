import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** What `npm run build` made, far from node_modules and sources. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uvp-dist-'));
  const gulp = join(ROOT, 'node_modules/gulp/bin/gulp.js');
  const build = spawnSync(process.execPath, [gulp, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  cpSync(join(ROOT, 'dist/service'), join(folder, 'service'), { recursive: true });
  cpSync(join(ROOT, 'dist/templates'), join(folder, 'templates'), { recursive: true });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (file: string, ...typed: string[]) =>
  spawnSync(process.execPath, [join(folder, 'service', file), ...typed], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });

test('the command line is one file that needs nothing else', () => {
  const { status, stdout, stderr } = run('uvp.cjs', '--help');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Opdrachten:');
});

test('the command line reads a plan', () => {
  const plan = join(ROOT, 'sandbox/demo/uitvoeringsplan-demo.docx');
  const { status, stdout } = run('uvp.cjs', 'import', plan, '--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('5 prioriteiten, 47 acties, 281 rijen per gemeente.');
});

test('the service is one file; without settings it says which is missing', () => {
  const { status, stdout, stderr } = run('main.cjs');
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toContain('De instelling UVP_TENANT_ID ontbreekt.');
});

test('the Word templates stand where the bundles look for them', () => {
  expect(existsSync(join(folder, 'templates/evaluatierapport.docx'))).toBe(true);
});
