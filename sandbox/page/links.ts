import { navigate } from './route';

/** The query of the tab when a link leads to it: to its SharePoint page, or into Teams. */
export function tabQueryOf(href: string, tabPagePath: string): string | undefined {
  const url = parse(href);
  if (!url) return undefined;
  if (url.pathname === tabPagePath) return url.search;
  if (url.hostname !== 'teams.microsoft.com' || !url.pathname.startsWith('/l/entity/')) return undefined;
  const context = parseJson(url.searchParams.get('context'));
  if (typeof context?.subEntityId === 'string') return `?${context.subEntityId.replace(/^\?/, '')}`;
  return parse(url.searchParams.get('webUrl') ?? '')?.search ?? '';
}

/** Follows a link of a card, message or mail: the tab opens within the page, all else in a new window. */
export function openLink(href: string, tabPagePath: string): void {
  const query = tabQueryOf(href, tabPagePath);
  if (query !== undefined) navigate('plan', undefined, query);
  else if (/^(https?|mailto|tel):/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer');
}

function parse(href: string): URL | undefined {
  try {
    return new URL(href, window.location.origin);
  } catch {
    return undefined;
  }
}

function parseJson(text: string | null): Record<string, unknown> | undefined {
  try {
    return text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
