import { isOverdue } from '../../plan/lateness';
import { TemplateScope } from '../docx/templateData';
import { attentionItems, isDelayedOrBlocked, openConditions, proposals } from './attention';
import { Lens } from './lens';
import { attentionTags, conditionTags, proposalTags } from './lineTags';

/** What is late, delayed or blocked and why, what still waits for something, and which dates were proposed. */
export function attentionListTags(lens: Lens): TemplateScope {
  const { actions, context, wording } = lens;
  const { today, translate } = context;
  const late = attentionItems(actions, (action, state) => isOverdue(action, state, today), wording);
  const delayed = attentionItems(
    actions,
    (action, state) => isDelayedOrBlocked(state) && !isOverdue(action, state, today),
    wording,
  );
  const conditions = openConditions(actions, wording);
  const proposed = proposals(actions, wording);
  return {
    heeftTeLateActies: late.length > 0,
    geenTeLateActies: late.length === 0,
    teLateActies: late.map(attentionTags),
    heeftVertraagdeActies: delayed.length > 0,
    geenVertraagdeActies: delayed.length === 0,
    vertraagdeActies: delayed.map(attentionTags),
    heeftOpenVoorwaarden: conditions.length > 0,
    geenOpenVoorwaarden: conditions.length === 0,
    openVoorwaarden: conditions.map(conditionTags),
    heeftVoorstellen: proposed.length > 0,
    geenVoorstellen: proposed.length === 0,
    voorstellen: proposed.map((proposal) => proposalTags(proposal, translate)),
  };
}
