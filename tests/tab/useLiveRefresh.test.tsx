import { act, cleanup, screen } from '@testing-library/react';
import { nextWait } from '../../src/tab/shared/useLiveRefresh';
import { aLoadedPlan, anAction, aPerson, aPlan, aState } from '../support/plan';
import { showTab } from './showTab';

const duo = aPerson({ name: 'Bas', duoOf: [1] });
const loaded = aLoadedPlan(aPlan({ actions: [anAction({ due: '2025-03-31' })] }), {}, { people: [duo] });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const later = (ms: number): Promise<void> =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });

test('an answer that was given in chat appears without a reload', async () => {
  const { store } = await showTab(loaded, duo, { target: { view: 'acties' } });
  store.answerElsewhere(
    { ref: 'P1.01' },
    { by: 'Fatma', channel: 'card', after: aState({ status: 'afgerond', updatedBy: 'Fatma' }) },
  );
  expect(screen.queryByText('Afgerond', { selector: 'table *' })).toBeNull();
  await later(6_000);
  expect(screen.getByText('Afgerond', { selector: 'table *' })).toBeTruthy();
});

test('a page that nobody looks at asks nothing', async () => {
  const { store } = await showTab(loaded, duo);
  const load = jest.spyOn(store, 'load');
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await later(600_000);
  expect(load).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

test.each([
  [5_000, false, 7_500],
  [50_000, false, 60_000],
  [60_000, true, 5_000],
])('after %d ms and a look that found a change: %s, the next wait is %d ms', (wait, changed, next) => {
  expect(nextWait(wait, changed)).toBe(next);
});
