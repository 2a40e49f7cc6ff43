import { randomUUID } from 'node:crypto';
import { digestCard, digestSummary } from '../../src/cards/digestCard';
import { digestMail } from '../../src/cards/digestMail';
import { translator } from '../../src/i18n/translate';
import { conversationOf as addressId } from '../../src/nudge/addresses';
import { LedgerEntry, LedgerState, ledgerKey, mailConversation } from '../../src/nudge/ledger';
import { Nudge } from '../../src/nudge/nudge';
import { Audience } from '../../src/plan/asks';
import { Person } from '../../src/plan/people';
import { rowId } from '../../src/plan/ref';
import { digestCardOf, digestOf, ESCALATED, REPEATED } from '../bot/views/digestView';
import { sharedLocale } from '../bot/views/readers';
import { knownMembers } from '../bot/membership';
import { StoredConversation } from '../store/conversations';
import { StoredEntry } from '../store/ledger';
import { NudgeContext } from './nudgeContext';
import { Situation } from './situation';

/** What became of one reminder; `skipped` when another run had claimed it. */
export interface Delivery {
  readonly audience: Audience;
  /** For a duo. */
  readonly priority?: number;
  /** Name of the one person whom it was for. */
  readonly person?: string;
  readonly to: 'chat' | 'mail';
  readonly outcome: Extract<LedgerState, 'sent' | 'mailed' | 'failed' | 'uncertain'> | 'skipped';
  readonly rows: number;
}

/** One reminder on its way. */
interface Claimed {
  readonly nudge: Nudge;
  readonly entry: StoredEntry;
}

const t = translator('nl');

/** Claims reminders, sends those that are ours, and writes into the ledger what became of them. */
export async function deliver(
  context: NudgeContext,
  situation: Situation,
  nudges: ReadonlyArray<Nudge>,
): Promise<ReadonlyArray<Delivery>> {
  const claimed = await claim(context, situation, nudges);
  const deliveries = await Promise.all(
    claimed.map(async (own) =>
      own.nudge.to.kind === 'chat'
        ? sendToChat(context, situation, own, own.nudge.to.conversationId)
        : [await sendMail(context, situation, own, own.nudge.to.person)],
    ),
  );
  const skipped = nudges.filter((nudge) => !claimed.some((own) => own.nudge === nudge));
  return [...deliveries.flat(), ...skipped.map((nudge) => deliveryOf(nudge, nudge.to.kind, 'skipped'))];
}

function deliveryOf(nudge: Nudge, to: Delivery['to'], outcome: Delivery['outcome']): Delivery {
  const { audience, priority, asks, escalations } = nudge;
  const person = nudge.to.person?.name;
  return { audience, priority, person, to, outcome, rows: asks.length + escalations.length };
}

function entryOf(nudge: Nudge, conversationId: string, now: Date, person?: Person): LedgerEntry {
  const unanswered = nudge.escalations.map(({ row, timesAsked }) => ({
    rowId: rowId(row.key),
    times: timesAsked,
  }));
  return {
    key: ledgerKey(conversationId, nudge.localDate),
    conversationId,
    localDate: nudge.localDate,
    state: 'claimed',
    claimId: randomUUID(),
    claimedAt: now.toISOString(),
    priority: nudge.priority,
    personId: person?.id,
    rowIds: [...nudge.asks.map(({ row }) => rowId(row.key)), ...unanswered.map((told) => told.rowId)],
    unanswered,
    detail: nudge.repeat ? REPEATED : nudge.escalated ? ESCALATED : undefined,
  };
}

/** Two locks: the conversation's item by its version, then the ledger's unique key. */
async function claim(
  context: NudgeContext,
  situation: Situation,
  nudges: ReadonlyArray<Nudge>,
): Promise<ReadonlyArray<Claimed>> {
  const wanted = nudges.map((nudge) => ({
    nudge,
    conversation: conversationOf(situation, nudge),
    entry: entryOf(nudge, addressId(nudge.to), situation.now, nudge.to.person),
  }));
  const inChat = wanted.filter((want) => want.conversation !== undefined);
  const locks = await context.conversations.claim(
    inChat.flatMap(({ conversation }) => conversation ?? []),
    randomUUID(),
    nudges[0]?.localDate ?? '',
  );
  const mine = wanted.filter((want) => want.conversation === undefined || locks[inChat.indexOf(want)]);
  const known = new Map(situation.ledger.map((entry) => [entry.key, entry] as const));
  const first = mine.filter(({ entry }) => !known.has(entry.key));
  const inserted = await context.ledger.claim(first.map(({ entry }) => entry));
  const claimed = first.flatMap(({ nudge }, at): Claimed[] => {
    const entry = inserted[at];
    return entry ? [{ nudge, entry }] : [];
  });
  for (const { nudge, entry } of mine) {
    const earlier = known.get(entry.key);
    if (!earlier) continue;
    const again = await claimAgain(context, earlier, entry);
    if (again) claimed.push({ nudge, entry: again });
  }
  return claimed;
}

