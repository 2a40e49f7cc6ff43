import * as React from 'react';

const SHORTEST_MS = 5_000;
const LONGEST_MS = 60_000;

/** How long to wait after a look at the store: at once again when something changed, else ever longer. */
export function nextWait(wait: number, changed: boolean): number {
  return changed ? SHORTEST_MS : Math.min(wait * 1.5, LONGEST_MS);
}

/**
 * Looks at the store again and again while the page is visible, so that an answer given in chat appears
 * without a reload. `refresh` tells whether it found a change.
 */
export function useLiveRefresh(refresh: () => Promise<boolean>, active: boolean): void {
  const latest = React.useRef(refresh);
  latest.current = refresh;

  React.useEffect(() => {
    if (!active) return undefined;
    let wait = SHORTEST_MS;
    let timer: number | undefined;
    let stopped = false;

    const plan = (): void => {
      window.clearTimeout(timer);
      if (!stopped && !document.hidden) timer = window.setTimeout(look, wait);
    };
    const look = async (): Promise<void> => {
      const changed = await latest.current();
      wait = nextWait(wait, changed);
      plan();
    };
    // Somebody who comes back to the page, or uses it, wants to see it as it is now.
    const wake = (): void => {
      if (wait === SHORTEST_MS) return;
      wait = SHORTEST_MS;
      plan();
    };
    const showOrHide = (): void => {
      window.clearTimeout(timer);
      wait = SHORTEST_MS;
      if (!document.hidden) void look();
    };

    plan();
    document.addEventListener('visibilitychange', showOrHide);
    window.addEventListener('focus', wake);
    window.addEventListener('online', wake);
    document.addEventListener('pointerdown', wake);
    document.addEventListener('keydown', wake);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', showOrHide);
      window.removeEventListener('focus', wake);
      window.removeEventListener('online', wake);
      document.removeEventListener('pointerdown', wake);
      document.removeEventListener('keydown', wake);
    };
  }, [active]);
}
