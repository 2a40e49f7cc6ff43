import { dayInAmsterdam } from '../../plan/dates';
import { Priority, SubTheme } from '../../plan/model';
import { RoundPart } from '../../plan/round/roundPart';
import { underHeadings } from '../shared/actionLines';
import { periodText } from '../shared/frontMatter';
import { Lens } from '../shared/lens';
import { holderOfPriority, partOfPriority } from '../shared/priorities';
import { splitCounts } from '../shared/splitCounts';
import { Wording } from '../shared/wording';
import { EvaluationReport, PrioritySection } from './model';
import { managementSummary } from './summary';

function subThemeText(subTheme: SubTheme, wording: Wording): string {
  const { name, portfolioHolder, from, to } = subTheme;
  const held = { name, holder: portfolioHolder };
  if (from !== undefined && to !== undefined) {
    return wording.translate('reports:subTheme.fromTo', {
      ...held,
      from: wording.day(from),
      to: wording.day(to),
    });
  }
  if (from !== undefined)
    return wording.translate('reports:subTheme.from', { ...held, from: wording.day(from) });
  if (to !== undefined) return wording.translate('reports:subTheme.to', { ...held, to: wording.day(to) });
  return wording.translate('reports:subTheme.whole', held);
}

function prioritySection(priority: Priority, lens: Lens): PrioritySection {
  const { number, title, partners, goals, subThemes } = priority;
  const { today } = lens.context;
  const part = partOfPriority(lens, number);
  return {
    number,
    title,
    portfolioHolder: holderOfPriority(lens, priority),
    subThemes: subThemes.map((subTheme) => subThemeText(subTheme, lens.wording)),
    partners,
    goals,
    written: part?.summary.trim() ?? '',
    agreement: agreementText(part, lens),
    counts: splitCounts(
      lens.counted.filter(({ action }) => action.priority === number),
      today,
    ),
    headings: underHeadings(
      lens.actions.filter(({ action }) => action.priority === number),
      lens,
    ),
  };
}

/** Who agreed with the summary of a priority; empty when there is none, or nobody did. */
function agreementText(part: RoundPart | undefined, { wording, context }: Lens): string {
  if (!part || part.summary.trim() === '') return '';
  const { agreed } = part;
  if (part.state !== 'agreed' || !agreed) return context.translate('reports:agreement.none');
  const day = wording.day(dayInAmsterdam(new Date(agreed.at)));
  return agreed.onBehalfOf === undefined
    ? context.translate('reports:agreement.own', { by: agreed.by, day })
    : context.translate('reports:agreement.onBehalf', { by: agreed.by, holder: agreed.onBehalfOf, day });
}

/**
 * The half-yearly evaluation report for the gezagsdriehoek, as data: how the plan stands on a day, with every remark,
 * internal ones too. It counts honestly (a regional action once), and says nothing about persons.
 */
export function evaluationReport(lens: Lens): EvaluationReport {
  const { planState, context, wording } = lens;
  const { plan } = planState;
  return {
    title: context.translate('reports:evaluation.title'),
    planTitle: plan.title,
    regionName: context.input.settings.regionName,
    referenceDay: wording.day(context.today),
    planPeriod: periodText(plan.period, wording),
    municipalities: wording.sentence(plan.municipalities.map(({ name }) => name)),
    summary: managementSummary(plan, lens.actions, lens.counted, context.today, wording),
    priorities: plan.priorities.map((priority) => prioritySection(priority, lens)),
  };
}
