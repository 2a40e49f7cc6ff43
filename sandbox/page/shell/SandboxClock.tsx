import * as React from 'react';
import { ask } from '../api';
import { onLiveEvent } from '../live/liveEvents';

const TICK_MS = 10_000;

const ClockContext = React.createContext(new Date());

/** The sandbox's time, ticking along and following every move of its clock. */
export function useSandboxClock(): Date {
  return React.useContext(ClockContext);
}

/** Keeps the sandbox's time for the page; `now` is what it was when the answer came in. */
export function SandboxClock(props: { now: string; children: React.ReactNode }): React.ReactElement {
  const [ahead, setAhead] = React.useState(() => aheadOf(props.now));
  const [, tick] = React.useState(0);
  React.useEffect(() => setAhead(aheadOf(props.now)), [props.now]);
  React.useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), TICK_MS);
    const follow = () =>
      ask<{ now: string }>('/admin/clock').then(
        ({ now }) => setAhead(aheadOf(now)),
        // Without an answer the clock ticks on; the next move tells it again.
        () => undefined,
      );
    const stop = onLiveEvent((event) => {
      if (event === 'clock' || event === 'reset') void follow();
    });
    return () => {
      window.clearInterval(timer);
      stop();
    };
  }, []);
  return <ClockContext.Provider value={new Date(Date.now() + ahead)}>{props.children}</ClockContext.Provider>;
}

function aheadOf(now: string): number {
  return new Date(now).getTime() - Date.now();
}
