import { Translate } from '../../i18n/translate';
import { Counts } from '../../plan/counts';
import { isOverdue } from '../../plan/lateness';
import { Municipality } from '../../plan/model';
import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { attentionItems, isDelayedOrBlocked, proposals } from '../shared/attention';
import { changeTags } from '../shared/changes';
import { figureTags } from '../shared/figures';
import { frontMatter } from '../shared/frontMatter';
import { Lens, lensOn } from '../shared/lens';
import { actionTags, attentionTags, conditionTags, proposalTags } from '../shared/lineTags';
import { requestTags } from '../shared/requests';
import { selectMunicipality } from '../shared/select';
import { sinceLastTags } from '../shared/sinceLast';
import { splitCounts } from '../shared/splitCounts';
import { READING_ORDER } from '../shared/statusLines';
import { evaluationReport } from './evaluationReport';
import { ManagementSummary, PrioritySection } from './model';

function countTags(kind: string, counts: Counts): TemplateScope {
  return { soort: kind, ...counts.byStatus, totaal: counts.total, aantalTeLaat: counts.overdue };
}

function priorityTags(priority: PrioritySection, lens: Lens): TemplateScope {
  const { counts } = priority;
  const { translate } = lens.context;
  const proposed = proposals(
    lens.actions.filter(({ action }) => action.priority === priority.number),
    lens.wording,
  );
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
    heeftVerslag: priority.written !== '',
    verslag: priority.written
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((alinea) => ({ alinea: alinea.trim() })),
    akkoord: priority.agreement,
    heeftPrioriteitsvoorstellen: proposed.length > 0,
    prioriteitsvoorstellen: proposed.map((proposal) => proposalTags(proposal, translate)),
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

/** What a municipality wants to know at a glance, for the annex. */
function annexTags(municipality: Municipality, { context }: Lens): TemplateScope {
  const lens = lensOn(context, selectMunicipality(context.input, municipality.code));
  const counts = splitCounts(lens.counted, context.today, context.input.settings.staleAfterDays);
  const { byStatus } = counts.municipal;
  const attention = attentionItems(
    lens.actions.map(({ action, rows }) => ({ action, rows: { ...rows, regional: undefined } })),
    (action, state) => isOverdue(action, state, context.today) || isDelayedOrBlocked(state),
    lens.wording,
  );
  return {
    gemeente: municipality.name,
    gemeentestand: context.translate('reports:annex.counts', {
      count: counts.municipal.total,
      onTrackOrDone: byStatus.opSchema + byStatus.afgerond,
      delayedOrBlocked: byStatus.vertraagd + byStatus.geblokkeerd,
      unknown: byStatus.onbekend,
      overdue: counts.municipal.overdue,
    }),
    heeftAandacht: attention.length > 0,
    geenAandacht: attention.length === 0,
    aandacht: attention.map(attentionTags),
  };
}

/** The report under the Dutch names by which a template asks for it; a coordinator meets these names in Word. */
export function evaluationTags(context: ReportContext): TemplateScope {
  const lens = lensOn(context);
  const report = evaluationReport(lens);
  const { translate, input } = context;
  return {
    ...frontMatter(report.title, lens),
    ...summaryTags(report.summary, translate),
    ...sinceLastTags(lens),
    ...requestTags(lens),
    ...changeTags(lens),
    ...figureTags(input.figures ?? [], lens),
    prioriteiten: report.priorities.map((priority) => priorityTags(priority, lens)),
    gemeentebijlagen: input.plan.municipalities.map((municipality) => annexTags(municipality, lens)),
  };
}
