/** How long an answer holds, so that a probe costs next to nothing. */
const HOLDS_MS = 30_000;

/** Whether the service reaches the lists, asked at most every half minute. */
export class Readiness {
  private last: { readonly at: number; readonly isReady: Promise<boolean> } | undefined;

  public constructor(private readonly probe: () => Promise<void>) {}

  public check(): Promise<boolean> {
    const now = Date.now();
    if (this.last === undefined || now - this.last.at > HOLDS_MS) {
      const isReady = this.probe().then(
        () => true,
        () => {
          // What fails is asked again at the next probe.
          this.last = undefined;
          return false;
        },
      );
      this.last = { at: now, isReady };
    }
    return this.last.isReady;
  }
}
