import { IsoDate } from './dates';
import { Action, Plan, Priority } from './model';

interface Term {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Whether a term runs on a day; an end that is not named is open. */
export function runsOn(term: Term, day: IsoDate): boolean {
  return (term.from === undefined || term.from <= day) && (term.to === undefined || day <= term.to);
}

/** Name of the portfolio holder of a priority on a day. */
export function holderOn(priority: Priority, day: IsoDate): string {
  return priority.holderTerms?.find((term) => runsOn(term, day))?.name ?? priority.portfolioHolder;
}

/** Name of the portfolio holder who answers for an action on a day: of its sub-theme, else of its priority. */
export function holderOfAction(plan: Plan, action: Action, day: IsoDate): string | undefined {
  const priority = plan.priorities.find(({ number }) => number === action.priority);
  if (!priority) return undefined;
  const subTheme = priority.subThemes.find((one) => one.name === action.subTheme && runsOn(one, day));
  return subTheme ? subTheme.portfolioHolder : holderOn(priority, day);
}

/** Whether somebody answers for an action as portfolio holder on a day. */
export function holdsAction(plan: Plan, holderName: string, action: Action, day: IsoDate): boolean {
  return holderOfAction(plan, action, day) === holderName;
}
