import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Delivery } from './nudge/deliver';
import { RunReport } from './nudge/runNudges';

/** What the service counts, for Prometheus. Labels are kinds and outcomes; never a person, a chat or a row. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly nudges = this.register(
    new Counter({
      name: 'uvp_nudges_total',
      help: 'Reminders by route and outcome.',
      labelNames: ['to', 'outcome'] as const,
      registers: [],
    }),
  );
  private readonly runs = this.register(
    new Counter({
      name: 'uvp_nudge_runs_total',
      help: 'Runs of the reminders by outcome.',
      labelNames: ['outcome'] as const,
      registers: [],
    }),
  );
  private readonly lastRun = this.register(
    new Gauge({
      name: 'uvp_nudge_last_run_timestamp_seconds',
      help: 'When the last run of the reminders ended well, in seconds since 1970.',
      registers: [],
    }),
  );
  private readonly presses = this.register(
    new Histogram({
      name: 'uvp_press_seconds',
      help: 'Time until a press on a card was answered, by verb and whether it was answered in time.',
      labelNames: ['verb', 'answered'] as const,
      buckets: [0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3],
      registers: [],
    }),
  );
  private readonly activities = this.register(
    new Counter({
      name: 'uvp_activities_total',
      help: 'Activities of Teams by type and whether their tenant is admitted.',
      labelNames: ['type', 'admitted'] as const,
      registers: [],
    }),
  );
  private readonly running = this.register(
    new Gauge({
      name: 'uvp_background_work',
      help: 'Work that goes on after an answer was given.',
      registers: [],
    }),
  );

  /** Counts what a run of the reminders did. */
  public nudged({ deliveries }: Pick<RunReport, 'deliveries'>): void {
    deliveries.forEach(({ to, outcome }: Delivery) => this.nudges.inc({ to, outcome }));
    this.runs.inc({ outcome: 'done' });
    this.lastRun.set(Date.now() / 1000);
  }

  /** Counts a run that broke off. */
  public nudgeRunFailed(): void {
    this.runs.inc({ outcome: 'failed' });
  }

  /** Counts a press; `late` when the person got a card that asks to refresh, because the work took longer. */
  public pressed(verb: string, milliseconds: number, late: boolean): void {
    this.presses.observe({ verb, answered: late ? 'later' : 'inTime' }, milliseconds / 1000);
  }

  /** Counts an activity of Teams. */
  public heard(type: string, admitted: boolean): void {
    this.activities.inc({ type, admitted: String(admitted) });
  }

  /** Notes how much work goes on in the background. */
  public backgroundWork(count: number): void {
    this.running.set(count);
  }

  /** The text that Prometheus reads, with its content type. */
  public async text(): Promise<{ readonly contentType: string; readonly body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }

  private register<M extends Counter<string> | Gauge<string> | Histogram<string>>(metric: M): M {
    this.registry.registerMetric(metric);
    return metric;
  }
}
