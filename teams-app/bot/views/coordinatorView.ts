import { randomUUID } from 'node:crypto';
import { CardPlace } from '../../../src/cards/cardAction';
import { CoordinatorCard, Handover } from '../../../src/cards/coordinatorCard';
import { openEscalations } from '../../../src/nudge/openEscalations';
import { addDays, dayInAmsterdam, IsoDate } from '../../../src/plan/dates';
import { countedRows } from '../../../src/plan/rows';
import { isClosed } from '../../../src/plan/status';
import { LoadedPlan } from '../../../src/store/planStore';
import { nudgeInput } from '../../nudge/nudgeInput';
import { StoredConversation } from '../../store/conversations';
import { StoredEntry } from '../../store/ledger';
import { DigestOptions } from './digestView';
import { viewersOf } from './readers';
import { undeliveredOf } from './undelivered';

/** What a coordinator is told about, besides the plan. */
export interface CoordinatorFacts {
  readonly ledger: ReadonlyArray<StoredEntry>;
  readonly conversations: ReadonlyArray<StoredConversation>;
}

/** A handover is shown for so long. */
const HANDOVER_DAYS = 14;

/** What changed hands in the last days, with what is open of it now. */
function handoversOf(
  plan: LoadedPlan,
  conversations: CoordinatorFacts['conversations'],
  today: IsoDate,
): ReadonlyArray<Handover> {
  const from = addDays(today, -HANDOVER_DAYS);
  return conversations.flatMap(({ handovers }) =>
    handovers
      .filter(({ on }) => on >= from)
      .map(({ from: left, to, priority, municipality }): Handover => {
        const rows = countedRows(plan).filter(
          ({ key, action, state }) =>
            !isClosed(state.status) &&
            (priority === undefined ? key.municipality === municipality : action.priority === priority),
        );
        return {
          from: left,
          ...(to === undefined ? {} : { to }),
          role: priority === undefined ? { municipality: municipality ?? '' } : { priority },
          refs: [...new Set(rows.map(({ action }) => action.ref))],
        };
      }),
  );
}

/** What only a coordinator can settle, as it is now. */
export function coordinatorCardOf(
  plan: LoadedPlan,
  { ledger, conversations }: CoordinatorFacts,
  conversation: StoredConversation | undefined,
  now: Date,
  options: DigestOptions & { readonly place: CardPlace; readonly notice?: string },
): CoordinatorCard {
  const today = dayInAmsterdam(now);
  return {
    planState: plan,
    escalations: openEscalations(nudgeInput(plan, conversations, ledger, now)),
    undelivered: undeliveredOf({ ledger, conversations, people: plan.people, now }),
    handovers: handoversOf(plan, conversations, today),
    formId: randomUUID(),
    today,
    catalogAppId: plan.settings.catalogAppId,
    viewers: viewersOf(plan, conversation),
    ...options,
  };
}

/** Whether a message told a coordinator only what nobody answered, and news: it asks about no row. */
export function isForCoordinator({ rowIds, unanswered = [], personId }: StoredEntry): boolean {
  return personId !== undefined && rowIds.length === unanswered.length;
}
