import { holderOn } from '../../plan/holders';
import { Priority } from '../../plan/model';
import { partOf, RoundPart } from '../../plan/round/roundPart';
import { Lens } from './lens';

/** What the round says about a priority; undefined without a round. */
export function partOfPriority({ context }: Lens, priority: number): RoundPart | undefined {
  const { round, parts = [] } = context.input;
  return round && partOf(parts, round.code, priority);
}

/** Who holds the portfolio of a priority on the day of the report. */
export function holderOfPriority({ context }: Lens, priority: Priority): string {
  return holderOn(priority, context.today) || context.translate('reports:noHolder');
}
