import { TZDate } from '@date-fns/tz';
import { dueNudges } from '../../src/nudge/dueNudges';
import { dutchCalendar } from '../../src/nudge/dutchCalendar';
import { LedgerEntry, ledgerKey, LedgerState, mailConversation } from '../../src/nudge/ledger';
import { KnownConversation, Nudge, NudgeInput } from '../../src/nudge/nudge';
import { PLAN_TIME_ZONE } from '../../src/plan/dates';
import { Action, RowState } from '../../src/plan/model';
import { Person } from '../../src/plan/people';
import { rowId } from '../../src/plan/ref';
import { DEFAULT_SETTINGS, Settings } from '../../src/plan/settings';
import { aPerson, aPlan, aPlanState, anAction } from '../support/plan';

/** Due at the end of June 2025, so its first window opens on Saturday 31 May. */
export const JUNE = anAction({ ref: 'P1.01', due: '2025-06-30', from: '2025-04-01' });
export const CHAT: KnownConversation = {
  conversationId: '19:duo1',
  kind: 'duo',
  priority: 1,
  removed: false,
};
export const ANNA = aPerson({ id: '1', name: 'Anna', duoOf: [1] });
export const BRAM = aPerson({ id: '2', name: 'Bram', duoOf: [1], route: 'guest' });
export const COR = aPerson({ id: '9', name: 'Cor', isCoordinator: true });

/** Switched on on Monday 26 May 2025. */
export const ON: Settings = {
  ...DEFAULT_SETTINGS,
  remindersOn: true,
  remindersOnSince: '2025-05-26T07:00:00.000Z',
};

/** A moment of a day in Amsterdam, nine o'clock unless said otherwise. */
export function at(day: string, time = '09:00'): Date {
  const [year, month, date] = day.split('-').map(Number);
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(new TZDate(year, month - 1, date, hours, minutes, PLAN_TIME_ZONE).getTime());
}

/** A personal chat of somebody with the app. */
export function personalChat(person: Person): KnownConversation {
  return {
    conversationId: `a:${person.id}`,
    kind: 'personal',
    personId: person.id,
    removed: false,
  };
}

/** An entry of the ledger: rows that a conversation was asked about on a day. */
export function asked(
  localDate: string,
  rowIds: ReadonlyArray<string>,
  more: Partial<LedgerEntry> & { readonly state?: LedgerState } = {},
): LedgerEntry {
  const { state = 'sent', conversationId = CHAT.conversationId } = more;
  return {
    key: ledgerKey(conversationId, localDate),
    localDate,
    claimId: 'c',
    claimedAt: `${localDate}T07:00:00.000Z`,
    activityId: state === 'sent' ? 'a1' : undefined,
    rowIds,
    ...more,
    conversationId,
    state,
  };
}

/** What the policy is asked with: a duo with a chat and an action that is due in June, on Monday 2 June 2025. */
export function situation(wish: Partial<NudgeInput> = {}): NudgeInput {
  return {
    planState: aPlanState(aPlan({ actions: [JUNE] })),
    people: [ANNA, BRAM],
    occurrences: [],
    rounds: [],
    conversations: [CHAT],
    ledger: [],
    settings: ON,
    calendar: dutchCalendar(),
    now: at('2025-06-02'),
    ...wish,
  };
}

export const decide = (wish: Partial<NudgeInput> = {}) => dueNudges(situation(wish));

/** The plan with these actions, and rows in the given states. */
export const planOf = (
  actions: ReadonlyArray<Action>,
  states: Readonly<Record<string, Partial<RowState>>> = {},
) => aPlanState(aPlan({ actions }), states);

/** Which rows are asked about, and why. */
export const reasons = (wish: Partial<NudgeInput> = {}) =>
  decide(wish).nudges.flatMap((nudge) => nudge.asks.map(({ row, reason }) => [rowId(row.key), reason]));

export const kinds = (wish: Partial<NudgeInput> = {}) =>
  decide(wish).nudges.flatMap((nudge) => nudge.asks.map(({ row, reason }) => [rowId(row.key), reason.kind]));

/** Why priorities and people get nothing. */
export const held = (wish: Partial<NudgeInput> = {}) => decide(wish).held.map((entry) => entry.reason);

/** To whom a message goes: `chat 19:duo1`, `mail Cor`. */
export const goesTo = ({ to }: Nudge): string =>
  to.kind === 'chat' ? `chat ${to.conversationId}` : `mail ${to.person.name}`;

/** Lets days pass, each at nine in the morning, with every message sent and nobody answering; gives what was asked. */
export function passDays(
  from: string,
  days: number,
  wish: Partial<NudgeInput> = {},
): ReadonlyArray<{ readonly day: string; readonly nudges: ReadonlyArray<Nudge> }> {
  const calendar = wish.calendar ?? dutchCalendar();
  const ledger: LedgerEntry[] = [...(wish.ledger ?? [])];
  const sent: { day: string; nudges: ReadonlyArray<Nudge> }[] = [];
  for (let index = 0; index < days; index += 1) {
    const day = new Date(Date.parse(`${from}T12:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
    const { nudges } = decide({ ...wish, calendar, ledger, now: at(day) });
    if (nudges.length > 0) sent.push({ day, nudges });
    nudges.forEach(({ to, asks, escalations }) => {
      const unanswered = escalations.map(({ row, timesAsked }) => ({
        rowId: rowId(row.key),
        times: timesAsked,
      }));
      ledger.push(
        asked(day, [...asks.map(({ row }) => rowId(row.key)), ...unanswered.map(({ rowId: id }) => id)], {
          conversationId: to.kind === 'chat' ? to.conversationId : mailConversation(to.person.id),
          personId: to.person?.id,
          unanswered,
        }),
      );
    });
  }
  return sent;
}
