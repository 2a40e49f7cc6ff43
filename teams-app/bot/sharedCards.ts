import { isAnswered } from '../../src/cards/entries';
import { RowKey } from '../../src/plan/model';
import { rowId } from '../../src/plan/ref';
import { countedRows } from '../../src/plan/rows';
import { LoadedPlan } from '../../src/store/planStore';
import { Clock } from '../clock';
import { Log } from '../log';
import { ledgerSince } from '../nudge/nudgeInput';
import { Conversations } from '../store/conversations';
import { gathered } from '../store/gathered';
import { Ledger, StoredEntry } from '../store/ledger';
import { LivePlan } from './livePlan';
import { Destination, TeamsClient } from './teamsClient';
import { sharedCard, SharedFacts, SharedView, viewOfEntry } from './views/sharedView';

/** A message whose card is to show the newest state. */
export interface SharedMessage extends SharedView {
  readonly destination: Destination;
  readonly activityId: string;
}

/** What was changed, and the message in which that was done. */
export interface Touched {
  readonly rows: ReadonlyArray<RowKey>;
  readonly message?: SharedMessage;
}

interface Parts {
  readonly live: LivePlan;
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly teams: TeamsClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly tabUrl: string;
}

/**
 * Brings the messages up to date that show a row which was changed: that in which was pressed, and the newest one in
 * each other conversation that asks about it, such as the chat of a duo when a contact person answers. What is changed
 * while this goes on is taken along in the next go, so that a burst of presses costs one reading and one card.
 */
export class SharedCards {
  /** Settles when the messages show what was changed. */
  public readonly touch: (touched: Touched) => Promise<void>;

  public constructor(private readonly parts: Parts) {
    const bring = gathered<Touched, { readonly done: Promise<void> }>((touched) => this.bring(touched));
    this.touch = async (touched) => (await bring(touched)).done;
  }

  private async bring(
    touched: ReadonlyArray<Touched>,
  ): Promise<ReadonlyArray<{ readonly done: Promise<void> }>> {
    const { live, ledger, conversations, clock, tabUrl } = this.parts;
    const now = await clock.now();
    const [plan, entries, known] = await Promise.all([
      live.load(),
      ledger.since(ledgerSince(now)),
      conversations.all(),
    ]);
    const facts: SharedFacts = { plan, ledger: entries, conversations: known, now, tabUrl };
    // Teams may let an update wait; the next go does not wait for that.
    const done = Promise.all([
      ...messagesOf(touched, facts).map((message) => this.update(facts, message)),
      ...touchedEntries(touched, entries).map((entry) => this.settle(plan, entry)),
    ]).then(() => undefined);
    return touched.map(() => ({ done }));
  }

  private async update(facts: SharedFacts, message: SharedMessage): Promise<void> {
    const { destination, activityId } = message;
    const card = sharedCard(facts, message);
    if (!card) return;
    const outcome = await this.parts.teams.update(destination, activityId, card);
    if (outcome.kind !== 'sent') this.parts.log.warn({ outcome }, 'shared card not updated');
  }

  /** Notes in the ledger that everything a message asked was answered. */
  private async settle(plan: LoadedPlan, entry: StoredEntry): Promise<void> {
    const told = new Set(entry.unanswered?.map((row) => row.rowId));
    const asked = countedRows(plan).filter(
      ({ key }) => entry.rowIds.includes(rowId(key)) && !told.has(rowId(key)),
    );
    if (entry.state !== 'sent' || asked.length === 0) return;
    if (asked.every((row) => isAnswered(row, entry.claimedAt))) {
      await this.parts.ledger.change(entry, { state: 'answered' });
    }
  }
}

/** The entries that ask about what was changed. */
function touchedEntries(
  touched: ReadonlyArray<Touched>,
  ledger: ReadonlyArray<StoredEntry>,
): ReadonlyArray<StoredEntry> {
  const ids = new Set(touched.flatMap(({ rows }) => rows.map(rowId)));
  return ledger.filter(({ rowIds }) => rowIds.some((id) => ids.has(id)));
}

function messagesOf(
  touched: ReadonlyArray<Touched>,
  { ledger, conversations }: SharedFacts,
): ReadonlyArray<SharedMessage> {
  const byId = new Map<string, SharedMessage>();
  // Older cards in a conversation renew themselves when somebody looks.
  const newest = new Map<string, StoredEntry>();
  touchedEntries(touched, ledger).forEach((entry) => {
    const known = newest.get(entry.conversationId);
    if (!known || entry.localDate > known.localDate) newest.set(entry.conversationId, entry);
  });
  newest.forEach((entry) => {
    const conversation = conversations.find((one) => one.conversationId === entry.conversationId);
    const { activityId } = entry;
    if (!conversation || conversation.removed || activityId === undefined) return;
    const { conversationId, serviceUrl } = conversation;
    const message = {
      ...viewOfEntry(entry, conversation),
      destination: { conversationId, serviceUrl },
      activityId,
    };
    byId.set(`${conversationId}|${activityId}`, message);
  });
  touched.forEach(({ message }) => {
    if (message) byId.set(`${message.destination.conversationId}|${message.activityId}`, message);
  });
  return [...byId.values()];
}
