import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { seedSite } from '../../sandbox/demo/seed';
import { Sandbox } from '../../sandbox/server';

const ROOT = path.resolve(__dirname, '../..');
/** What a seeded site is made from: a change in any of these makes it anew. */
const SOURCES = ['sandbox', 'sharepoint', 'src/documents', 'src/plan', 'src/store', 'src/i18n'];

function stampOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .sort()
    .join('\n');
}

/** Puts the demo's site into a sandbox; the first test that asks makes it, the others take the saved one. */
export async function seedFromSaved(
  sandbox: Sandbox,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const stamp = createHash('sha256');
  SOURCES.forEach((source) => stamp.update(stampOf(path.join(ROOT, source))));
  const folder = path.join(ROOT, 'temp', 'seeded');
  const file = path.join(folder, `${stamp.digest('hex').slice(0, 16)}.db`);
  if (!existsSync(file)) {
    sandbox.context.store.clear();
    await seedSite(environment);
    mkdirSync(folder, { recursive: true });
    // Several tests may be at it: each writes its own file, the last one stays.
    sandbox.context.store.saveTo(`${file}.${process.pid}`);
    renameSync(`${file}.${process.pid}`, file);
  }
  sandbox.context.store.restoreFrom(file);
  sandbox.context.requests.clear();
}
