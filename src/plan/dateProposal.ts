import { format, parse } from 'date-fns';
import { nl } from 'date-fns/locale/nl';
import { IsoDate } from './dates';
import { Action, Period, Quota, Schedule } from './model';
import { parseSchedule } from './schedule/parseSchedule';

const PERIODS: Readonly<Record<Quota['per'], string>> = {
  year: 'jaar',
  halfYear: 'halfjaar',
  quarter: 'kwartaal',
  month: 'maand',
};

const written = (day: IsoDate): string =>
  format(parse(day, 'yyyy-MM-dd', new Date(0)), 'd MMMM yyyy', { locale: nl });

function quotaPhrase({ count, per, scope, atLeast }: Quota): string {
  const whose = scope === 'municipality' ? 'gemeente' : 'regio';
  return `${atLeast ? 'minimaal ' : ''}${count} x per ${PERIODS[per]} per ${whose}`;
}

/**
 * The "Wanneer" of an action whose end becomes another day, in the words of a plan: `uiterlijk 30 september
 * 2025`, `1 juli 2025 t/m 30 september 2025 en doorlopend`. Reading the phrase again gives the new schedule, so
 * that a plan that is exported and imported stays the same.
 */
export function phraseUntil(schedule: Schedule, end: IsoDate, period: Period): string {
  const { start, quotas = [] } = schedule;
  const fromLater = start !== undefined && start > period.start && start <= end;
  const span = fromLater ? `${written(start)} t/m ${written(end)}` : `uiterlijk ${written(end)}`;
  if (quotas.length > 0) return `${quotas.map(quotaPhrase).join(' en ')}, ${span}`;
  return schedule.ongoingAfter ? `${span} en doorlopend` : span;
}

/** An action with another end, in its phrase and in its schedule. */
export function withEnd(action: Action, end: IsoDate, period: Period): Action {
  const when = phraseUntil(action.schedule, end, period);
  const { schedule } = parseSchedule(when, period);
  const quotas = action.schedule.quotas;
  // A quota's own words are no part of the phrase, and are kept.
  return { ...action, when, schedule: quotas ? { ...schedule, quotas } : schedule };
}
