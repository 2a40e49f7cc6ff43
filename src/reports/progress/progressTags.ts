import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { attentionListTags } from '../shared/attentionLists';
import { comingTags } from '../shared/coming';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';
import { listedPriorities } from '../shared/listedPriorities';
import { selectMunicipality } from '../shared/select';
import { silentTags } from '../shared/silent';
import { sinceLastTags } from '../shared/sinceLast';

/** How one municipality stands: its own rows, and the regional actions with where it deviates. */
export function progressTags(context: ReportContext, municipality: string): TemplateScope {
  const { input, translate } = context;
  const lens = lensOn(context, selectMunicipality(input, municipality));
  const name = input.plan.municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  return {
    ...frontMatter(translate('reports:progress.title', { municipality: name }), lensOn(context)),
    gemeente: name,
    ...sinceLastTags(lens),
    ...attentionListTags(lens),
    ...silentTags(lens),
    ...comingTags(lens),
    prioriteiten: listedPriorities(lens),
  };
}
