import { Reach } from './model';

/** What needs attention is derived and never a status: late, or silent for long. */
export type Attention = 'overdue' | 'stale';

/** The views of the tab; `beheer` is there only for coordinators, `ronde` for who has a part in rounds. */
export const TAB_VIEWS = ['overzicht', 'mijn-acties', 'acties', 'ronde', 'beheer'] as const;
export type TabView = (typeof TAB_VIEWS)[number];

/** A place in the tab, as it stands in links of cards, mails and reports and in the address of the page. */
export interface TabTarget {
  readonly view: TabView;
  /** Part of the view, where it has parts: `betrokkenen` of Beheer, `2025-1.akkoord` of Ronde. */
  readonly section?: string;
  /** Opens the panel of this action. */
  readonly action?: string;
  readonly priority?: number;
  readonly municipality?: string;
  readonly status?: string;
  readonly reach?: Reach;
  readonly attention?: Attention;
  /** What a person searches for: only in the address of his own page, never in a link that is sent. */
  readonly search?: string;
}

const REACH_WORDS: Readonly<Record<Reach, string>> = { region: 'regio', municipality: 'gemeente' };
const ATTENTION_WORDS: Readonly<Record<Attention, string>> = { overdue: 'te-laat', stale: 'stil' };
const NAMES = [
  'weergave',
  'onderdeel',
  'actie',
  'prioriteit',
  'gemeente',
  'status',
  'bereik',
  'aandacht',
  'zoek',
] as const;

function wordKey<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | null,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

/** The query of a target: `?weergave=acties&actie=P1.07`. Values are encoded. */
export function tabQuery(target: TabTarget): string {
  const query = new URLSearchParams({ weergave: target.view });
  if (target.section !== undefined) query.set('onderdeel', target.section);
  if (target.action !== undefined) query.set('actie', target.action);
  if (target.priority !== undefined) query.set('prioriteit', String(target.priority));
  if (target.municipality !== undefined) query.set('gemeente', target.municipality);
  if (target.status !== undefined) query.set('status', target.status);
  if (target.reach !== undefined) query.set('bereik', REACH_WORDS[target.reach]);
  if (target.attention !== undefined) query.set('aandacht', ATTENTION_WORDS[target.attention]);
  if (target.search) query.set('zoek', target.search);
  return `?${query.toString()}`;
}

/** The link to a target on the SharePoint page (or tab) at `pageUrl`, keeping that page's own query. */
export function tabLink(pageUrl: string, target: TabTarget): string {
  const url = new URL(pageUrl);
  NAMES.forEach((name) => url.searchParams.delete(name));
  new URLSearchParams(tabQuery(target)).forEach((value, name) => url.searchParams.set(name, value));
  return url.toString();
}

/** Where the tab can be opened. */
export interface TabPlaces {
  /** The SharePoint page with the tab. */
  readonly tabUrl: string;
  /** Id of the app in the organisation's catalog; without it a link opens the SharePoint page. */
  readonly catalogAppId?: string;
}

/** The id of the personal tab in the Teams app's manifest. */
export const TAB_ENTITY_ID = 'uitvoeringsplan';

/**
 * The link to a target for somebody who is in Teams: into the app's tab where the catalog's id is known, with the
 * SharePoint page for clients that cannot show it; else to that page. It holds codes only, never text of the plan.
 */
export function teamsLink({ tabUrl, catalogAppId }: TabPlaces, target: TabTarget): string {
  const page = tabLink(tabUrl, target);
  if (!catalogAppId) return page;
  const query: ReadonlyArray<[string, string]> = [
    ['webUrl', page],
    ['label', target.action ?? 'Uitvoeringsplan'],
    ['context', JSON.stringify({ subEntityId: tabQuery(target) })],
  ];
  // Teams wants a space as %20, which URLSearchParams would write as a plus.
  const words = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(catalogAppId)}/${TAB_ENTITY_ID}?${words}`;
}

/** Reads a target back; what cannot be read is left out, an unknown view is the overview. */
export function parseTabTarget(query: string): TabTarget {
  const values = new URLSearchParams(query);
  const view = values.get('weergave');
  const action = values.get('actie') ?? '';
  const priority = Number(values.get('prioriteit') ?? NaN);
  return {
    view: TAB_VIEWS.find((known) => known === view) ?? 'overzicht',
    section: values.get('onderdeel') || undefined,
    action: /^P\d+\.\d+$/.test(action) ? action : undefined,
    priority: Number.isInteger(priority) ? priority : undefined,
    municipality: values.get('gemeente') ?? undefined,
    status: values.get('status') ?? undefined,
    reach: wordKey(REACH_WORDS, values.get('bereik')),
    attention: wordKey(ATTENTION_WORDS, values.get('aandacht')),
    search: values.get('zoek') || undefined,
  };
}
