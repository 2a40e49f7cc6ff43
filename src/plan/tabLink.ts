/** A place in the tab, as it stands in links of cards, mails and reports and in the address of the page. */
export interface TabTarget {
  readonly view: 'overzicht' | 'mijn-acties' | 'acties';
  /** Opens the panel of this action. */
  readonly action?: string;
  readonly priority?: number;
  readonly municipality?: string;
  readonly status?: string;
}

/** The query of a target: `?weergave=acties&actie=P1.07`. Values are encoded; user text never stands in it. */
export function tabQuery(target: TabTarget): string {
  const query = new URLSearchParams({ weergave: target.view });
  if (target.action !== undefined) query.set('actie', target.action);
  if (target.priority !== undefined) query.set('prioriteit', String(target.priority));
  if (target.municipality !== undefined) query.set('gemeente', target.municipality);
  if (target.status !== undefined) query.set('status', target.status);
  return `?${query.toString()}`;
}

/** The link to a target on the SharePoint page (or tab) at `pageUrl`, keeping that page's own query. */
export function tabLink(pageUrl: string, target: TabTarget): string {
  const url = new URL(pageUrl);
  new URLSearchParams(tabQuery(target)).forEach((value, name) => url.searchParams.set(name, value));
  return url.toString();
}

/** Reads a target back; what cannot be read is left out, an unknown view is the overview. */
export function parseTabTarget(query: string): TabTarget {
  const values = new URLSearchParams(query);
  const view = values.get('weergave');
  const action = values.get('actie') ?? '';
  const priority = Number(values.get('prioriteit') ?? NaN);
  return {
    view: view === 'mijn-acties' || view === 'acties' ? view : 'overzicht',
    action: /^P\d+\.\d+$/.test(action) ? action : undefined,
    priority: Number.isInteger(priority) ? priority : undefined,
    municipality: values.get('gemeente') ?? undefined,
    status: values.get('status') ?? undefined,
  };
}
