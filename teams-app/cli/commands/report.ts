import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { TEMPLATE_FOLDER } from '../../../sharepoint/provision/templates';
import { dayInAmsterdam, IsoDate } from '../../../src/plan/dates';
import { isOverdue } from '../../../src/plan/lateness';
import { PlanState } from '../../../src/plan/model';
import { Problem } from '../../../src/plan/problem';
import { countedRows } from '../../../src/plan/rows';
import { gatherInput } from '../../../src/reports/gatherInput';
import { KINDS, REPORT_KINDS, ReportChoice, ReportFormat, ReportKind } from '../../../src/reports/kinds';
import { makeReport } from '../../../src/reports/makeReport';
import { readServiceConfig, ServiceConfig } from '../../config';
import { connect, Connections } from '../../connections';
import { loadGraphTemplate } from '../../store/graphTemplate';
import { CliCommand, CommandContext, CommandOption, defineCommand } from '../command';
import { dutchDay } from '../dutchDay';
import { parseMoment } from '../moment';
import { checkOutput, writeWhole } from '../outputFile';

const schema = z.object({
  out: z.string(),
  template: z.string().optional(),
  at: z.string().optional(),
  round: z.string().optional(),
  holder: z.string().optional(),
  municipality: z.string().optional(),
  priority: z.coerce.number().int().optional(),
  late: z.boolean().optional(),
});
type Typed = z.output<typeof schema>;

/** Where a kind asks for something of its own. */
const OWN_OPTIONS: Readonly<Record<ReportKind, ReadonlyArray<string>>> = {
  evaluation: [],
  briefing: ['holder'],
  newsletter: ['municipality'],
  discussion: [],
  progress: ['municipality'],
  actions: ['municipality', 'priority', 'late'],
  plan: [],
};

const OPTIONS: Readonly<Record<string, Omit<CommandOption, 'required'>>> = {
  holder: { flags: '--holder <NAAM>', description: 'cli:report.option.holder' },
  municipality: { flags: '--municipality <CODE>', description: 'cli:report.option.municipality' },
  priority: { flags: '--priority <NUMMER>', description: 'cli:report.option.priority' },
  late: { flags: '--late', description: 'cli:report.option.late' },
};

/** The format that the name of a file asks for, among those that a kind has. */
function formatOf(out: string, formats: ReadonlyArray<ReportFormat>): ReportFormat {
  const extension = extname(out).slice(1).toLowerCase();
  return formats.find((format) => format === extension) ?? formats[0];
}

/** The actions that the options pick, with the filter in words. */
function choiceOf(typed: Typed, planState: PlanState, today: IsoDate, { t }: CommandContext): ReportChoice {
  const { holder, municipality, priority, late } = typed;
  if (priority === undefined && !late) return { holder, municipality };
  const rows = countedRows(planState).filter(
    ({ action, state, key }) =>
      (priority === undefined || action.priority === priority) &&
      (!late || isOverdue(action, state, today)) &&
      (municipality === undefined || key.municipality === undefined || key.municipality === municipality),
  );
  const words = [
    ...(priority === undefined ? [] : [t('cli:report.filter.priority', { priority })]),
    ...(late ? [t('cli:report.filter.late')] : []),
    ...(municipality === undefined ? [] : [municipality]),
  ];
  return { municipality, refs: [...new Set(rows.map(({ key }) => key.ref))], description: words.join(', ') };
}

function reportCommand(kind: ReportKind): CliCommand {
  const { formats, template: usual, needs } = KINDS[kind];
  return defineCommand({
    words: `report ${kind}`,
    description: `cli:report.${kind}.description`,
    options: [
      {
        flags: '--out <BESTAND>',
        description: `cli:report.option.out.${formats.join('')}`,
        required: true,
      },
      ...OWN_OPTIONS[kind].map((name) => ({ ...OPTIONS[name], required: name === needs })),
      { flags: '--template <BESTAND>', description: 'cli:report.option.template' },
      { flags: '--round <CODE>', description: 'cli:report.option.round' },
      { flags: '--at <DAG>', description: 'cli:report.option.at' },
    ],
    schema,
    run: async (typed, context) => {
      const { out, template, at } = typed;
      const today = dayInAmsterdam(at === undefined ? new Date() : parseMoment(at));
      const format = formatOf(out, formats);
      await checkOutput(out, `.${format}`);
      // A template that the person names is looked at first: nothing needs to be read for one that is not there.
      const own = template === undefined ? undefined : await ownTemplate(template);
      const config = readServiceConfig(context.environment);
      const connections = connect(config);
      const { store } = connections;
      const { input, day } = await gatherInput(kind, await store.load(), store, today, typed.round);
      const report = await makeReport(kind, input, {
        today: day,
        locale: 'nl',
        format,
        choice: choiceOf(typed, input, day, context),
        template: async () => own ?? libraryTemplate(usual, connections, config, context),
        templateName: template === undefined ? usual : basename(template),
      });
      await writeWhole(out, report.data);
      context.print(context.t('cli:report.done', { file: out, day: dutchDay(day) }));
    },
  });
}

/** `uvp report KIND --out FILE`: a report as a Word document, or what the name of the file asks for. */
export const reportCommands = REPORT_KINDS.map(reportCommand);

async function ownTemplate(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Problem('template.unreadable', { file }, error);
  });
}

/** The template that the coordinator adapted; the project's own where the library has none. */
async function libraryTemplate(
  name: string,
  { graph }: Connections,
  { siteUrl }: ServiceConfig,
  { t, tell }: CommandContext,
): Promise<Uint8Array> {
  const adapted = await loadGraphTemplate(graph, siteUrl, name);
  if (adapted) return adapted;
  tell(t('cli:report.ownTemplate', { file: name }));
  return readFile(join(TEMPLATE_FOLDER, name));
}
