import { dueNudges } from '../../src/nudge/dueNudges';
import { NudgeDecision, NudgeInput } from '../../src/nudge/nudge';
import { Settings } from '../../src/plan/settings';
import { LoadedPlan } from '../../src/store/planStore';
import { placeOf } from '../bot/membership';
import { takenBy } from '../bot/learnConversation';
import { StoredConversation } from '../store/conversations';
import { StoredEntry } from '../store/ledger';
import { NudgeContext } from './nudgeContext';
import { ledgerSince, nudgeInput } from './nudgeInput';

/** A conversation; `recognised` when it got its place only now and the list does not know it yet. */
export interface PlacedConversation extends StoredConversation {
  readonly recognised: boolean;
}

/** Everything that decides about reminders at a moment, and the decision. */
export interface Situation {
  readonly now: Date;
  readonly plan: LoadedPlan;
  readonly conversations: ReadonlyArray<PlacedConversation>;
  readonly ledger: ReadonlyArray<StoredEntry>;
  /** What the policy was asked with, for the explanation of each row. */
  readonly input: NudgeInput;
  readonly decision: NudgeDecision;
}

/** Reads what is needed and asks the policy; `asIfOn` asks as if reminders had been switched on. Writes nothing. */
export async function readSituation(
  context: NudgeContext,
  now: Date,
  options: { readonly asIfOn?: boolean } = {},
): Promise<Situation> {
  const [plan, known, ledger] = await Promise.all([
    context.store.load(),
    context.conversations.all(),
    context.ledger.since(ledgerSince(now)),
  ]);
  const conversations = recognised(known, plan);
  const policy = nudgeInput(plan, conversations, ledger, now);
  const input = options.asIfOn ? { ...policy, settings: switchedOn(plan.settings, now) } : policy;
  return { now, plan, conversations, ledger, input, decision: dueNudges(input) };
}

function switchedOn(settings: Settings, now: Date): Settings {
  return { ...settings, remindersOn: true, remindersOnSince: settings.remindersOnSince ?? now.toISOString() };
}

/** Conversations whose people were entered in Betrokkenen only after the app was added get their place. */
function recognised(
  known: ReadonlyArray<StoredConversation>,
  plan: LoadedPlan,
): ReadonlyArray<PlacedConversation> {
  const taken = [...takenBy(known)];
  return known.map((conversation) => {
    if (!isUnplaced(conversation)) return { ...conversation, recognised: false };
    const type = conversation.kind === 'personal' ? 'personal' : 'groupChat';
    const place = placeOf(type, conversation.members, plan.people, plan.plan.priorities, taken);
    if (place.priority !== undefined) taken.push(place.priority);
    const isPlaced = place.priority !== undefined || place.personId !== undefined;
    return { ...conversation, ...place, recognised: isPlaced };
  });
}

/** True for a conversation whose people were unknown when it was learned. */
function isUnplaced({ kind, removed, personId }: StoredConversation): boolean {
  return !removed && (kind === 'other' || (kind === 'personal' && personId === undefined));
}
