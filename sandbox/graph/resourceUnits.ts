/** What SharePoint charges for a request through Graph. */
export const UNITS = { singleRead: 1, multiReadOrWrite: 2, permissions: 5, none: 0 } as const;

/** A tenant with up to 1,000 licences may spend so much in a minute on behalf of one app. */
export const UNITS_PER_MINUTE = 1250;

const MINUTE_MS = 60_000;

/** Counts what each app spends in the current minute. */
export class UnitBudget {
  private readonly spent = new Map<string, { since: number; units: number }>();

  constructor(private readonly perMinute: number) {}

  /** Charges a request; gives the seconds to wait when the budget of this minute is gone, else 0. */
  charge(appId: string, units: number): number {
    const now = Date.now();
    const known = this.spent.get(appId);
    const minute = known && now - known.since < MINUTE_MS ? known : { since: now, units: 0 };
    this.spent.set(appId, minute);
    if (minute.units + units > this.perMinute) return Math.ceil((minute.since + MINUTE_MS - now) / 1000);
    minute.units += units;
    return 0;
  }

  clear(): void {
    this.spent.clear();
  }
}
