/** Writes `release/uvp-tracker-teams.zip` from the environment (or `.env`): `npx gulp package:teams`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../src/i18n/translate';
import { isProblem } from '../../src/plan/problem';
import { readPackageConfig } from '../config';
import { teamsPackage } from './teamsPackage';

const ROOT = join(__dirname, '../..');

async function main(): Promise<void> {
  const settings = join(ROOT, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  const target = join(ROOT, 'release/uvp-tracker-teams.zip');
  const data = await teamsPackage(readPackageConfig(process.env));
  mkdirSync(join(ROOT, 'release'), { recursive: true });
  writeFileSync(target, data);
  process.stdout.write(`${target}\n`);
}

main().catch((error: unknown) => {
  if (!isProblem(error)) throw error;
  process.stderr.write(`${translator('nl')(`problem:${error.code}`, error.params)}\n`);
  process.exitCode = 1;
});
