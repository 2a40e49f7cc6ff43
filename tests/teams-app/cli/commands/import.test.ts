import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
