import { isProblem, Problem } from '../../src/plan/problem';
import { LoadedPlan } from '../../src/store/planStore';
import { ServiceConfig } from '../config';
import { Connections } from '../connections';
import { checkConfig } from './checkConfig';
import { checkJournal } from './checkJournal';
import { checkLists } from './checkLists';
import { checkPlan } from './checkPlan';
import { checkRights } from './checkRights';
import { checkRounds } from './checkRounds';
import { Finding, ok } from './finding';

/** One part of the examination: its findings, or the problem for which it could not be done. */
export interface Examined {
  readonly part: 'site' | 'lists' | 'rights' | 'plan' | 'config' | 'rounds' | 'journal';
  readonly findings: ReadonlyArray<Finding>;
  readonly problem?: Problem;
}

/** Looks at everything that must be in order, with the rights of the service; changes nothing. */
export async function examine(
  config: ServiceConfig,
  { graph, rows, store }: Connections,
): Promise<ReadonlyArray<Examined>> {
  const site = await part('site', async () => {
    await rows.read([{ list: 'settings' }]);
    return [ok('site', { site: config.siteUrl })];
  });
  // Whoever does not reach the site would hear the same sentence seven times.
  const { code } = site.problem ?? {};
  if (code !== undefined && code !== 'store.listMissing' && code !== 'store.columnMissing') return [site];

  const lists = await part('lists', () => checkLists(graph, config.siteUrl));
  const rights = await part('rights', () => checkRights(rows));
  let loaded: LoadedPlan | undefined;
  const plan = await part('plan', async () => {
    loaded = await store.load();
    return checkPlan(loaded);
  });
  if (!loaded) return [site, lists, rights, plan];
  const read: LoadedPlan = loaded;
  return [
    site,
    lists,
    rights,
    plan,
    await part('config', async () => checkConfig(config, read.settings, read.people)),
    await part('rounds', () => checkRounds(store, read)),
    await part('journal', () => checkJournal(rows)),
  ];
}

async function part(name: Examined['part'], check: () => Promise<ReadonlyArray<Finding>>): Promise<Examined> {
  try {
    return { part: name, findings: await check() };
  } catch (cause) {
    const problem = isProblem(cause) ? cause : new Problem('unexpected', {}, cause);
    return { part: name, findings: [], problem };
  }
}
