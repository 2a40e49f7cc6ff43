import { Account, PlanSetup, SiteHealth } from '../../src/store/planSetup';
import { MemoryPlanStore } from './memoryPlanStore';

/** What a test says about the site around the plan. */
export interface SetupWishes {
  readonly accounts?: ReadonlyArray<Account>;
  readonly health?: SiteHealth;
  /** People whose rights were set, by mail address. */
  readonly granted?: string[];
}

/** The setup of a plan in memory; the real one is tested over HTTP. */
export function memoryPlanSetup(store: MemoryPlanStore, wishes: SetupWishes = {}): PlanSetup {
  return {
    changePlan: (change) => store.changePlan(change),
    findAccounts: async (text) =>
      (wishes.accounts ?? []).filter(({ name, mail }) =>
        `${name} ${mail}`.toLowerCase().includes(text.toLowerCase()),
      ),
    grantRights: async ({ mail }) => {
      wishes.granted?.push(mail);
      return true;
    },
    checkSite: async () => wishes.health ?? { lists: [], schemaVersion: 1 },
  };
}
