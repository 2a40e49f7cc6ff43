import { Translate } from '../../i18n/translate';
import { Counts } from '../../plan/counts';
import { TemplateScope } from '../docx/templateData';
import {
  ActionLine,
  AttentionItem,
  EvaluationReport,
  ManagementSummary,
  PrioritySection,
  StatusLine,
} from './model';
import { READING_ORDER } from './statusLines';

/** A status with what follows it: `: Druten` when it does not hold for the region, ` (40%)` when there is more to say. */
function statusTags({ label, where, detail }: StatusLine): TemplateScope {
  const named = where === undefined ? '' : `: ${where}`;
  return { stand: label, bij: detail === undefined ? named : `${named} (${detail})` };
}

function countTags(kind: string, counts: Counts): TemplateScope {
  return { soort: kind, ...counts.byStatus, totaal: counts.total, aantalTeLaat: counts.overdue };
}

function attentionTags(item: AttentionItem): TemplateScope {
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

function actionTags(action: ActionLine): TemplateScope {
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

function priorityTags(priority: PrioritySection, translate: Translate): TemplateScope {
  const { counts } = priority;
  const parts = (['regional', 'municipal'] as const).filter((part) => counts[part].total > 0);
  return {
    nummer: priority.number,
    prioriteit: priority.title,
    portefeuillehouder: priority.portfolioHolder,
    heeftDeelthemas: priority.subThemes.length > 0,
    deelthemas: priority.subThemes.join('; '),
    heeftPartijen: priority.partners !== '',
    partijen: priority.partners,
    heeftDoelen: priority.goals.length > 0,
    doelen: priority.goals.map((doel) => ({ doel })),
    heeftActies: priority.headings.length > 0,
    geenActies: priority.headings.length === 0,
    aantallen: parts.map((part) => countTags(translate(`reports:counts.${part}`), counts[part])),
    kopjes: priority.headings.map(({ heading, actions }) => ({
      kopje: heading,
      acties: actions.map(actionTags),
    })),
  };
}

function summaryTags(summary: ManagementSummary, translate: Translate): TemplateScope {
  const { regional, municipal } = summary.counts;
  return {
    samenvatting: summary.sentences.map((zin) => ({ zin })),
    tellingen: READING_ORDER.map((status) => ({
      stand: translate(`plan:status.${status}`),
      regionaal: regional.byStatus[status],
      gemeentelijk: municipal.byStatus[status],
    })),
    totaalRegionaal: regional.total,
    totaalGemeentelijk: municipal.total,
    teLaatRegionaal: regional.overdue,
    teLaatGemeentelijk: municipal.overdue,
    stilRegionaal: regional.stale,
    stilGemeentelijk: municipal.stale,
    voortgang: summary.priorities.map((priority) => ({
      nummer: priority.number,
      prioriteit: priority.title,
      portefeuillehouder: priority.portfolioHolder,
      geteld: priority.total,
      opSchemaOfAfgerond: priority.onTrackOrDone,
      vertraagdOfGeblokkeerd: priority.delayedOrBlocked,
      standOnbekend: priority.unknown,
      aantalTeLaat: priority.overdue,
    })),
    heeftTeLateActies: summary.late.length > 0,
    geenTeLateActies: summary.late.length === 0,
    teLateActies: summary.late.map(attentionTags),
    heeftVertraagdeActies: summary.delayed.length > 0,
    geenVertraagdeActies: summary.delayed.length === 0,
    vertraagdeActies: summary.delayed.map(attentionTags),
    heeftOpenVoorwaarden: summary.openConditions.length > 0,
    geenOpenVoorwaarden: summary.openConditions.length === 0,
    openVoorwaarden: summary.openConditions.map(({ ref, text, condition }) => ({
      nr: ref,
      actie: text,
      voorwaarde: condition,
    })),
    heeftVoorstellen: summary.proposals.length > 0,
    geenVoorstellen: summary.proposals.length === 0,
    voorstellen: summary.proposals.map(({ ref, text, when, where, proposedEnd }) => ({
      nr: ref,
      actie: text,
      wanneer: when,
      einddatum: proposedEnd,
      voor: where ?? translate('plan:region'),
    })),
  };
}

/** The report under the Dutch names by which a template asks for it; a coordinator meets these names in Word. */
export function evaluationTags(report: EvaluationReport, translate: Translate): TemplateScope {
  return {
    titel: report.title,
    plantitel: report.planTitle,
    regio: report.regionName,
    peildatum: report.referenceDay,
    planperiode: report.planPeriod,
    gemeenten: report.municipalities,
    ...summaryTags(report.summary, translate),
    prioriteiten: report.priorities.map((priority) => priorityTags(priority, translate)),
  };
}
