import { translator } from '../../../src/i18n/translate';
import { ChangeStamp } from '../../../src/plan/planChange';
import { openRound } from '../../../src/plan/round';
import { formOf, Press } from './press';
import { updateIdOf } from './updateId';

/** The stamp of a change of the plan that a press makes; the reason stays Dutch, as everything in the lists. */
export function stampOf(press: Press, pressed: { readonly form: string }, reason: string): ChangeStamp {
  const { person, plan, at } = press;
  return {
    id: updateIdOf(formOf(press, pressed), 'change'),
    reason: reason.trim() || translator('nl')('bot:reason.card'),
    at,
    by: person.name,
    byPersonId: person.id,
    round: openRound(plan.rounds)?.code,
  };
}
