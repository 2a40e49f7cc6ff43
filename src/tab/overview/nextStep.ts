import { IsoDate } from '../../plan/dates';
import { duoOf, Person } from '../../plan/people';
import { askedOfMe, ASK_GROUPS, AskGroup, onlyReads } from '../shared/askedOfMe';
import { LoadedPlan } from '../../store/planStore';

/** What a person who opens the tab does best first. */
export type NextStep =
  /** Nobody can be asked: these priorities (by number) have no duo yet. */
  | { readonly kind: 'enterDuos'; readonly priorities: ReadonlyArray<number> }
  | { readonly kind: 'switchOnReminders' }
  | { readonly kind: 'watch'; readonly late: number; readonly silent: number }
  | { readonly kind: 'answer'; readonly total: number; readonly byGroup: Readonly<Record<AskGroup, number>> }
  | { readonly kind: 'read'; readonly late: number; readonly due: number }
  | { readonly kind: 'nothing' };

/** The one thing to say at the top of the first screen. Numbers are actions, not rows. */
export function nextStep(loaded: LoadedPlan, me: Person, today: IsoDate): NextStep {
  const asked = askedOfMe(loaded, me, today);
  const byGroup = {} as Record<AskGroup, number>;
  ASK_GROUPS.forEach((group) => (byGroup[group] = asked.filter((one) => one.group === group).length));
  if (onlyReads(me)) return { kind: 'read', late: byGroup.late, due: byGroup.due };
  if (me.isCoordinator) {
    const without = loaded.plan.priorities
      .map((priority) => priority.number)
      .filter((number) => duoOf(loaded.people, number).length === 0);
    if (without.length > 0) return { kind: 'enterDuos', priorities: without };
    if (!loaded.settings.remindersOn) return { kind: 'switchOnReminders' };
    if (me.duoOf.length === 0 && me.contactOf.length === 0) {
      return { kind: 'watch', late: byGroup.late, silent: byGroup.silent };
    }
  }
  return asked.length === 0 ? { kind: 'nothing' } : { kind: 'answer', total: asked.length, byGroup };
}
