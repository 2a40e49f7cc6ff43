import { errorFields, Log } from './log';

/** Work that goes on after an answer was given; the service waits for it before it ends. */
export class Background {
  private readonly running = new Set<Promise<void>>();

  /** `tell` hears how much is running, each time that changes. */
  public constructor(
    private readonly log: Log,
    private readonly tell: (running: number) => void = () => undefined,
  ) {}

  /** Lets work go on; a failure is logged under its name. */
  public run(name: string, work: Promise<unknown>): void {
    const tracked: Promise<void> = work
      .then(
        () => undefined,
        (error: unknown) => this.log.error({ work: name, ...errorFields(error) }, 'background work failed'),
      )
      .finally(() => {
        this.running.delete(tracked);
        this.tell(this.running.size);
      });
    this.running.add(tracked);
    this.tell(this.running.size);
  }

  /** Settles when nothing is running any more. */
  public async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }
}
