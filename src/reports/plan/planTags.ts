import { Action, Priority } from '../../plan/model';
import { TemplateScope } from '../docx/templateData';
import { ReportContext } from '../input';
import { frontMatter } from '../shared/frontMatter';
import { lensOn } from '../shared/lens';

/** One row of a table "Actie | Wanneer": an action, or several that share their lead. */
interface PlanRow {
  readonly lead?: string;
  readonly actions: ReadonlyArray<Action>;
}

/** One sentence that ends in a colon stands alone above an action; who reads the plan back knows it for its lead. */
const standsAlone = (lead: string): boolean => /^(?:(?![.!?]\s\p{Lu}).)*:$/u.test(lead);

function rowsOf(actions: ReadonlyArray<Action>): ReadonlyArray<PlanRow> {
  const rows: { lead?: string; actions: Action[] }[] = [];
  actions.forEach((action) => {
    const last = rows[rows.length - 1];
    const isShared = action.lead !== undefined && !standsAlone(action.lead) && action.when !== '';
    if (isShared && last && last.lead === action.lead) last.actions.push(action);
    else rows.push({ lead: action.lead, actions: [action] });
  });
  return rows;
}

/** The text of an action as it stands in a cell: its first paragraph, and the points of its list. */
function textTags(text: string): TemplateScope {
  const [first, ...points] = text.split('\n- ');
  return { tekst: first, punten: points.map((punt) => ({ punt })) };
}

function rowTags({ lead, actions }: PlanRow): TemplateScope {
  const [only] = actions;
  const isList = actions.length > 1;
  return {
    nummers: actions.map(({ ref }) => ref).join(', '),
    heeftAanloop: lead !== undefined,
    aanloop: lead ?? '',
    isLijst: isList,
    isEnkel: !isList,
    onderdelen: isList ? actions.map(({ text }) => ({ onderdeel: text.replace(/\n- /g, '; ') })) : [],
    ...(isList ? { tekst: '', punten: [] } : textTags(only.text)),
    wanneer: isList ? '' : only.when,
    termijnen: isList ? actions.map(({ when }, index) => ({ termijn: when, isVervolg: index > 0 })) : [],
  };
}

function headingsOf(actions: ReadonlyArray<Action>): ReadonlyArray<TemplateScope> {
  const groups: { heading: string; actions: Action[] }[] = [];
  actions.forEach((action) => {
    const last = groups[groups.length - 1];
    if (last && last.heading === action.heading) last.actions.push(action);
    else groups.push({ heading: action.heading, actions: [action] });
  });
  return groups.map(({ heading, actions: own }) => ({
    heeftKopje: heading !== '',
    kopje: heading,
    rijen: rowsOf(own).map(rowTags),
  }));
}

function priorityTags(priority: Priority, actions: ReadonlyArray<Action>): TemplateScope {
  const { number, title, goals, partners, subThemes, portfolioHolder } = priority;
  return {
    nummer: number,
    prioriteit: title,
    heeftDoelen: goals.length > 0,
    doelen: goals.map((doel) => ({ doel })),
    partijen: partners,
    heeftPortefeuillehouder: portfolioHolder !== '',
    portefeuillehouder: portfolioHolder,
    deelthemas: subThemes.map(({ name, portfolioHolder: held }) => ({
      deelthema: name,
      deelthemahouder: held,
    })),
    heeftActies: actions.length > 0,
    kopjes: headingsOf(actions),
  };
}

/** The plan as it holds now, in the words and tables of a plan document, so that reading it back changes nothing. */
export function planTags(context: ReportContext): TemplateScope {
  const lens = lensOn(context);
  const { plan } = context.input;
  const years = [...new Set([plan.period.start.slice(0, 4), plan.period.end.slice(0, 4)])];
  return {
    ...frontMatter(plan.title, lens),
    jaren: lens.wording.sentence(years),
    prioriteiten: plan.priorities.map((priority) =>
      priorityTags(
        priority,
        plan.actions.filter((action) => action.priority === priority.number),
      ),
    ),
  };
}
