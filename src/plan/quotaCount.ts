import { addDays, IsoDate } from './dates';
import { Period, Quota } from './model';
import { Occurrence } from './occurrences';

const MONTHS: Readonly<Record<Quota['per'], number>> = { year: 12, halfYear: 6, quarter: 3, month: 1 };

/** The calendar year, half-year, quarter or month in which a day lies. */
export function quotaPeriod(per: Quota['per'], day: IsoDate): Period {
  const months = MONTHS[per];
  const [year, month] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / months) * months;
  const firstDay = (index: number): IsoDate =>
    `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  return { start: firstDay(first), end: addDays(firstDay(first + months), -1) };
}

/** What a quota asks in the period in which a day lies, and what was counted for it. */
export interface QuotaCount {
  readonly quota: Quota;
  readonly period: Period;
  readonly counted: number;
  readonly expected: number;
}

/**
 * Counts the occurrences of an action for one of its quotas, in the period in which `day` lies. A quota per
 * municipality is counted for the given municipalities together, one of the region for all.
 */
export function countQuota(
  ref: string,
  quota: Quota,
  municipalities: ReadonlyArray<string>,
  occurrences: ReadonlyArray<Occurrence>,
  day: IsoDate,
): QuotaCount {
  const period = quotaPeriod(quota.per, day);
  const each = quota.scope === 'municipality';
  const counted = occurrences.filter(
    ({ ref: of, on, what, municipality }) =>
      of === ref &&
      period.start <= on &&
      on <= period.end &&
      (what === undefined || quota.what === undefined || what === quota.what) &&
      (!each || (municipality !== undefined && municipalities.includes(municipality))),
  ).length;
  return { quota, period, counted, expected: quota.count * (each ? municipalities.length : 1) };
}
