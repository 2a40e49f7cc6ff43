import { phraseUntil, withEnd } from '../../src/plan/dateProposal';
import { Schedule } from '../../src/plan/model';
import { parseSchedule } from '../../src/plan/schedule/parseSchedule';
import { anAction } from '../support/plan';

const period = { start: '2025-01-01', end: '2026-12-31' };
const quota = { count: 2, per: 'year', scope: 'municipality', atLeast: true, what: 'controle' } as const;

test.each<[string, Schedule, string]>([
  [
    'from the first day',
    { kind: 'window', start: '2025-01-01', end: '2025-06-30' },
    'uiterlijk 15 november 2025',
  ],
  [
    'from a later day',
    { kind: 'window', start: '2025-07-01', end: '2025-09-30' },
    '1 juli 2025 t/m 15 november 2025',
  ],
  ['that starts after the new end', { kind: 'window', start: '2026-01-01' }, 'uiterlijk 15 november 2025'],
  [
    'that goes on afterwards',
    { kind: 'window', start: '2025-07-01', end: '2025-09-30', ongoingAfter: true },
    '1 juli 2025 t/m 15 november 2025 en doorlopend',
  ],
  [
    'with a number per period',
    { kind: 'recurring', start: '2025-01-01', end: '2026-12-31', quotas: [quota] },
    'minimaal 2 x per jaar per gemeente, uiterlijk 15 november 2025',
  ],
])('an action %s gets a phrase that reads as its new schedule', (_what, schedule, phrase) => {
  expect(phraseUntil(schedule, '2025-11-15', period)).toBe(phrase);
  const next = withEnd(anAction({ schedule }), '2025-11-15', period);
  expect(next.schedule.end).toBe('2025-11-15');
  const read = parseSchedule(next.when, period).schedule;
  expect({ ...next.schedule, quotas: read.quotas }).toEqual({ ...read, quotas: read.quotas });
  expect(next.schedule.quotas).toEqual(schedule.quotas);
});
