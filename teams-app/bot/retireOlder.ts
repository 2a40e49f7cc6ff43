import { noticeCard } from '../../src/cards/noticeCard';
import { StoredEntry } from '../store/ledger';
import { BotContext } from './context';
import { Destination } from './teamsClient';
import { REPEATED } from './views/digestView';

/** A message on which was pressed: so it did arrive, and this is its id. */
interface Arrived {
  readonly destination: Destination;
  readonly activityId: string;
}

/**
 * A press tells the id of a message of which nobody knew whether it had arrived. Before it was repeated that is noted,
 * so that it is not; after it was, the older card is taken out of use: the newer one asks the same.
 */
export async function noteArrival(
  context: Pick<BotContext, 'ledger' | 'teams' | 'log' | 'tabUrl'>,
  entry: StoredEntry,
  { destination, activityId }: Arrived,
): Promise<void> {
  if (entry.activityId === activityId) return;
  if (entry.activityId === undefined && entry.detail !== REPEATED) {
    const sentAt = entry.sentAt ?? entry.claimedAt;
    await context.ledger.change(entry, { state: 'sent', activityId, sentAt });
    return;
  }
  if (entry.activityId === undefined) return;
  const card = noticeCard({
    kind: 'replaced',
    locale: 'nl',
    tabUrl: context.tabUrl,
    back: { day: entry.localDate, page: 0, ...(entry.round === undefined ? {} : { round: entry.round }) },
  });
  const outcome = await context.teams.update(destination, activityId, { card, summary: 'UVP-tracker' });
  if (outcome.kind !== 'sent') context.log.warn({ outcome }, 'older card not retired');
}
