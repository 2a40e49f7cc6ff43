import * as React from 'react';

export type ViewName = 'chat' | 'plan' | 'lijsten' | 'mail';

/** Where one is on the page; it stands in the address, so that reloading and switching person keep it. */
export interface Route {
  readonly view: ViewName;
  /** Conversation, list or mail. */
  readonly id?: string;
  /** Query of the tab, with its question mark. */
  readonly query: string;
}

const VIEWS: ReadonlyArray<ViewName> = ['chat', 'plan', 'lijsten', 'mail'];

export function parseRoute(hash: string): Route {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, id] = path.split('/');
  return {
    view: VIEWS.find((name) => name === view) ?? 'chat',
    id: id ? decodeURIComponent(id) : undefined,
    query: query ? `?${query}` : '',
  };
}

export function routeHash(view: ViewName, id?: string, query = ''): string {
  return `#/${view}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${query}`;
}

export function navigate(view: ViewName, id?: string, query = ''): void {
  window.location.hash = routeHash(view, id, query);
}

export function useRoute(): Route {
  const [route, setRoute] = React.useState(() => parseRoute(window.location.hash));
  React.useEffect(() => {
    const follow = () => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
