import { ListRows } from '../../src/store/listRows';

/** As many parts as Graph takes in one batch. */
const PARTS = 20;
/** Batches on their way at the same time; more would only wait for each other. */
const AT_A_TIME = 4;

interface Call<T, R> {
  readonly inputs: ReadonlyArray<T>;
  readonly resolve: (results: ReadonlyArray<R>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Joins calls that come at the same moment into one. What is on its way is not held up: whoever comes meanwhile goes
 * with the next.
 */
class Combiner<T, R> {
  private waiting: Call<T, R>[] = [];
  private running = 0;
  private planned = false;

  public constructor(
    private readonly send: (inputs: ReadonlyArray<T>) => Promise<ReadonlyArray<R>>,
    /** Whether a call that failed together with others can be tried by itself. */
    private readonly isRepeatable: boolean,
  ) {}

  public call(inputs: ReadonlyArray<T>): Promise<ReadonlyArray<R>> {
    if (inputs.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.waiting.push({ inputs, resolve, reject });
      this.plan();
    });
  }

  /** Whoever asks in the same turn of the event loop goes along. */
  private plan(): void {
    if (this.planned || this.waiting.length === 0 || this.running >= AT_A_TIME) return;
    this.planned = true;
    setImmediate(() => {
      this.planned = false;
      void this.sendSome();
    });
  }

  private async sendSome(): Promise<void> {
    const calls = this.takeSome();
    this.running += 1;
    this.plan();
    try {
      const results = await this.send(calls.flatMap(({ inputs }) => inputs));
      let from = 0;
      calls.forEach(({ inputs, resolve }) => resolve(results.slice(from, (from += inputs.length))));
    } catch (error) {
      await this.failed(calls, error);
    } finally {
      this.running -= 1;
      this.plan();
    }
  }

  /** Calls in their order while their parts fit; a large one goes alone. */
  private takeSome(): ReadonlyArray<Call<T, R>> {
    let parts = 0;
    const count = this.waiting.findIndex(({ inputs }, at) => {
      parts += inputs.length;
      return at > 0 && parts > PARTS;
    });
    return this.waiting.splice(0, count === -1 ? this.waiting.length : count);
  }

  private async failed(calls: ReadonlyArray<Call<T, R>>, error: unknown): Promise<void> {
    if (calls.length === 1 || !this.isRepeatable) {
      calls.forEach(({ reject }) => reject(error));
      return;
    }
    // The failure of one must not become that of all.
    await Promise.all(calls.map(({ inputs, resolve, reject }) => this.send(inputs).then(resolve, reject)));
  }
}

/**
 * The same lists, for a service where many people press at once: what they ask for in the same moment crosses the line
 * together. Each caller gets its own results, as if it had been alone.
 */
export function combinedRows(rows: ListRows): ListRows {
  const reads = new Combiner<
    Parameters<ListRows['read']>[0][number],
    Awaited<ReturnType<ListRows['read']>>[number]
  >((queries) => rows.read(queries), true);
  const single = new Combiner<
    Parameters<ListRows['readById']>[0][number],
    Awaited<ReturnType<ListRows['readById']>>[number]
  >((addresses) => rows.readById(addresses), true);
  // A write that failed may have been done: its caller looks for itself.
  const inserts = new Combiner<
    Parameters<ListRows['insert']>[0][number],
    Awaited<ReturnType<ListRows['insert']>>[number]
  >((added) => rows.insert(added), false);
  type Change = Parameters<ListRows['update']>[0][number];
  type Written = Awaited<ReturnType<ListRows['update']>>[number];
  const updates = new Combiner<Change, Written>((changes) => rows.update(changes), false);
  const plainUpdates = new Combiner<Change, Written>(
    (changes) => rows.update(changes, { withoutVersions: true }),
    false,
  );
  return {
    read: (queries) => reads.call(queries),
    readById: (addresses) => single.call(addresses),
    insert: (added) => inserts.call(added),
    update: (changes, options = {}) =>
      options.withoutVersions ? plainUpdates.call(changes) : updates.call(changes),
  };
}
