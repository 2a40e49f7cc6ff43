import { ActionWithRows } from './attention';
import { Lens } from './lens';
import { ActionLine } from './lines';
import { notesOf } from './notes';
import { quotaNotes } from './quotas';
import { statusLinesOf } from './statusLines';

/** A row of a table of actions: its text, how it stands, how often it was carried out, and what was said. */
export function actionLine({ action, rows }: ActionWithRows, lens: Lens): ActionLine {
  const { context, wording } = lens;
  return {
    ref: action.ref,
    lead: action.lead,
    text: action.text,
    subTheme: action.subTheme,
    when: action.when === '' ? wording.translate('reports:noWhen') : action.when,
    statuses: statusLinesOf(action, rows, context.today, wording),
    notes: [...quotaNotes(action, lens), ...notesOf(action, rows, wording)],
  };
}

/** The actions of one priority under their headings, in the plan's order. */
export interface HeadingLines {
  readonly heading: string;
  readonly actions: ReadonlyArray<ActionLine>;
}

/** Groups actions under their headings; a heading that returns later opens a new group. */
export function underHeadings(
  actions: ReadonlyArray<ActionWithRows>,
  lens: Lens,
): ReadonlyArray<HeadingLines> {
  const groups: { heading: string; actions: ActionLine[] }[] = [];
  actions.forEach((item) => {
    const last = groups[groups.length - 1];
    const line = actionLine(item, lens);
    if (last && last.heading === item.action.heading) last.actions.push(line);
    else groups.push({ heading: item.action.heading, actions: [line] });
  });
  return groups.map((group) =>
    group.heading === '' ? { ...group, heading: lens.wording.translate('reports:noHeading') } : group,
  );
}
