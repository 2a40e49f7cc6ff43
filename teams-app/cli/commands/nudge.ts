import { z } from 'zod';
import { Problem } from '../../../src/plan/problem';
import { readServiceConfig } from '../../config';
import { createLog } from '../../log';
import { connectNudges } from '../../nudge/connectNudges';
import { runNudges } from '../../nudge/runNudges';
import { readSituation } from '../../nudge/situation';
import { defineCommand } from '../command';
import { parseMoment } from '../moment';
import { dryRunJson, reportJson } from '../nudgeJson';
import { printDryRun, printReport } from '../printNudges';

const schema = z.object({
  at: z.string().optional(),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `uvp nudge`: sends the reminders that are due, or shows what would be sent. */
export const nudgeCommand = defineCommand({
  words: 'nudge',
  description: 'cli:nudge.description',
  options: [
    { flags: '--at <MOMENT>', description: 'cli:nudge.option.at' },
    { flags: '--dry-run', description: 'cli:nudge.option.dryRun' },
    { flags: '--json', description: 'cli:nudge.option.json' },
  ],
  schema,
  run: async ({ at, dryRun, json }, context) => {
    const now = at === undefined ? new Date() : parseMoment(at);
    const nudges = connectNudges(readServiceConfig(context.environment), createLog('silent'));
    if (dryRun) {
      const situation = await readSituation(nudges, now, { asIfOn: true });
      if (json) context.print(JSON.stringify(dryRunJson(situation), undefined, 2));
      else printDryRun(situation, context);
      return;
    }
    const report = await runNudges(nudges, now);
    if (!report.remindersOn) throw new Problem('nudge.off');
    if (json) context.print(JSON.stringify(reportJson(report), undefined, 2));
    else printReport(report, context);
  },
});
