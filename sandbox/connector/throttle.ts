/** At most `count` requests within `seconds`. */
export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

/** What Teams allows one bot; `null` turns a limit off. */
export interface BotLimits {
  /** Sends, updates and deletions in one conversation. */
  readonly sendPerConversation: ReadonlyArray<Limit>;
  /** Reads of the members of one conversation. */
  readonly membersPerConversation: ReadonlyArray<Limit>;
  /** Everything together, per app and tenant. */
  readonly perTenant: ReadonlyArray<Limit>;
}

export const TEAMS_LIMITS: BotLimits = {
  sendPerConversation: [
    { count: 7, seconds: 1 },
    { count: 8, seconds: 2 },
    { count: 60, seconds: 30 },
    { count: 1800, seconds: 3600 },
  ],
  membersPerConversation: [
    { count: 14, seconds: 1 },
    { count: 16, seconds: 2 },
    { count: 120, seconds: 30 },
    { count: 3600, seconds: 3600 },
  ],
  perTenant: [{ count: 50, seconds: 1 }],
};

/** Counts requests over sliding windows of real time. A refused request does not count. */
export class Throttle {
  private readonly accepted = new Map<string, number[]>();
  limits: BotLimits = TEAMS_LIMITS;

  constructor(private readonly realTime: () => number = () => Date.now()) {}

  /** Counts a request and gives 0, or the seconds to wait when one of its limits is reached. */
  admit(kind: 'send' | 'members', conversationId: string | undefined, tenantId: string): number {
    const perConversation =
      kind === 'send' ? this.limits.sendPerConversation : this.limits.membersPerConversation;
    const windows: ReadonlyArray<readonly [string, ReadonlyArray<Limit>]> = [
      [`tenant ${tenantId}`, this.limits.perTenant],
      ...(conversationId === undefined ? [] : [[`${kind} ${conversationId}`, perConversation] as const]),
    ];
    const wait = Math.max(...windows.map(([key, limits]) => this.waitFor(key, limits)));
    if (wait > 0) return Math.ceil(wait / 1000);
    const now = this.realTime();
    windows.forEach(([key]) => this.moments(key).push(now));
    return 0;
  }

  clear(): void {
    this.accepted.clear();
  }

  private moments(key: string): number[] {
    const known = this.accepted.get(key) ?? [];
    this.accepted.set(key, known);
    return known;
  }

  /** Milliseconds until a further request fits into each of the windows. */
  private waitFor(key: string, limits: ReadonlyArray<Limit>): number {
    const now = this.realTime();
    const moments = this.moments(key);
    const longest = Math.max(0, ...limits.map(({ seconds }) => seconds * 1000));
    while (moments.length > 0 && moments[0] <= now - longest) moments.shift();
    return Math.max(
      0,
      ...limits.map(({ count, seconds }) => {
        const blocking = moments[moments.length - count];
        return blocking === undefined ? 0 : blocking + seconds * 1000 - now;
      }),
    );
  }
}
