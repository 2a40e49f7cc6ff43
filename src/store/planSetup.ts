import { Person } from '../plan/people';
import { PlanChange } from '../plan/planChange';
import { ChangeOutcome } from './planStore';

/** An account of the host tenant, as SharePoint finds it. */
export interface Account {
  readonly name: string;
  readonly mail: string;
  /** Sign-in name; differs from the mail address for a guest. */
  readonly account: string;
  /** Entra id of the account in the host tenant, where SharePoint tells it. */
  readonly objectId?: string;
}

/** One list of the plan as it is on the site. */
export interface ListHealth {
  /** Display name. */
  readonly title: string;
  readonly exists: boolean;
  /** Display names of the columns that are missing. */
  readonly missingColumns: ReadonlyArray<string>;
}

/** Whether the site has all that the plan needs. */
export interface SiteHealth {
  readonly lists: ReadonlyArray<ListHealth>;
  /** Version of the lists that this software works with. */
  readonly schemaVersion: number;
}

/**
 * What only SharePoint REST can do, with the rights of a coordinator or owner: rows in the folders of municipalities,
 * and groups. The tab and the command line have it; the service on Microsoft Graph has not.
 */
export interface PlanSetup {
  /** As `PlanStore.changePlan`, also for actions that are added or moved. */
  changePlan(change: PlanChange): Promise<ChangeOutcome>;

  /** Accounts whose name or mail address looks like a text; at most a dozen. */
  findAccounts(text: string): Promise<ReadonlyArray<Account>>;

  /**
   * Puts somebody in the SharePoint groups of his roles and takes him out of those he no longer needs.
   * @returns false when the host tenant knows no account of his
   * @throws Problem `store.forbidden` when the signed-in person does not own the groups
   */
  grantRights(person: Omit<Person, 'id'>, account?: string): Promise<boolean>;

  /** Looks whether every list and column is there. */
  checkSite(): Promise<SiteHealth>;
}
