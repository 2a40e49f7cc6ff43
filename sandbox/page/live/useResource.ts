import * as React from 'react';
import { PageEvent } from '../../pageApi/pageTypes';
import { ask } from '../api';
import { onLiveEvent } from './liveEvents';

export interface Resource<T> {
  readonly data?: T;
  readonly error?: Error;
  readonly reload: () => void;
}

/** Several changes within this time are asked for once. */
const TOGETHER_MS = 40;

/** What the sandbox has at a path, kept up to date by the live stream. `about` names one conversation to listen for. */
export function useResource<T>(
  path: string | undefined,
  refreshOn: ReadonlyArray<PageEvent>,
  about?: string,
): Resource<T> {
  const [state, setState] = React.useState<{ path?: string; data?: T; error?: Error }>({});
  const [asked, setAsked] = React.useState(0);
  const reload = React.useCallback(() => setAsked((count) => count + 1), []);
  const events = [...refreshOn, 'reset'].join();

  React.useEffect(() => {
    if (path === undefined) return undefined;
    let current = true;
    ask<T>(path).then(
      (data) => current && setState({ path, data }),
      (error: Error) => current && setState({ path, error }),
    );
    return () => {
      current = false;
    };
  }, [path, asked]);

  React.useEffect(() => {
    let timer: number | undefined;
    const stop = onLiveEvent((event, detail) => {
      if (!events.split(',').includes(event)) return;
      if (event === 'chat' && about && detail.conversationId && detail.conversationId !== about) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(reload, TOGETHER_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [events, about, reload]);

  const fresh = state.path === path;
  return { data: fresh ? state.data : undefined, error: fresh ? state.error : undefined, reload };
}
