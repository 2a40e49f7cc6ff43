import { setImmediate as nextTick, setTimeout as wait } from 'node:timers/promises';

/**
 * Spreads requests evenly. Teams counts over sliding windows, so a burst at the start of each second would meet its
 * limit; timers are too coarse for the gaps, so the last millisecond is waited out tick by tick.
 */
export class Pacer {
  private readonly gapMs: number;
  private last = 0;
  private line: Promise<void> = Promise.resolve();

  public constructor(perSecond: number) {
    this.gapMs = 1000 / perSecond;
  }

  /** Settles when it is this caller's turn, in the order of asking. */
  public turn(): Promise<void> {
    this.line = this.line.then(() => this.next());
    return this.line;
  }

  private async next(): Promise<void> {
    const at = this.last + this.gapMs;
    const whole = Math.floor(at - performance.now()) - 1;
    if (whole > 0) await wait(whole);
    while (performance.now() < at) await nextTick();
    this.last = performance.now();
  }
}
