import { Locale, Translate } from '../../i18n/translate';
import { IsoDate } from '../../plan/dates';
import { Period, PlanState, Priority, SubTheme } from '../../plan/model';
import { CountedRow, countedRows } from '../../plan/rows';
import { actionRowsOf } from '../shared/actionRows';
import { ActionLine } from '../shared/lines';
import { EvaluationReport, HeadingSection, PrioritySection } from './model';
import { notesOf } from '../shared/notes';
import { splitCounts } from '../shared/splitCounts';
import { statusLinesOf } from '../shared/statusLines';
import { ActionWithRows } from '../shared/attention';
import { managementSummary } from './summary';
import { Wording, wordingOf } from '../shared/wording';

export interface EvaluationOptions {
  /** The day whose state the report shows. */
  readonly today: IsoDate;
  readonly locale: Locale;
  readonly regionName: string;
  readonly translate: Translate;
}

function periodText({ start, end }: Period, wording: Wording): string {
  return wording.translate('reports:period', { start: wording.day(start), end: wording.day(end) });
}

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

function actionLine({ action, rows }: ActionWithRows, today: IsoDate, wording: Wording): ActionLine {
  return {
    ref: action.ref,
    lead: action.lead,
    text: action.text,
    subTheme: action.subTheme,
    when: action.when === '' ? wording.translate('reports:noWhen') : action.when,
    statuses: statusLinesOf(action, rows, today, wording),
    notes: notesOf(action, rows, wording),
  };
}

/** Groups actions under their headings in the plan's order; a heading that returns later opens a new section. */
function headingSections(
  actions: ReadonlyArray<ActionWithRows>,
  today: IsoDate,
  wording: Wording,
): ReadonlyArray<HeadingSection> {
  const sections: { heading: string; actions: ActionLine[] }[] = [];
  actions.forEach((item) => {
    const last = sections[sections.length - 1];
    const line = actionLine(item, today, wording);
    if (last && last.heading === item.action.heading) last.actions.push(line);
    else sections.push({ heading: item.action.heading, actions: [line] });
  });
  return sections.map((section) =>
    section.heading === '' ? { ...section, heading: wording.translate('reports:noHeading') } : section,
  );
}

function prioritySection(
  priority: Priority,
  actions: ReadonlyArray<ActionWithRows>,
  counted: ReadonlyArray<CountedRow>,
  today: IsoDate,
  wording: Wording,
): PrioritySection {
  const { number, title, portfolioHolder, partners, goals, subThemes } = priority;
  return {
    number,
    title,
    portfolioHolder,
    subThemes: subThemes.map((subTheme) => subThemeText(subTheme, wording)),
    partners,
    goals,
    counts: splitCounts(
      counted.filter(({ action }) => action.priority === number),
      today,
    ),
    headings: headingSections(
      actions.filter(({ action }) => action.priority === number),
      today,
      wording,
    ),
  };
}

/**
 * The half-yearly evaluation report for the gezagsdriehoek, as data: how the plan stands on a day, with every remark,
 * internal ones too. It counts honestly (a regional action once), and says nothing about persons.
 */
export function evaluationReport(planState: PlanState, options: EvaluationOptions): EvaluationReport {
  const { plan } = planState;
  const { today, translate } = options;
  const wording = wordingOf(plan, options.locale, translate);
  const rowsOf = actionRowsOf(planState);
  const actions = plan.actions.map((action) => ({ action, rows: rowsOf(action) }));
  const counted = countedRows(planState);
  return {
    title: translate('reports:evaluation.title'),
    planTitle: plan.title,
    regionName: options.regionName,
    referenceDay: wording.day(today),
    planPeriod: periodText(plan.period, wording),
    municipalities: wording.sentence(plan.municipalities.map(({ name }) => name)),
    summary: managementSummary(plan, actions, counted, today, wording),
    priorities: plan.priorities.map((priority) =>
      prioritySection(priority, actions, counted, today, wording),
    ),
  };
}
