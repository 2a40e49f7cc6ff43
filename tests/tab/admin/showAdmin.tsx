import { act, fireEvent, screen, within } from '@testing-library/react';
import { LoadedPlan } from '../../../src/store/planStore';
// What is loaded when it is needed is loaded here, so that no test waits for it.
import '../../../src/tab/admin/Admin';
import '../../../src/tab/admin/settings/previewOf';
import { TabHost } from '../../../src/tab/host/tabHost';
import { memoryPlanSetup, SetupWishes } from '../../support/memoryPlanSetup';
import { memoryPlanStore, MemoryPlanStore } from '../../support/memoryPlanStore';
import { anAction, aLoadedPlan, aPerson, aPlan, aPriority, aSubTheme, StateWishes } from '../../support/plan';
import { ShownTab, showTab } from '../showTab';

/** The coordinator of these tests, two officials, and a portfolio holder who only reads. */
export const ANNEKE = aPerson({ id: '1', name: 'Anneke Verbruggen', isCoordinator: true });
export const BAS = aPerson({ id: '2', name: 'Bas Tielemans', duoOf: [1] });
export const ROOS = aPerson({ id: '3', name: 'Roos Hermsen', duoOf: [2], route: 'mail' });
export const BERGMAN = aPerson({ id: '4', name: 'Rinus Bergman', holderName: 'Bergman' });

/** A plan of two priorities; the first has a regional action with a deadline and one for each municipality. */
export function aManagedPlan(states: StateWishes = {}): LoadedPlan {
  const plan = aPlan({
    priorities: [
      aPriority({ title: 'Ondermijning', subThemes: [aSubTheme()] }),
      aPriority({ number: 2, title: 'Zorg en veiligheid' }),
    ],
    actions: [
      anAction({ ref: 'P1.01', text: 'Een campagne houden', due: '2025-06-30' }),
      anAction({
        ref: 'P1.02',
        text: 'Toezicht in het buitengebied',
        reach: 'municipality',
        due: '2025-12-31',
      }),
      anAction({
        ref: 'P2.01',
        text: 'Een werkgroep beginnen',
        condition: { text: 'als er geld is', state: 'open' },
      }),
    ],
  });
  return aLoadedPlan(plan, states, { people: [ANNEKE, BAS, ROOS, BERGMAN] });
}

export interface ShownAdmin extends ShownTab {
  readonly granted: string[];
}

/** Opens a part of Beheer as the coordinator. */
export async function showAdmin(
  section: string,
  loaded: LoadedPlan = aManagedPlan(),
  more: {
    readonly me?: TabHost['me'];
    readonly prepare?: (store: MemoryPlanStore) => void;
    readonly setup?: SetupWishes;
  } = {},
): Promise<ShownAdmin> {
  const store = memoryPlanStore(loaded);
  more.prepare?.(store);
  const granted: string[] = [];
  const shown = await showTab(loaded, more.me ?? ANNEKE, {
    store,
    setup: memoryPlanSetup(store, { granted, ...more.setup }),
    target: { view: 'beheer', section },
  });
  if (!more.me) await screen.findByRole('navigation', { name: 'Onderdelen van Beheer' });
  return { ...shown, store, granted };
}

/** The dialog that is open. */
export const dialog = () => within(screen.getByRole('dialog'));

export async function typeInto(field: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(field, { target: { value: text } });
  });
}

/** Types in a field of the dialog. */
export async function type(label: string | RegExp, text: string): Promise<void> {
  await typeInto(dialog().getByLabelText(label), text);
}

/** Presses a button of the dialog and lets all that follows come to its end: saving, and reading the plan anew. */
export async function pressIn(name: string | RegExp): Promise<void> {
  const button = dialog().getByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
    await new Promise((done) => setTimeout(done, 0));
  });
}
