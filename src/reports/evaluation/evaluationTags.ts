import { Translate } from '../../i18n/translate';
import { Counts } from '../../plan/counts';
import { TemplateScope } from '../docx/templateData';
import { actionTags, attentionTags, conditionTags, proposalTags } from '../shared/lineTags';
import { EvaluationReport, ManagementSummary, PrioritySection } from './model';
import { READING_ORDER } from '../shared/statusLines';

function countTags(kind: string, counts: Counts): TemplateScope {
  return { soort: kind, ...counts.byStatus, totaal: counts.total, aantalTeLaat: counts.overdue };
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
    openVoorwaarden: summary.openConditions.map(conditionTags),
    heeftVoorstellen: summary.proposals.length > 0,
    geenVoorstellen: summary.proposals.length === 0,
    voorstellen: summary.proposals.map((proposal) => proposalTags(proposal, translate)),
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
