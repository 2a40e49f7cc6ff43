import { Action } from './model';
import { actionRef } from './ref';

/**
 * The ref of a new action in a priority: one higher than the highest that was ever given. Withdrawn actions stay
 * in the plan, so a ref is never used twice. Actions in `known` that are no longer in the plan count too.
 */
export function nextRef(actions: ReadonlyArray<Pick<Action, 'ref'>>, priority: number): string {
  const ordinals = actions
    .map(({ ref }) => /^P(\d+)\.(\d+)$/.exec(ref))
    .filter((match) => match !== null && Number(match[1]) === priority)
    .map((match) => Number(match![2]));
  return actionRef(priority, Math.max(0, ...ordinals) + 1);
}
