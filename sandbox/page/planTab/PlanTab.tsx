import { makeStyles } from '@fluentui/react-components';
import * as React from 'react';
import { navigate } from '../route';
import { useSession } from '../session';
import { texts } from '../texts';
import { ThemeName } from '../theme';
import { openLink } from '../links';
import { TeamsHost } from './teamsHost';

const LOCALE = 'nl-nl';

const useStyles = makeStyles({
  frame: { flexGrow: 1, width: '100%', border: 'none' },
});

/** The product's tab in a frame, as Teams embeds it. Its place is kept when the person changes. */
export function PlanTab({ query, theme }: { query: string; theme: ThemeName }): React.ReactElement {
  const styles = useStyles();
  const { tabPagePath, me } = useSession();
  const frame = React.useRef<HTMLIFrameElement>(null);
  const host = React.useRef<TeamsHost>();
  const shownTheme = React.useRef(theme);
  const [src, setSrc] = React.useState(() => tabAddress(query, theme));

  React.useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    host.current = new TeamsHost(element, {
      locale: LOCALE,
      theme: () => shownTheme.current,
      userPrincipalName: me.mail,
      openLink: (href) => openLink(href, tabPagePath),
    });
    return () => host.current?.stop();
  }, [me.mail, tabPagePath]);

  // The tab moves on by itself; only a link from elsewhere brings it to another place.
  React.useEffect(() => {
    if (placeOf(frame.current) !== query) setSrc(tabAddress(query, shownTheme.current));
  }, [query]);

  React.useEffect(() => {
    if (theme === shownTheme.current) return;
    shownTheme.current = theme;
    if (!host.current?.changeTheme(theme)) setSrc(tabAddress(placeOf(frame.current) ?? '', theme));
  }, [theme]);

  React.useEffect(() => {
    const element = frame.current;
    const timer = window.setInterval(() => {
      const place = placeOf(element);
      if (place !== undefined && place !== query) navigate('plan', undefined, place);
    }, 500);
    return () => window.clearInterval(timer);
  }, [query]);

  return <iframe ref={frame} className={styles.frame} title={texts.plan.frame} src={src} />;
}

function tabAddress(query: string, theme: ThemeName): string {
  const values = new URLSearchParams(query);
  values.set('theme', theme);
  values.set('locale', LOCALE);
  return `/tab.html?${values.toString()}`;
}

/** The query that the tab shows now, without what belongs to the frame. */
function placeOf(frame: HTMLIFrameElement | null): string | undefined {
  const location = frame?.contentWindow?.location;
  if (!location || !location.pathname.endsWith('/tab.html')) return undefined;
  const values = new URLSearchParams(location.search);
  values.delete('theme');
  values.delete('locale');
  const query = values.toString();
  return query ? `?${query}` : '';
}
