import { Translate } from '../../i18n/translate';
import { TemplateScope } from '../docx/templateData';
import { ActionLine, AttentionItem, ConditionItem, ProposalItem, StatusLine } from './lines';

/** A status with what follows it: `: Druten` when it does not hold for the region, ` (40%)` when there is more to say. */
export function statusTags({ label, where, detail }: StatusLine): TemplateScope {
  const named = where === undefined ? '' : `: ${where}`;
  return { stand: label, bij: detail === undefined ? named : `${named} (${detail})` };
}

/** An action that asks for attention. */
export function attentionTags(item: AttentionItem): TemplateScope {
  return {
    nr: item.ref,
    actie: item.text,
    wanneer: item.when,
    standen: item.statuses.map(statusTags),
    redenen: item.reasons.map(({ where, text }) => ({
      bij: where === undefined ? '' : `${where}: `,
      reden: text,
    })),
  };
}

/** A row of a table of actions. */
export function actionTags(action: ActionLine): TemplateScope {
  return {
    nr: action.ref,
    heeftAanloop: action.lead !== undefined,
    aanloop: action.lead ?? '',
    actie: action.text,
    heeftDeelthema: action.subTheme !== undefined,
    deelthema: action.subTheme ?? '',
    wanneer: action.when,
    standen: action.statuses.map(statusTags),
    toelichtingen: action.notes.map(({ label, where, text }) => ({
      soort: label,
      bij: where === undefined ? '' : `, ${where}`,
      toelichting: text,
    })),
  };
}

/** An action that waits for something. */
export function conditionTags({ ref, text, condition }: ConditionItem): TemplateScope {
  return { nr: ref, actie: text, voorwaarde: condition };
}

/** A date that was proposed. */
export function proposalTags(proposal: ProposalItem, translate: Translate): TemplateScope {
  const { ref, text, when, where, proposedEnd } = proposal;
  return {
    nr: ref,
    actie: text,
    wanneer: when,
    einddatum: proposedEnd,
    voor: where ?? translate('plan:region'),
  };
}
