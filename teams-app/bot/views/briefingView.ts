import { randomUUID } from 'node:crypto';
import { BriefingCard } from '../../../src/cards/briefingCard';
import { CardPlace } from '../../../src/cards/cardAction';
import { addDays, dayInAmsterdam } from '../../../src/plan/dates';
import { holderOn } from '../../../src/plan/holders';
import { Person } from '../../../src/plan/people';
import { LoadedPlan } from '../../../src/store/planStore';
import { StoredConversation } from '../../store/conversations';
import { DigestOptions } from './digestView';
import { viewersOf } from './readers';

/** What is new is what came in during so many days. */
const DAYS_BACK = 30;

/**
 * Whose briefing a person gets: that of the holder of a priority when one is named, else his own, that of whom he acts
 * for, or that of the holder of his only priority. Undefined when it could be several.
 */
export function holderFor(
  { plan }: LoadedPlan,
  person: Person,
  priority: number | undefined,
  now: Date,
): string | undefined {
  const today = dayInAmsterdam(now);
  const ofPriority = (number: number | undefined): string | undefined => {
    const named = plan.priorities.find((one) => one.number === number);
    return (named && holderOn(named, today)) || undefined;
  };
  if (priority !== undefined) return ofPriority(priority);
  const own = person.holderName ?? (person.actsFor?.length === 1 ? person.actsFor[0] : undefined);
  return own ?? (person.duoOf.length === 1 ? ofPriority(person.duoOf[0]) : undefined);
}

/** The briefing of a portfolio holder as it is now. */
export function briefingCardOf(
  plan: LoadedPlan,
  holderName: string,
  conversation: StoredConversation | undefined,
  now: Date,
  options: DigestOptions & { readonly place: CardPlace; readonly notice?: string },
): BriefingCard {
  const today = dayInAmsterdam(now);
  return {
    planState: plan,
    holderName,
    since: addDays(today, -DAYS_BACK),
    today,
    formId: randomUUID(),
    catalogAppId: plan.settings.catalogAppId,
    viewers: viewersOf(plan, conversation),
    ...options,
  };
}
