import { makeStyles } from '@fluentui/react-components';
import * as React from 'react';
import { Route, routeHash } from '../route';
import { texts } from '../texts';
import { ThemeName } from '../theme';

const LOCALE = 'nl-nl';
const FOLLOW_MS = 300;

const useStyles = makeStyles({
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** The product's tab in a frame, as Teams embeds it. Its place is kept when the person changes. */
export function PlanTab({ route, theme }: { route: Route; theme: ThemeName }): React.ReactElement {
  const styles = useStyles();
  const frame = React.useRef<HTMLIFrameElement>(null);
  const [first] = React.useState(() => ({ src: tabAddress(route.query, theme), theme }));

  // The tab moves on by itself; a link from elsewhere brings it to another place.
  React.useEffect(() => {
    const place = placeOf(frame.current);
    if (place === undefined || place === route.query) return;
    frame.current?.contentWindow?.location.replace(tabAddress(route.query, theme));
    // A change of theme alone does not move the tab.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [route]);

  // The message that Teams sends to its tabs.
  React.useEffect(() => {
    const message = { func: 'themeChange', args: [theme] };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [theme]);

  React.useEffect(() => {
    const element = frame.current;
    const timer = window.setInterval(() => keepPlace(element), FOLLOW_MS);
    return () => window.clearInterval(timer);
  }, []);

  return <iframe ref={frame} className={styles.frame} title={texts.plan.frame} src={first.src} />;
}

/** Writes the place of the tab into the address of the page, without a step for the back button. */
function keepPlace(frame: HTMLIFrameElement | null): void {
  const place = placeOf(frame);
  if (place === undefined || !window.location.hash.startsWith(routeHash('plan'))) return;
  const hash = routeHash('plan', undefined, place);
  if (hash !== window.location.hash) window.history.replaceState(null, '', hash);
}

function tabAddress(query: string, theme: ThemeName): string {
  const values = new URLSearchParams(query);
  values.set('theme', theme);
  values.set('locale', LOCALE);
  return `/tab.html?${values.toString()}`;
}

/** The query that the tab shows now, without what belongs to the frame; nothing while it loads. */
function placeOf(frame: HTMLIFrameElement | null): string | undefined {
  const location = frame?.contentWindow?.location;
  if (!location?.pathname.endsWith('/tab.html')) return undefined;
  const values = new URLSearchParams(location.search);
  values.delete('theme');
  values.delete('locale');
  const query = values.toString();
  return query ? `?${query}` : '';
}
