import type { LoggedRequest } from '../context';

/** What one service was asked. */
export interface ServiceSummary {
  /** Requests over the network; a `$batch` is one. */
  readonly requests: number;
  /** Requests inside batches. */
  readonly inBatches: number;
  readonly units: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface RequestSummary {
  readonly total: number;
  readonly services: Readonly<Record<string, ServiceSummary>>;
  readonly entries: ReadonlyArray<LoggedRequest>;
}

/** Counts logged requests by service. */
export function summarise(entries: ReadonlyArray<LoggedRequest>): RequestSummary {
  const services: Record<string, ServiceSummary> = {};
  entries.forEach(({ service, inBatch, units, status }) => {
    const sum = services[service] ?? { requests: 0, inBatches: 0, units: 0, statuses: {} };
    services[service] = {
      requests: sum.requests + (inBatch ? 0 : 1),
      inBatches: sum.inBatches + (inBatch ? 1 : 0),
      units: sum.units + units,
      statuses: { ...sum.statuses, [status]: (sum.statuses[status] ?? 0) + 1 },
    };
  });
  return { total: entries.filter((entry) => !entry.inBatch).length, services, entries };
}
