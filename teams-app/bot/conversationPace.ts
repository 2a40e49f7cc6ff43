/** Requests that Teams takes from a bot in one conversation: at most `count` within `seconds`. */
const LIMITS = [
  { count: 7, seconds: 1 },
  { count: 8, seconds: 2 },
  { count: 60, seconds: 30 },
  { count: 1800, seconds: 3600 },
] as const;

const LONGEST_MS = Math.max(...LIMITS.map(({ seconds }) => seconds * 1000));
/** Two clocks and a network lie between us and Teams. */
const MARGIN_MS = 50;

/** When requests went to each conversation, so that the next one can wait until Teams will take it. */
export class ConversationPace {
  private readonly sent = new Map<string, number[]>();

  public constructor(private readonly now: () => number = () => performance.now()) {}

  /** Milliseconds to wait before the next request to a conversation. */
  public waitFor(conversationId: string): number {
    const moments = this.sent.get(conversationId) ?? [];
    const now = this.now();
    const waits = LIMITS.map(({ count, seconds }) => {
      const blocking = moments[moments.length - count];
      return blocking === undefined ? 0 : blocking + seconds * 1000 + MARGIN_MS - now;
    });
    return Math.max(0, ...waits);
  }

  /** Notes that a request goes now. */
  public note(conversationId: string): void {
    const now = this.now();
    const recent = (this.sent.get(conversationId) ?? []).filter((moment) => moment > now - LONGEST_MS);
    // Most recently used last, so that the oldest are met first.
    this.sent.delete(conversationId);
    this.sent.set(conversationId, [...recent, now]);
    for (const [id, moments] of this.sent) {
      if (moments[moments.length - 1] > now - LONGEST_MS) break;
      this.sent.delete(id);
    }
  }
}
