import { strToU8 } from 'fflate';
import { translator } from '../i18n/translate';
import { Problem } from '../plan/problem';
import { portfolioHolders } from './briefing/briefingTags';
import { reportFileName } from './fileName';
import { ReportContext, ReportInput, ReportMoment } from './input';
import { KINDS, ReportChoice, ReportFormat, ReportKind } from './kinds';
import { newsletterHtml } from './newsletter/newsletterHtml';
import { renderDocx } from './renderDocx';
import { actionsWorkbook } from './actions/actionsWorkbook';

/** A file as it is offered for download. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

export const FILE_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html;charset=utf-8',
};

export interface ReportOptions extends ReportMoment {
  readonly choice?: ReportChoice;
  readonly format?: ReportFormat;
  /** Gives the Word template; only a Word document asks for it. */
  readonly template: () => Promise<Uint8Array>;
  /** Name of the template's file, when it is another than the usual one. */
  readonly templateName?: string;
}

/** Who or what the report is about, in its name. */
function titleOf(kind: ReportKind, title: string, input: ReportInput, choice: ReportChoice): string {
  if (kind === 'briefing') return `${title} ${choice.holder ?? ''}`.trim();
  if (kind !== 'newsletter') return title;
  const place = input.plan.municipalities.find(({ code }) => code === choice.municipality);
  return place ? `${title} ${place.name}` : title;
}

/**
 * Makes a report of a plan, the same in the browser and in Node.
 * @throws Problem `template.broken`, `report.holderMissing`, `report.holderUnknown`, `report.municipalityUnknown`
 */
export async function makeReport(
  kind: ReportKind,
  input: ReportInput,
  options: ReportOptions,
): Promise<ReportFile> {
  const { today, locale, choice = {}, format = 'docx' } = options;
  const definition = KINDS[kind];
  const translate = translator(locale);
  const context = { input, today, locale, translate };
  checkChoice(kind, context, choice);
  const tags = definition.tags(context, choice);
  const title = titleOf(kind, String(tags.titel), input, choice);
  const name = reportFileName(title, input.settings.regionName, today, format);
  const type = FILE_TYPES[format];
  if (format === 'html') return { name, type, data: strToU8(newsletterHtml(tags, locale, translate)) };
  if (format === 'xlsx') return { name, type, data: await actionsWorkbook(context, choice) };
  const templateName = options.templateName ?? definition.template;
  const data = await renderDocx(await options.template(), tags, {
    templateName,
    title: kind === 'plan' ? title : `${title} ${input.plan.title}`,
    translate,
  });
  return { name, type, data };
}

function checkChoice(kind: ReportKind, context: ReportContext, { holder, municipality }: ReportChoice): void {
  const { needs } = KINDS[kind];
  if (needs === 'holder') checkHolder(context, holder);
  const { municipalities } = context.input.plan;
  const isKnown = municipalities.some(({ code }) => code === municipality);
  if (municipality === undefined ? needs === 'municipality' : !isKnown) {
    throw new Problem('report.municipalityUnknown', {
      name: municipality ?? '',
      known: municipalities.map(({ code, name }) => `${code} (${name})`).join(', '),
    });
  }
}

function checkHolder(context: ReportContext, holder: string | undefined): void {
  if (!holder) throw new Problem('report.holderMissing');
  const known = portfolioHolders(context);
  if (!known.includes(holder)) {
    throw new Problem('report.holderUnknown', { name: holder, known: known.join(', ') });
  }
}
