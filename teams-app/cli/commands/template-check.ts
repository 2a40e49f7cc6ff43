import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../../src/plan/problem';
import { checkTemplate, kindOfTemplate } from '../../../src/reports/checkTemplate';
import { REPORT_KINDS } from '../../../src/reports/kinds';
import { defineCommand } from '../command';

const schema = z.object({ bestand: z.string(), kind: z.enum(REPORT_KINDS).optional() });

/** `uvp template check FILE`: whether a Word template can be used, with every fault and its place. */
export const templateCheckCommand = defineCommand({
  words: 'template check',
  description: 'cli:template.check.description',
  args: ['BESTAND'],
  options: [{ flags: '--kind <SOORT>', description: 'cli:template.check.kind' }],
  schema,
  run: async ({ bestand, kind }, { t, print }) => {
    const content = await readFile(bestand).catch((error: unknown) => {
      throw new Problem('template.unreadable', { file: bestand }, error);
    });
    const name = basename(bestand);
    const check = await checkTemplate(content, t, kind ?? kindOfTemplate(name));
    const report = t(`reports:${check.kind}.name`);
    if (check.faults.length === 0) {
      print(t('cli:template.check.good', { file: name, count: check.tags, report }));
      return;
    }
    check.faults.forEach((fault) => print(`- ${fault}`));
    throw new Problem('template.faults', { file: name, count: check.faults.length });
  },
});
