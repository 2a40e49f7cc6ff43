import {
  Action,
  Municipality,
  Period,
  Plan,
  Priority,
  Quota,
  Reach,
  Schedule,
  SubTheme,
} from '../plan/model';
import { municipalityCode } from '../plan/municipality';
import { Problem } from '../plan/problem';
import { actionRef, priorityCode } from '../plan/ref';
import { parseSchedule } from '../plan/schedule/parseSchedule';
import { readTextQuotas } from '../plan/schedule/textQuotas';
import { goalsOf } from './facts/goals';
import { municipalityNames } from './facts/municipalities';
import { partnersOf } from './facts/partners';
import { planPeriod } from './facts/period';
import { portfolioHolders } from './facts/portfolioHolders';
import { proseText } from './facts/sentences';
import { titleFromText, titleOnFront } from './facts/title';
import { conditionInText } from './proposals/conditionInText';
import { dependency } from './proposals/dependency';
import { exceptions } from './proposals/exceptions';
import { proposeReach } from './proposals/reach';
import { proposeSubTheme } from './proposals/subTheme';
import { ActionDraft, actionsOfRows } from './rows/actionsOfRows';
import { PlanSource, PrioritySource } from './source';
import { Warning, warning } from './warning';

/** A plan as it was read, with what the coordinator should look at. */
export interface PlanReading {
  readonly plan: Plan;
  readonly warnings: ReadonlyArray<Warning>;
}

/** A table of contents names each priority too: what counts is where its table stands, the rest is preface. */
function withoutRepeats(source: PlanSource): PlanSource {
  const byNumber = new Map<number, PrioritySource>();
  const preface = [...source.preface];
  source.priorities.forEach((priority) => {
    const known = byNumber.get(priority.number);
    if (known?.hasTable) {
      byNumber.set(priority.number, { ...known, rows: [...known.rows, ...priority.rows] });
      return;
    }
    if (known) preface.push(...known.prose);
    byNumber.set(priority.number, priority);
  });
  const priorities = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return { preface, priorities };
}

function priorityOf(source: PrioritySource): Priority {
  const { holder, subThemes } = portfolioHolders(source.prose);
  return {
    number: source.number,
    code: priorityCode(source.number),
    title: source.title,
    goals: goalsOf(source.prose),
    portfolioHolder: holder,
    subThemes,
    partners: partnersOf(source.prose),
    confidential: false,
  };
}

/** A count without a place belongs to whoever carries out the action. */
function withQuotas(schedule: Schedule, more: ReadonlyArray<Quota>, reach: Reach): Schedule {
  const quotas = [...(schedule.quotas ?? []), ...more];
  if (quotas.length === 0) return schedule;
  return {
    ...schedule,
    quotas: quotas.map((quota) => (reach === 'municipality' ? { ...quota, scope: reach } : quota)),
  };
}

/** Proposals are looked for in this much of an action's text; no real one is longer. */
const SEARCHED_LENGTH = 5000;

/** What is the same for all actions of a priority. */
interface Surroundings {
  readonly priority: number;
  readonly period: Period;
  readonly municipalities: ReadonlyArray<Municipality>;
  readonly subThemes: ReadonlyArray<SubTheme>;
}

interface ActionReading {
  readonly action: Action;
  readonly warnings: ReadonlyArray<Warning>;
}

function readAction(draft: ActionDraft, above: ReadonlyArray<Action>, around: Surroundings): ActionReading {
  const ref = actionRef(around.priority, above.length + 1);
  const reading = parseSchedule(draft.when, around.period);
  const sentences = draft.text.slice(0, SEARCHED_LENGTH);
  const reach = proposeReach(sentences, draft.when);
  const { codes, unknown } = exceptions(`${sentences} ${draft.when}`, around.municipalities);
  const condition = reading.condition ?? conditionInText(sentences);
  const action: Action = {
    ref,
    priority: around.priority,
    heading: draft.heading,
    lead: draft.lead,
    text: draft.text,
    when: draft.when,
    schedule: withQuotas(reading.schedule, sentences.split('\n').flatMap(readTextQuotas), reach),
    reach,
    subTheme: proposeSubTheme(draft, around.subThemes),
    condition: condition === undefined ? undefined : { text: condition, state: 'open' },
    dependsOn: condition === undefined ? undefined : dependency(condition, above),
    exceptMunicipalities: codes,
  };
  const { start = '', end = '' } = reading.schedule;
  return {
    action,
    warnings: [
      ...(draft.when === '' ? [warning('schedule.missing', ref)] : []),
      ...reading.warnings.map((code) => warning(code, ref, { phrase: draft.when, start, end })),
      ...(draft.phrasesUnmatched ? [warning('row.phrasesUnmatched', ref, { phrase: draft.when })] : []),
      ...unknown.map((name) => warning('municipality.unknown', ref, { name })),
    ],
  };
}

function priorityWarnings(priority: Priority, actions: number): ReadonlyArray<Warning> {
  const { code, number } = priority;
  return [
    ...(priority.portfolioHolder === '' ? [warning('priority.noPortfolioHolder', code, { number })] : []),
    ...(priority.goals.length === 0 ? [warning('priority.noGoals', code, { number })] : []),
    ...(actions === 0 ? [warning('priority.noActions', code, { number })] : []),
  ];
}

/**
 * Makes a plan of a document that was cut into its parts.
 * @throws Problem `plan.notAPlan`, `plan.noTables`, `plan.noPeriod`
 */
export function buildPlan(document: PlanSource, file: string): PlanReading {
  if (document.priorities.length === 0) throw new Problem('plan.notAPlan', { file });
  const source = withoutRepeats(document);
  if (!source.priorities.some(({ rows }) => rows.length > 0)) throw new Problem('plan.noTables', { file });
  const prose = [...source.preface, ...source.priorities.flatMap((priority) => priority.prose)];
  const front = titleOnFront(source.preface);
  const period = planPeriod(front, source);
  if (period === undefined) throw new Problem('plan.noPeriod', { file });

  const municipalities = municipalityNames(proseText(prose)).map((name) => ({
    code: municipalityCode(name),
    name,
  }));
  const warnings: Warning[] = municipalities.length === 0 ? [warning('municipalities.notFound', 'plan')] : [];
  const priorities: Priority[] = [];
  const actions: Action[] = [];
  source.priorities.forEach((each) => {
    const priority = priorityOf(each);
    const { number, subThemes } = priority;
    const own: Action[] = [];
    const drafts = actionsOfRows(each.rows);
    warnings.push(...priorityWarnings(priority, drafts.length));
    drafts.forEach((draft) => {
      const reading = readAction(draft, own, { priority: number, period, municipalities, subThemes });
      own.push(reading.action);
      warnings.push(...reading.warnings);
    });
    priorities.push(priority);
    actions.push(...own);
  });
  const title = front ?? titleFromText(prose, period);
  return {
    plan: { title: completeTitle(title, period), period, municipalities, priorities, actions },
    warnings,
  };
}

function completeTitle(title: string, period: Period): string {
  if (/20\d{2}/.test(title)) return title;
  return [title, [...new Set([period.start.slice(0, 4), period.end.slice(0, 4)])].join('-')].join(' ');
}
