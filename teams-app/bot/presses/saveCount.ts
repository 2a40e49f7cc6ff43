import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { quotaWords } from '../../../src/cards/entries';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { Action, RowKey } from '../../../src/plan/model';
import { checkOccurrence, Occurrence } from '../../../src/plan/occurrences';
import { Problem } from '../../../src/plan/problem';
import { findAction } from '../../../src/plan/rows';
import { LoadedPlan } from '../../../src/store/planStore';
import { BotContext } from '../context';
import { answerableRows } from './answers';
import { formOf, Press, Pressed } from './press';
import { savedForm } from './savedForm';
import { spread } from './spread';
import { updateIdOf } from './updateId';

/** Counts one execution for an action with a number per period; who may answer its row may count. */
export async function saveCount(
  context: BotContext,
  press: Press,
  pressed: Pressed<'count'>,
): Promise<IAdaptiveCard> {
  const { person, plan, now } = press;
  const { ref } = pressed;
  const today = dayInAmsterdam(now);
  const action = findAction(plan.plan, ref);
  if (!action) throw new Problem('action.notFound', { ref });
  const rows = answerableRows(plan, action, person);
  if (rows.length === 0) throw new Problem('right.missing', { row: ref });

  const quota = quotaOf(action, pressed.countWhat);
  const occurrence: Occurrence = {
    id: updateIdOf(formOf(press, pressed), 'count'),
    ref,
    municipality: quota.scope === 'municipality' ? municipalityOf(plan, action, rows, pressed) : undefined,
    on: pressed.countOn ?? today,
    what: quota.what,
    evidence: pressed.evidence.trim() || undefined,
    by: person.name,
    byPersonId: person.id,
    at: press.at,
  };
  checkOccurrence(occurrence, plan.plan.period, today);
  await context.store.addOccurrence(occurrence);
  const isKnown = plan.occurrences.some(({ id }) => id === occurrence.id);
  const after = isKnown ? plan : { ...plan, occurrences: [...plan.occurrences, occurrence] };
  await spread(context, press, rows);

  const t = translator(person.locale);
  const keys = rows.map((key) => ({ key }));
  const words = quotaWords(t, { occurrences: after.occurrences, today }, action, keys) ?? '';
  const text = t('cards:count.saved', { ref, words });
  return savedForm(context, press, after, pressed, text, ['countOn', 'evidence']);
}

function quotaOf({ schedule, ref }: Action, what: string) {
  const quotas = schedule.quotas ?? [];
  const quota = quotas.find((one) => one.what === what) ?? (quotas.length === 1 ? quotas[0] : undefined);
  if (!quota) throw new Problem('occurrence.noQuota', { ref });
  return quota;
}

/** The municipality that was chosen, or the only one that the person can count for. */
function municipalityOf(
  plan: LoadedPlan,
  action: Action,
  rows: ReadonlyArray<RowKey>,
  { countMunicipality }: Pressed<'count'>,
): string {
  const own = rows.flatMap(({ municipality }) => municipality ?? []);
  // Who answers for the region may count for each of its municipalities.
  const may = own.length > 0 ? own : plan.plan.municipalities.map(({ code }) => code);
  const chosen = countMunicipality || (may.length === 1 ? may[0] : undefined);
  if (chosen === undefined) throw new Problem('occurrence.noMunicipality');
  if (!may.includes(chosen)) throw new Problem('right.missing', { row: `${action.ref}/${chosen}` });
  return chosen;
}
