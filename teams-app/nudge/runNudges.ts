import { Held } from '../../src/nudge/nudge';
import { chunks } from '../../src/store/chunks';
import { errorFields } from '../log';
import { deliver, Delivery } from './deliver';
import { NudgeContext } from './nudgeContext';
import { readSituation, Situation } from './situation';

/** What a run did. */
export interface RunReport {
  readonly at: Date;
  /** False when a coordinator has not switched reminders on: nothing was sent. */
  readonly remindersOn: boolean;
  readonly deliveries: ReadonlyArray<Delivery>;
  readonly held: ReadonlyArray<Held>;
}

/** As many messages are claimed and sent at a time, so that a claim is never old when its message goes. */
const AT_A_TIME = 20;
/** How far back an answer is looked for that was noted but never reached its row. */
const GAP_HOURS = 48;

/** Sends what is due at a moment, once, however many runs there are. */
export async function runNudges(context: NudgeContext, now: Date): Promise<RunReport> {
  const situation = await readSituation(context, now);
  const { remindersOn } = situation.plan.settings;
  const deliveries: Delivery[] = [];
  if (remindersOn) {
    const placed = await storePlaces(context, situation);
    for (const group of chunks(situation.decision.nudges, AT_A_TIME)) {
      deliveries.push(...(await deliver(context, placed, group)));
    }
  }
  await completeGaps(context, now);
  context.log.info(
    { at: now.toISOString(), remindersOn, ...countsOf(deliveries), held: situation.decision.held.length },
    'reminders run',
  );
  return { at: now, remindersOn, deliveries, held: situation.decision.held };
}

function countsOf(deliveries: ReadonlyArray<Delivery>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  deliveries.forEach(({ outcome }) => (counts[outcome] = (counts[outcome] ?? 0) + 1));
  return counts;
}

/** Keeps what the reading of the situation recognised; a change gives an item a new version. */
async function storePlaces(context: NudgeContext, situation: Situation): Promise<Situation> {
  const conversations = await Promise.all(
    situation.conversations.map(async (conversation) =>
      conversation.recognised
        ? { ...conversation, version: await context.conversations.place(conversation) }
        : conversation,
    ),
  );
  return { ...situation, conversations };
}

/** Answers that stand in the journal but not in their row are completed; a failure here stops no reminder. */
async function completeGaps(context: NudgeContext, now: Date): Promise<void> {
  const since = new Date(now.getTime() - GAP_HOURS * 3_600_000);
  try {
    const outcomes = await context.store.completeGaps(since.toISOString());
    if (outcomes.length > 0) context.log.warn({ completed: outcomes.length }, 'answers completed');
  } catch (error) {
    context.log.error(errorFields(error), 'answers could not be completed');
  }
}
