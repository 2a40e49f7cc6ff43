import { Locale, translator } from '../../i18n/translate';
import { IsoDate } from '../../plan/dates';
import { PlanState } from '../../plan/model';
import { Settings } from '../../plan/settings';
import { reportFileName } from '../fileName';
import { renderDocx } from '../renderDocx';
import { evaluationReport } from './evaluationReport';
import { evaluationTags } from './evaluationTags';

/** Name of the template in the library Sjablonen and in `sharepoint/templates`. */
export const EVALUATION_TEMPLATE = 'evaluatierapport.docx';

/** A file as it is offered for download. */
export interface ReportFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * The evaluation report of a loaded plan as a Word file.
 * @throws Problem `template.broken`
 */
export async function evaluationDocument(
  loaded: PlanState & { readonly settings: Pick<Settings, 'regionName'> },
  template: Uint8Array,
  options: {
    readonly today: IsoDate;
    readonly locale: Locale;
    /** Name of the template's file, when it is another than {@link EVALUATION_TEMPLATE}. */
    readonly templateName?: string;
  },
): Promise<ReportFile> {
  const { regionName } = loaded.settings;
  const translate = translator(options.locale);
  const report = evaluationReport(loaded, { ...options, regionName, translate });
  const data = await renderDocx(template, evaluationTags(report, translate), {
    templateName: options.templateName ?? EVALUATION_TEMPLATE,
    title: `${report.title} ${report.planTitle}`,
    translate,
  });
  return { name: reportFileName(report.title, regionName, options.today), data };
}
