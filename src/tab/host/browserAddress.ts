import { tabLink, TabTarget } from '../../plan/tabLink';
import { NavigationKind } from './tabHost';

/** Writes a place in the address of the page, keeping the page's own query. */
export function writeAddress(target: TabTarget, kind: NavigationKind): void {
  const href = tabLink(window.location.href, target);
  if (href === window.location.href) return;
  if (kind === 'push') window.history.pushState(window.history.state, '', href);
  else window.history.replaceState(window.history.state, '', href);
}

/** The address of a place on this page. */
export function hrefHere(target: TabTarget): string {
  return tabLink(window.location.href, target);
}
