import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provision } from '../../sharepoint/provision/provision';
import { readPlan } from '../../src/documents/readPlan';
import { importPeople } from '../../src/store/pnp/importPeople';
import { importPlan } from '../../src/store/pnp/importPlan';
import { readSetupConfig } from '../../teams-app/config';
import { createSetupSite } from '../../teams-app/setupSite';
import { demoEntries } from './betrokkenen';

/** The plan that the sandbox begins with. */
export const DEMO_PLAN = path.join(__dirname, 'uitvoeringsplan-demo.docx');

const unexpectedSignIn = (): never => {
  throw new Error('setup signs in with its certificate');
};

/**
 * Fills a fresh sandbox as an administrator and a coordinator fill a site: lists, people, plan. All of it goes
 * through the product's own commands, over HTTP.
 */
export async function seedSite(
  environment: Readonly<Record<string, string>>,
  planFile: string = DEMO_PLAN,
): Promise<void> {
  const sp = createSetupSite(readSetupConfig(environment), unexpectedSignIn);
  const { plan } = await readPlan({ name: path.basename(planFile), data: readFileSync(planFile) });
  await provision(sp, { municipalities: plan.municipalities });
  await importPeople(sp, demoEntries());
  await importPlan(sp, plan);
}
