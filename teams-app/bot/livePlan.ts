import { LoadedPlan, PlanStore } from '../../src/store/planStore';

/**
 * Reads of the plan, shared by whoever asks at the same time. Nobody gets a plan whose reading began before he
 * asked, so an answer that was just given elsewhere is always in it.
 */
export class LivePlan {
  private running: Promise<unknown> | undefined;
  private next: Promise<LoadedPlan> | undefined;

  public constructor(private readonly store: Pick<PlanStore, 'load'>) {}

  public load(): Promise<LoadedPlan> {
    if (this.next) return this.next;
    if (!this.running) return this.start();
    const next = this.running.then(
      () => this.start(),
      () => this.start(),
    );
    this.next = next;
    return next;
  }

  private start(): Promise<LoadedPlan> {
    this.next = undefined;
    const loading = this.store.load();
    const done = loading.then(
      () => undefined,
      () => undefined,
    );
    this.running = done;
    void done.then(() => {
      if (this.running === done) this.running = undefined;
    });
    return loading;
  }
}
