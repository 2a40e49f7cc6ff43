import { randomUUID } from 'node:crypto';
import { CardPlace } from '../../../src/cards/cardAction';
import { RoundCard } from '../../../src/cards/roundCard';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Round } from '../../../src/plan/round';
import { rowsOfRound } from '../../../src/plan/round/roundProgress';
import { LoadedPlan } from '../../../src/store/planStore';
import { DigestOptions, DigestSource } from './digestView';
import { viewersOf } from './readers';
import { audienceOf, isAskedOf, whoseOf } from './whose';

/** The round that a card belongs to, as long as people can answer in it. */
export function roundOf(plan: LoadedPlan, code: string | undefined): Round | undefined {
  return plan.rounds.find((round) => round.state === 'open' && (code === undefined || round.code === code));
}

/** The card of an open round for whoever it is for; undefined when that is gone. */
export function roundCardOf(
  plan: LoadedPlan,
  source: DigestSource,
  round: Round,
  now: Date,
  options: DigestOptions & { readonly place: CardPlace; readonly notice?: string },
): RoundCard | undefined {
  const whose = whoseOf(plan, source);
  const rows = rowsOfRound(plan, round).filter((row) => isAskedOf(whose, row));
  const audience = audienceOf(plan, whose, rows);
  if (!audience) return undefined;
  return {
    planState: plan,
    round,
    audience,
    rows,
    occurrences: plan.occurrences,
    formId: randomUUID(),
    today: dayInAmsterdam(now),
    catalogAppId: plan.settings.catalogAppId,
    viewers: viewersOf(plan, source.conversation),
    ...options,
    place: { ...options.place, round: round.code },
  };
}
