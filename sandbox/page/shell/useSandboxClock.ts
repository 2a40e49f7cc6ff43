import * as React from 'react';
import { ask } from '../api';
import { onLiveEvent } from '../live/liveEvents';
import { useSession } from '../session';

const TICK_MS = 10_000;

/** The sandbox's time, ticking along and following every move of its clock. */
export function useSandboxClock(): Date {
  const session = useSession();
  const [ahead, setAhead] = React.useState(() => aheadOf(session.now));
  const [, tick] = React.useState(0);
  React.useEffect(() => {
    const timer = window.setInterval(() => tick((count) => count + 1), TICK_MS);
    const follow = () =>
      void ask<{ now: string }>('/admin/clock').then(
        ({ now }) => setAhead(aheadOf(now)),
        () => undefined,
      );
    const stop = onLiveEvent((event) => (event === 'clock' || event === 'reset') && follow());
    return () => {
      window.clearInterval(timer);
      stop();
    };
  }, []);
  return new Date(Date.now() + ahead);
}

function aheadOf(now: string): number {
  return new Date(now).getTime() - Date.now();
}
