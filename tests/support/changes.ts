import { ChangeStamp } from '../../src/plan/planChange';

let made = 0;

/** Anneke changes the plan on 3 June 2025, for a reason. */
export function aStamp(wish: Partial<ChangeStamp> = {}): ChangeStamp {
  made += 1;
  return {
    id: `44444444-4444-4444-8444-${String(made).padStart(12, '0')}`,
    reason: 'Besproken in het IV-overleg',
    at: '2025-06-03T09:00:00.000Z',
    by: 'Anneke Verbruggen',
    byPersonId: '1',
    ...wish,
  };
}
