import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { TEMPLATE_FOLDER } from '../../../sharepoint/provision/templates';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Problem } from '../../../src/plan/problem';
import { EVALUATION_TEMPLATE, evaluationDocument } from '../../../src/reports/evaluation/evaluationDocument';
import { readServiceConfig, ServiceConfig } from '../../config';
import { connect, Connections } from '../../connections';
import { loadGraphTemplate } from '../../store/graphTemplate';
import { CommandContext, defineCommand } from '../command';
import { dutchDay } from '../dutchDay';
import { parseMoment } from '../moment';
import { checkOutput, writeWhole } from '../outputFile';

const schema = z.object({
  out: z.string(),
  template: z.string().optional(),
  at: z.string().optional(),
});

/** `uvp report evaluation --out FILE.docx`: the evaluation report as a Word document. */
export const reportEvaluationCommand = defineCommand({
  words: 'report evaluation',
  description: 'cli:report.evaluation.description',
  options: [
    { flags: '--out <BESTAND>', description: 'cli:report.option.out', required: true },
    { flags: '--template <BESTAND>', description: 'cli:report.option.template' },
    { flags: '--at <DAG>', description: 'cli:report.option.at' },
  ],
  schema,
  run: async ({ out, template, at }, context) => {
    const today = dayInAmsterdam(at === undefined ? new Date() : parseMoment(at));
    await checkOutput(out, '.docx');
    // A template that the person names is looked at first: nothing needs to be read for one that is not there.
    const own = template === undefined ? undefined : await ownTemplate(template);
    const config = readServiceConfig(context.environment);
    const connections = connect(config);
    const [loaded, content] = await Promise.all([
      connections.store.load(),
      own ?? libraryTemplate(connections, config, context),
    ]);
    const templateName = template === undefined ? EVALUATION_TEMPLATE : basename(template);
    const report = await evaluationDocument(loaded, content, { today, locale: 'nl', templateName });
    await writeWhole(out, report.data);
    context.print(context.t('cli:report.done', { file: out, day: dutchDay(today) }));
  },
});

async function ownTemplate(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Problem('template.unreadable', { file }, error);
  });
}

/** The template that the coordinator adapted; the project's own where the library has none. */
async function libraryTemplate(
  { graph }: Connections,
  { siteUrl }: ServiceConfig,
  { t, tell }: CommandContext,
): Promise<Uint8Array> {
  const adapted = await loadGraphTemplate(graph, siteUrl, EVALUATION_TEMPLATE);
  if (adapted) return adapted;
  tell(t('cli:report.ownTemplate', { file: EVALUATION_TEMPLATE }));
  return readFile(join(TEMPLATE_FOLDER, EVALUATION_TEMPLATE));
}
