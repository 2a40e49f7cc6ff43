import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/documents/readPlan';
import { aLoadedPlan } from '../support/plan';
import { makeWithDefaults } from '../support/reportInput';

const PLANS = [
  '../../sandbox/demo/uitvoeringsplan-demo.docx',
  '../../../shared/data/uvp-tweestromenland-2025-2026.txt',
].map((path) => join(__dirname, path));

describe('the updated plan in Word', () => {
  test.each(PLANS.filter(existsSync))('is read back without any difference: %s', async (path) => {
    const { plan } = await readPlan({ name: path, data: new Uint8Array(readFileSync(path)) });
    const file = await makeWithDefaults('plan', aLoadedPlan(plan));
    const again = await readPlan({ name: file.name, data: file.data });
    expect(again.plan).toEqual(plan);
  });
});
