import { PlanStore } from '../../src/store/planStore';
import { TeamsClient } from '../bot/teamsClient';
import { Log } from '../log';
import { Mailer } from '../mailer';
import { Conversations } from '../store/conversations';
import { Ledger } from '../store/ledger';

/** What a run of reminders works with. */
export interface NudgeContext {
  readonly store: PlanStore;
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly teams: TeamsClient;
  readonly mailer: Mailer;
  readonly log: Log;
  /** The SharePoint page with the tab. */
  readonly tabUrl: string;
}
