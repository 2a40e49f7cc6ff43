import { Person, personOf } from '../../src/plan/people';
import { isProblem } from '../../src/plan/problem';
import { LoadedPlan } from '../../src/store/planStore';
import { Conversation, Member, StoredConversation } from '../store/conversations';
import { BotContext } from './context';
import { placeOf } from './membership';
import { Destination } from './teamsClient';

/** A conversation as Teams tells of it. */
export interface HeardOf extends Destination {
  readonly conversationType: string;
  readonly tenantId: string;
}

/** The plan, or undefined before it was imported: the app may be added to a chat on the first day. */
async function planIfThere(context: BotContext): Promise<LoadedPlan | undefined> {
  try {
    return await context.live.load();
  } catch (error) {
    if (isProblem(error) && error.code.startsWith('plan.')) return undefined;
    throw error;
  }
}

/** Asks Teams who is in a conversation and stores whose it is. */
export async function learnConversation(
  context: BotContext,
  heard: HeardOf,
): Promise<{ readonly isNew: boolean; readonly people: ReadonlyArray<Person> }> {
  const [accounts, plan, known, now] = await Promise.all([
    context.teams.members(heard),
    planIfThere(context),
    context.conversations.all(),
    context.clock.now(),
  ]);
  const members = accounts.flatMap((account): Member[] =>
    account.aadObjectId === undefined
      ? []
      : [
          {
            teamsId: account.id,
            tenantId: account.tenantId ?? heard.tenantId,
            objectId: account.aadObjectId,
          },
        ],
  );
  const others = known.filter(({ conversationId }) => conversationId !== heard.conversationId);
  const { conversationId, serviceUrl, tenantId } = heard;
  const conversation: Conversation = {
    ...placeOf(
      heard.conversationType,
      members,
      plan?.people ?? [],
      plan?.plan.priorities ?? [],
      takenBy(others),
    ),
    conversationId,
    serviceUrl,
    tenantId,
    members,
    removed: false,
    addedAt: now.toISOString(),
  };
  const { isNew } = await context.conversations.save(conversation);
  context.log.info(
    { kind: conversation.kind, priority: conversation.priority, isNew },
    'conversation learned',
  );
  const people = members.flatMap((member) => personOf(plan?.people ?? [], member) ?? []);
  return { isNew, people };
}

/** Priorities that have a chat. */
export function takenBy(conversations: ReadonlyArray<StoredConversation>): ReadonlyArray<number> {
  return conversations.flatMap(({ kind, removed, priority }) =>
    kind === 'duo' && !removed && priority !== undefined ? [priority] : [],
  );
}
