import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { Visitor } from './visitor';

/** The page itself, and the product's tab when it is shown. */
function framesOf({ page }: Visitor): ReadonlyArray<Frame> {
  return page.frames().filter((frame) => frame === page.mainFrame() || frame.url().includes('/tab.html'));
}

/** What axe finds on what the person sees, colours included. */
export async function findings(visitor: Visitor): Promise<ReadonlyArray<string>> {
  const found: string[] = [];
  for (const frame of framesOf(visitor)) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
    const violations = await frame.evaluate(() =>
      // Each frame is asked for itself. Fluent's catchers of the Tab key pass the focus on and are no stop.
      window.axe
        .run(
          { exclude: '[data-tabster-dummy]' },
          { preload: false, iframes: false, resultTypes: ['violations'] },
        )
        .then((results) => results.violations),
    );
    found.push(
      ...violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    );
  }
  return found;
}

/** How many pixels of what the person sees stick out at the side; a page or tab should scroll down only. */
export async function pixelsTooWide(visitor: Visitor): Promise<number> {
  const widths = await Promise.all(
    framesOf(visitor).map((frame) =>
      frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ),
  );
  return Math.max(...widths);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
