import { dutchCalendar } from '../../src/nudge/dutchCalendar';
import { LedgerEntry } from '../../src/nudge/ledger';
import { KnownConversation, NudgeInput } from '../../src/nudge/nudge';
import { LoadedPlan } from '../../src/store/planStore';

/** Older entries tell nothing about what is due: the widest window and the pace of late reminders lie well within. */
const LEDGER_DAYS = 100;

/** From when on entries of the ledger are read. */
export function ledgerSince(now: Date): string {
  return new Date(now.getTime() - LEDGER_DAYS * 86_400_000).toISOString();
}

/** What the policy decides with. */
export function nudgeInput(
  plan: LoadedPlan,
  conversations: ReadonlyArray<KnownConversation>,
  ledger: ReadonlyArray<LedgerEntry>,
  now: Date,
): NudgeInput {
  return {
    planState: plan,
    people: plan.people,
    occurrences: plan.occurrences,
    rounds: plan.rounds,
    conversations,
    ledger,
    settings: plan.settings,
    calendar: dutchCalendar(plan.settings.extraDaysOff),
    now,
  };
}
