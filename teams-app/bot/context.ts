import { PlanStore } from '../../src/store/planStore';
import { Background } from '../background';
import { Clock } from '../clock';
import { Log } from '../log';
import { Metrics } from '../metrics';
import { Conversations } from '../store/conversations';
import { Ledger } from '../store/ledger';
import { LivePlan } from './livePlan';
import { SharedCards } from './sharedCards';
import { TeamsClient } from './teamsClient';

/** What the handlers of the bot work with. */
export interface BotContext {
  readonly store: PlanStore;
  readonly live: LivePlan;
  readonly ledger: Ledger;
  readonly conversations: Conversations;
  readonly teams: TeamsClient;
  /** Brings the cards of messages up to date. */
  readonly shared: SharedCards;
  readonly clock: Clock;
  readonly background: Background;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The SharePoint page with the tab. */
  readonly tabUrl: string;
  /** Lower-case ids of the tenants whose people may use the app. */
  readonly allowedTenants: ReadonlySet<string>;
}
