import { PlanConversation, SentNudge } from '../../../plan/sentNudge';
import { useTab } from '../../shared/TabContext';
import { Loaded, useLoaded } from '../shared/useLoaded';

/** So far back the ledger is shown, in days. */
export const LEDGER_DAYS = 30;

export interface Ledger {
  readonly nudges: ReadonlyArray<SentNudge>;
  readonly conversations: ReadonlyArray<PlanConversation>;
}

/** The reminders of the last {@link LEDGER_DAYS} days and the conversations they went to. */
export function useLedger(): Loaded<Ledger> {
  const { host } = useTab();
  return useLoaded<Ledger>(async () => {
    const since = new Date((await host.now()).getTime() - LEDGER_DAYS * 86_400_000).toISOString();
    const [nudges, conversations] = await Promise.all([
      host.store.sentNudges(since),
      host.store.conversations(),
    ]);
    return { nudges, conversations };
  });
}
