import { dueNudges } from '../../../nudge/dueNudges';
import { dutchCalendar } from '../../../nudge/dutchCalendar';
import { NudgeDecision } from '../../../nudge/nudge';
import { IsoDate, startOfDayInAmsterdam } from '../../../plan/dates';
import { PlanConversation, SentNudge } from '../../../plan/sentNudge';
import { Settings } from '../../../plan/settings';
import { LoadedPlan } from '../../../store/planStore';

/** What the policy needs to know besides the plan. */
export interface Asked {
  readonly conversations: ReadonlyArray<PlanConversation>;
  readonly ledger: ReadonlyArray<SentNudge>;
}

/** Who would be reminded on a day, at the first hour at which anything is sent, were reminders on with these settings. */
export function previewOf(
  loaded: LoadedPlan,
  { conversations, ledger }: Asked,
  settings: Settings,
  day: IsoDate,
): NudgeDecision {
  const now = new Date(startOfDayInAmsterdam(day).getTime() + settings.quietUntilHour * 3_600_000 + 60_000);
  return dueNudges({
    planState: loaded,
    people: loaded.people,
    occurrences: loaded.occurrences,
    rounds: loaded.rounds,
    conversations,
    ledger,
    calendar: dutchCalendar(settings.extraDaysOff),
    settings: {
      ...settings,
      remindersOn: true,
      remindersOnSince: settings.remindersOnSince ?? now.toISOString(),
    },
    now,
  });
}
