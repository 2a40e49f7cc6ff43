/** Writes the package of the Teams app from the environment (or `.env`): `npx gulp package:teams`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '../../src/i18n/translate';
import { isProblem } from '../../src/plan/problem';
import { Environment, readPackageConfig } from '../config';
import { exampleSettings } from './exampleSettings';
import { teamsPackage } from './teamsPackage';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'release');
const t = translator('nl');

async function write(name: string, environment: Environment): Promise<string> {
  const data = await teamsPackage(readPackageConfig(environment));
  const file = join(FOLDER, name);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, data);
  return file;
}

async function main(): Promise<void> {
  const settings = join(ROOT, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  const example = exampleSettings(process.env);
  const file = await write(
    example ? 'uvp-tracker-teams-voorbeeld.zip' : 'uvp-tracker-teams.zip',
    example ?? process.env,
  );
  process.stdout.write(`${file}\n`);
  if (example)
    process.stdout.write(`${t('cli:package.example', { names: Object.keys(example).join(', ') })}\n`);
}

main().catch((error: unknown) => {
  if (!isProblem(error)) throw error;
  process.stderr.write(`${t(`problem:${error.code}`, error.params)}\n`);
  process.exitCode = 1;
});
