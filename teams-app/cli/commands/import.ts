import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { planJson } from '../../../src/documents/planJson';
import { readPlan } from '../../../src/documents/readPlan';
import { Plan } from '../../../src/plan/model';
import { Problem } from '../../../src/plan/problem';
import { newMunicipalRows } from '../../../src/plan/rows';
import { importPlan } from '../../../src/store/pnp/importPlan';
import { readSetupConfig } from '../../config';
import { createSetupSite } from '../../setupSite';
import { CommandContext, defineCommand } from '../command';
import { dutchDay } from '../dutchDay';

const schema = z.object({
  bestand: z.string(),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `uvp import FILE`: reads a plan from its document and writes it into the lists. */
export const importCommand = defineCommand({
  words: 'import',
  description: 'cli:import.description',
  args: ['BESTAND'],
  options: [
    { flags: '--dry-run', description: 'cli:import.option.dryRun' },
    { flags: '--json', description: 'cli:import.option.json' },
  ],
  schema,
  run: async ({ bestand, dryRun, json }, context) => {
    const { t, print, tell } = context;
    const reading = await readPlan({ name: basename(bestand), data: await contentOf(bestand) });
    const { plan, warnings } = reading;
    if (json) print(JSON.stringify(planJson(reading), undefined, 2));
    else printPlan(plan, context);
    if (!json && warnings.length > 0) {
      print('');
      print(t('cli:import.warnings', { count: warnings.length }));
      warnings.forEach(({ message }) => print(`- ${message}`));
    }
    if (dryRun) {
      if (!json) print(`\n${t('cli:import.dryRun')}`);
      return;
    }

    const config = readSetupConfig(context.environment);
    const result = await importPlan(createSetupSite(config, tell), plan, ({ step, done, total }) =>
      tell(t(`cli:import.progress.${step}`, { done, total })),
    );
    if (json) return;
    const added = result.priorities + result.actions + result.municipalActions;
    print(
      `\n${added === 0 ? t('cli:import.nothing') : t('cli:import.done', { ...numbers(result), site: config.siteUrl })}`,
    );
    result.prioritiesWithoutDuo.forEach((priority) => print(t('problem:nudge.noDuo', { priority })));
  },
});

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new Problem('plan.fileUnreadable', { file: basename(file) }, error);
  }
}

function printPlan(plan: Plan, { t, print }: CommandContext): void {
  print(plan.title);
  print(
    t('cli:import.plan', {
      start: dutchDay(plan.period.start),
      end: dutchDay(plan.period.end),
      municipalities: plan.municipalities.map(({ name }) => name).join(', '),
    }),
  );
  print(
    t('cli:import.counts', {
      priorities: plan.priorities.length,
      actions: plan.actions.length,
      rows: newMunicipalRows(plan).length,
    }),
  );
  print('');
  plan.priorities.forEach(({ number, title, portfolioHolder, subThemes }) => {
    const actions = plan.actions.filter(({ priority }) => priority === number);
    const regional = actions.filter(({ reach }) => reach === 'region').length;
    print(
      t('cli:import.priority', {
        number,
        title,
        holder: portfolioHolder || t('cli:import.noHolder'),
        actions: actions.length,
        regional,
        municipal: actions.length - regional,
      }),
    );
    subThemes.forEach((theme) =>
      print(t('cli:import.subTheme', { name: theme.name, holder: theme.portfolioHolder })),
    );
  });
}

const numbers = (result: { priorities: number; actions: number; municipalActions: number }) => ({
  priorities: result.priorities,
  actions: result.actions,
  municipalActions: result.municipalActions,
});