/** A message that may not have arrived is sent once more, and not again after that. */
async function claimAgain(
  context: NudgeContext,
  earlier: StoredEntry,
  entry: LedgerEntry,
): Promise<StoredEntry | undefined> {
  if (earlier.detail !== REPEATED) return context.ledger.claimAgain(earlier, { ...entry, detail: REPEATED });
  await context.ledger.change(earlier, { state: 'failed', detail: t('bot:ledger.uncertainTwice') });
  return undefined;
}

function conversationOf({ conversations }: Situation, { to }: Nudge): StoredConversation | undefined {
  if (to.kind !== 'chat') return undefined;
  return conversations.find((conversation) => conversation.conversationId === to.conversationId);
}

async function sendToChat(
  context: NudgeContext,
  situation: Situation,
  { nudge, entry }: Claimed,
  conversationId: string,
): Promise<ReadonlyArray<Delivery>> {
  const conversation = conversationOf(situation, nudge);
  const readers = readersOf(situation, nudge, conversation);
  const digest = digestOf(situation.plan, { entry, conversation }, situation.now, {
    tabUrl: context.tabUrl,
    locale: sharedLocale(readers),
  });
  if (!digest || !conversation) return [await settle(context, nudge, entry, 'chat', 'failed')];
  const place = { day: nudge.localDate, page: 0 };
  const outcome = await context.teams.send(
    { conversationId, serviceUrl: conversation.serviceUrl },
    {
      card: digestCard(digestCardOf(digest, situation.plan, conversation, place)),
      summary: digestSummary(digest),
    },
  );
  if (outcome.kind === 'sent') {
    const { activityId } = outcome;
    const sentAt = situation.now.toISOString();
    return [await settle(context, nudge, entry, 'chat', 'sent', { activityId, sentAt })];
  }
  if (outcome.kind === 'uncertain') {
    return [await settle(context, nudge, entry, 'chat', 'uncertain')];
  }
  const detail = t('bot:ledger.refusedByTeams', { status: outcome.status });
  const failed = await settle(context, nudge, entry, 'chat', 'failed', { detail });
  return [failed, ...(await mailInstead(context, situation, nudge, readers))];
}

/** Whom a message in a chat is for. */
function readersOf(
  { plan }: Situation,
  { mention, to }: Nudge,
  conversation: StoredConversation | undefined,
): ReadonlyArray<Person> {
  if (mention.length > 0) return mention;
  if (to.person) return [to.person];
  return knownMembers(plan.people, conversation?.members ?? []).map(({ person }) => person);
}

/** Teams takes no message: the people of the chat get the same content by mail. */
async function mailInstead(
  context: NudgeContext,
  situation: Situation,
  nudge: Nudge,
  people: ReadonlyArray<Person>,
): Promise<ReadonlyArray<Delivery>> {
  const entries = people.map((person) =>
    entryOf(nudge, mailConversation(person.id, nudge.priority), situation.now, person),
  );
  const claimed = await context.ledger.claim(entries);
  return Promise.all(
    people.flatMap((person, at) => {
      const entry = claimed[at];
      return entry ? [sendMail(context, situation, { nudge, entry }, person)] : [];
    }),
  );
}

async function sendMail(
  context: NudgeContext,
  situation: Situation,
  { nudge, entry }: Claimed,
  person: Person,
): Promise<Delivery> {
  const digest = digestOf(situation.plan, { entry }, situation.now, {
    tabUrl: context.tabUrl,
    locale: person.locale,
  });
  if (!digest) return settle(context, nudge, entry, 'mail', 'failed');
  const outcome = await context.mailer.send(person, digestMail(digest, person.name));
  switch (outcome) {
    case 'sent':
      return settle(context, nudge, entry, 'mail', 'mailed', { sentAt: situation.now.toISOString() });
    case 'uncertain':
      return settle(context, nudge, entry, 'mail', 'uncertain');
    default:
      return settle(context, nudge, entry, 'mail', 'failed', { detail: t(`bot:ledger.${outcome}`) });
  }
}

/** Writes into the ledger what became of a message. */
async function settle(
  context: NudgeContext,
  nudge: Nudge,
  entry: StoredEntry,
  to: Delivery['to'],
  outcome: Exclude<Delivery['outcome'], 'skipped'>,
  more: { activityId?: string; sentAt?: string; detail?: string } = {},
): Promise<Delivery> {
  const written = await context.ledger.change(entry, { state: outcome, ...more });
  if (!written)
    context.log.error({ audience: nudge.audience, priority: nudge.priority, outcome }, 'ledger not written');
  return deliveryOf(nudge, to, outcome);
}
