import { addDays, daysBetween, IsoDate } from './dates';
import { Action, Period, Plan, Quota } from './model';
import { Occurrence } from './occurrences';
import { municipalitiesOf } from './rows';

/** How far one quota has come on a day, for the region or for one municipality. */
export interface QuotaPace {
  readonly quota: Quota;
  /** Code of the municipality that it was counted for; absent for the region. */
  readonly municipality?: string;
  /** Executions that count so far; more than the quota asks in a period count for nothing later. */
  readonly counted: number;
  /** How many should have been counted by now, the days of grace included. */
  readonly expected: number;
  readonly behind: boolean;
  /** The day on which the newest part of a period was over, its grace included: from then on `expected` holds. */
  readonly since?: IsoDate;
  /** The period that the day lies in, for what is shown: "1 of 2 this year". */
  readonly period: Period;
  readonly countedInPeriod: number;
}

const MONTHS = { year: 12, halfYear: 6, quarter: 3, month: 1 } as const;

/** The same day of a later month, or the last one of a month that has no such day. */
function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** The days in which a quota is counted: those of the schedule that lie in the plan. */
function spanOf({ schedule }: Action, plan: Plan): Period {
  const { start = plan.period.start, end = plan.period.end } = schedule;
  return {
    start: start > plan.period.start ? start : plan.period.start,
    end: end < plan.period.end ? end : plan.period.end,
  };
}

/** The periods of a quota that have begun, the last one cut off where the plan ends. */
function periodsUntil(span: Period, per: Quota['per'], today: IsoDate): ReadonlyArray<Period> {
  const periods: Period[] = [];
  for (let at = 0; ; at += 1) {
    const start = monthsLater(span.start, at * MONTHS[per]);
    if (at > 0 && (start > span.end || start > today)) return periods;
    periods.push({ start, end: addDays(monthsLater(span.start, (at + 1) * MONTHS[per]), -1) });
  }
}

/** The days after which one more is expected, without grace: start + k × period / n. */
function partsOf({ start, end }: Period, count: number): ReadonlyArray<IsoDate> {
  const length = daysBetween(start, end) + 1;
  return Array.from({ length: count }, (_, at) => addDays(start, Math.ceil(((at + 1) * length) / count)));
}

const byRef = new WeakMap<ReadonlyArray<Occurrence>, ReadonlyMap<string, ReadonlyArray<Occurrence>>>();

/** The occurrences of an action; the list is taken apart once, however many actions ask. */
export function occurrencesOf(
  occurrences: ReadonlyArray<Occurrence>,
  ref: string,
): ReadonlyArray<Occurrence> {
  let known = byRef.get(occurrences);
  if (!known) {
    const grouped = new Map<string, Occurrence[]>();
    occurrences.forEach((occurrence) => {
      const group = grouped.get(occurrence.ref);
      if (group) group.push(occurrence);
      else grouped.set(occurrence.ref, [occurrence]);
    });
    known = grouped;
    byRef.set(occurrences, grouped);
  }
  return known.get(ref) ?? [];
}

/** Whether an occurrence counts for a quota: by `what` where an action has several. */
function countsFor({ what }: Occurrence, quota: Quota, quotas: ReadonlyArray<Quota>): boolean {
  return quotas.length === 1 || what === quota.what;
}

function paceOf(
  quota: Quota,
  municipality: string | undefined,
  span: Period,
  days: ReadonlyArray<IsoDate>,
  graceDays: number,
  today: IsoDate,
): QuotaPace {
  const periods = periodsUntil(span, quota.per, today);
  let counted = 0;
  let countedInPeriod = 0;
  let expected = 0;
  let since: IsoDate | undefined;
  periods.forEach((period, at) => {
    const last = period.end < span.end ? period.end : span.end;
    countedInPeriod = days.filter((day) => day >= period.start && day <= last).length;
    counted = Math.min(counted + countedInPeriod, quota.count * (at + 1));
    partsOf(period, quota.count).forEach((part) => {
      const from = addDays(part, graceDays);
      if (from > today || part > addDays(span.end, 1)) return;
      expected += 1;
      since = from;
    });
  });
  return {
    quota,
    ...(municipality === undefined ? {} : { municipality }),
    counted,
    expected,
    behind: counted < expected,
    ...(since === undefined ? {} : { since }),
    period: periods[periods.length - 1],
    countedInPeriod,
  };
}

/**
 * The pace of each quota of an action. A quota of n per period is behind when fewer are counted than k for any k
 * with start + k × period / n + days of grace passed. What was too much in one period does not help the next; what
 * was too little can be made good later.
 *
 * @param municipality - a row of one municipality: a quota "per municipality" is counted for it alone. Without it
 * (the regional row) such a quota gives one pace for each municipality.
 */
export function quotaPaces(
  action: Action,
  municipality: string | undefined,
  facts: { readonly plan: Plan; readonly occurrences: ReadonlyArray<Occurrence>; readonly graceDays: number },
  today: IsoDate,
): ReadonlyArray<QuotaPace> {
  const { plan, graceDays } = facts;
  const quotas = action.schedule.quotas ?? [];
  if (quotas.length === 0) return [];
  const span = spanOf(action, plan);
  const done = occurrencesOf(facts.occurrences, action.ref).filter(({ on }) => on <= today);
  return quotas.flatMap((quota) => {
    const counting = done.filter((occurrence) => countsFor(occurrence, quota, quotas));
    const units: ReadonlyArray<string | undefined> =
      quota.scope === 'region'
        ? [undefined]
        : municipality === undefined
          ? municipalitiesOf(plan, action)
          : [municipality];
    return units.map((unit) => {
      const own = unit === undefined ? counting : counting.filter((one) => one.municipality === unit);
      const days = own.map(({ on }) => on);
      return paceOf(quota, unit, span, days, graceDays, today);
    });
  });
}

/** The days from `today` on at which the pace of an action is looked at again, nearest first. */
export function nextQuotaDays(
  action: Action,
  plan: Plan,
  graceDays: number,
  today: IsoDate,
): ReadonlyArray<IsoDate> {
  const span = spanOf(action, plan);
  const days = (action.schedule.quotas ?? []).flatMap((quota) =>
    periodsUntil(span, quota.per, span.end)
      .flatMap((period) => partsOf(period, quota.count))
      .filter((part) => part <= addDays(span.end, 1))
      .map((part) => addDays(part, graceDays)),
  );
  return [...new Set(days)].filter((day) => day > today).sort();
}
