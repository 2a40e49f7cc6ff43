import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, fireEvent, render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { Person } from '../../src/plan/people';
import { TabTarget } from '../../src/plan/tabLink';
import { LoadedPlan } from '../../src/store/planStore';
import { App } from '../../src/tab/App';
import { TabHost } from '../../src/tab/host/tabHost';
import { memoryPlanSetup } from '../support/memoryPlanSetup';
import { memoryPlanStore, MemoryPlanStore } from '../support/memoryPlanStore';

// jsdom looks for the style of an element in every rule of every sheet, which takes seconds for a page in Fluent UI:
// the sheets stay out, and who asks for an element by its role need not know whether a style hides it.
const withoutSheets = createDOMRenderer(undefined);
configure({ defaultHidden: true });

/** 20 June 2025, in the morning. */
export const NOW = new Date('2025-06-20T07:00:00Z');

export interface ShownTab extends RenderResult {
  readonly store: MemoryPlanStore;
  readonly visited: TabTarget[];
  readonly downloads: string[];
}

/** Shows the tab of a plan to somebody; returns when the plan is there. */
export async function showTab(
  loaded: LoadedPlan,
  me: Pick<Person, 'name' | 'identities'>,
  changes: Partial<TabHost> = {},
): Promise<ShownTab> {
  const store = memoryPlanStore(loaded);
  const visited: TabTarget[] = [];
  const downloads: string[] = [];
  const host: TabHost = {
    store,
    setup: memoryPlanSetup(store),
    me,
    locale: 'nl',
    theme: 'light',
    target: { view: 'overzicht' },
    now: async () => NOW,
    onNavigate: (target) => visited.push(target),
    hrefOf: (target) => `#${target.view}`,
    download: (file) => downloads.push(file.name),
    loadTemplate: async () => new Uint8Array(),
    ...changes,
  };
  const shown = render(
    <RendererProvider renderer={withoutSheets}>
      <App host={host} />
    </RendererProvider>,
  );
  await shown.findByRole('heading', { level: 1 });
  return { ...shown, store, visited, downloads };
}

/** Presses something and lets what follows from it happen. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
  });
}
