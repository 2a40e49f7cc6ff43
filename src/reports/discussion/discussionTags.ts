import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { attentionListTags } from '../shared/attentionLists';
import { changeTags } from '../shared/changes';
import { communicationTags } from '../shared/communications';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';
import { requestTags } from '../shared/requests';
import { silentTags } from '../shared/silent';
import { sinceLastTags } from '../shared/sinceLast';

/** What the advisers of the municipalities talk about: late, blocked, silent, proposals, communication, decisions. */
export function discussionTags(context: ReportContext): TemplateScope {
  const lens = lensOn(context);
  return {
    ...frontMatter(context.translate('reports:discussion.title'), lens),
    ...sinceLastTags(lens),
    ...attentionListTags(lens),
    ...silentTags(lens),
    ...changeTags(lens),
    ...communicationTags(lens),
    ...requestTags(lens),
  };
}
