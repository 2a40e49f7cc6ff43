import { TemplateScope } from '../docx/templateData';
import { underHeadings } from './actionLines';
import { Lens } from './lens';
import { actionTags } from './lineTags';
import { holderOfPriority } from './priorities';

/** The priorities with their actions under headings, as tables of a list. */
export function listedPriorities(lens: Lens): ReadonlyArray<TemplateScope> {
  return lens.planState.plan.priorities.flatMap((priority) => {
    const own = lens.actions.filter(({ action }) => action.priority === priority.number);
    if (own.length === 0) return [];
    const headings = underHeadings(own, lens);
    return [
      {
        nummer: priority.number,
        prioriteit: priority.title,
        portefeuillehouder: holderOfPriority(lens, priority),
        kopjes: headings.map(({ heading, actions }) => ({
          kopje: heading,
          acties: actions.map(actionTags),
        })),
        lijst: headings.flatMap(({ heading, actions }) =>
          actions.map((action) => ({ kopje: heading, ...actionTags(action) })),
        ),
      },
    ];
  });
}
