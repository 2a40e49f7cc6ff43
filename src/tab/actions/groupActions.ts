import { Plan, Priority } from '../../plan/model';
import { ListedAction } from './filterActions';

export interface HeadingGroup {
  readonly heading: string;
  readonly actions: ReadonlyArray<ListedAction>;
}

export interface PriorityGroup {
  readonly priority: Priority;
  readonly headings: ReadonlyArray<HeadingGroup>;
}

/** The actions as the plan has them: under their priority and heading, empty ones left out. */
export function groupActions(plan: Plan, listed: ReadonlyArray<ListedAction>): ReadonlyArray<PriorityGroup> {
  return plan.priorities.flatMap((priority) => {
    const own = listed.filter(({ action }) => action.priority === priority.number);
    if (own.length === 0) return [];
    const headings = [...new Set(own.map(({ action }) => action.heading))];
    return [
      {
        priority,
        headings: headings.map((heading) => ({
          heading,
          actions: own.filter(({ action }) => action.heading === heading),
        })),
      },
    ];
  });
}
