/** The parts of SharePoint's REST answers that the page shows. */
export interface SiteList {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly ItemCount: number;
  readonly BaseTemplate: number;
  readonly Hidden: boolean;
}

export interface SiteColumn {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Hidden: boolean;
  /** 0 is a day without time. */
  readonly DisplayFormat?: number;
}

export type SiteItem = Readonly<Record<string, unknown>> & { readonly Id: number };

export interface ItemVersion extends Readonly<Record<string, unknown>> {
  readonly VersionId: number;
  readonly VersionLabel: string;
}

/** A page of a collection. */
export interface Page<T> {
  readonly value: ReadonlyArray<T>;
  readonly 'odata.nextLink'?: string;
}

export const DOCUMENT_LIBRARY = 101;
export const FOLDER = 1;

/** Address of a list in the REST interface; a quote in a title is doubled. */
export function listPath(sitePath: string, title: string, rest = ''): string {
  return `${sitePath}/_api/web/lists/getByTitle('${encodeURIComponent(title.replace(/'/g, "''"))}')${rest}`;
}

/** Path and query of a link that SharePoint gave, whatever host it was made for. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link, window.location.origin);
  return pathname + search;
}
