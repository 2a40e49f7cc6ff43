import { ListKey } from '../../sharepoint/schema/lists';
import { IsoInstant } from '../plan/dates';
import { RowVersion } from '../plan/model';
import { Problem } from '../plan/problem';

/** Values of a list item by internal name, as they travel as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Who SharePoint recorded as the author of an item; `isApp` when it was the service. */
export interface RowAuthor {
  readonly name: string;
  readonly isApp: boolean;
  /** Mail address of a person. */
  readonly mail?: string;
}

/** One list item. */
export interface ListRow {
  readonly id: number;
  readonly version: RowVersion;
  readonly fields: Fields;
  readonly author?: RowAuthor;
}

/** Rows whose indexed column has one of some values, or lies at or after a moment. */
export type RowFilter =
  | { readonly column: string; readonly anyOf: ReadonlyArray<string> }
  | { readonly column: string; readonly from: IsoInstant };

export interface RowsQuery {
  readonly list: ListKey;
  /** All rows when absent. */
  readonly filter?: RowFilter;
}

export interface NewRow {
  readonly list: ListKey;
  readonly fields: Fields;
}

/** A change of one item; without `version` it is made whatever the item holds. */
export interface RowChange {
  readonly list: ListKey;
  readonly id: number;
  readonly version?: RowVersion;
  readonly fields: Fields;
}

export interface UpdateOptions {
  /** True when nobody needs the new versions: Graph would have to be asked for them; they are then empty. */
  readonly withoutVersions?: boolean;
}

/** Names one item of a list. */
export interface RowAddress {
  readonly list: ListKey;
  readonly id: number;
}

export type WriteResult =
  | { readonly kind: 'written'; readonly id: number; readonly version: RowVersion }
  /** Somebody changed the item first (412). */
  | { readonly kind: 'changed' }
  /** The item does not exist (any more). */
  | { readonly kind: 'gone' }
  /** `uncertain` when it may have been done all the same: a timeout, a 5xx, a unique key that is taken. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly uncertain: boolean };

/**
 * What both adapters do with lists; the store above it is written once. Each method takes many at a time,
 * so that an adapter can send them in one request. Methods reject with a `Problem` when nothing was done.
 */
export interface ListRows {
  /** All rows of each query, over all pages, in the order of the queries. */
  read(queries: ReadonlyArray<RowsQuery>): Promise<ReadonlyArray<ReadonlyArray<ListRow>>>;
  /** Single items as they are now; undefined for one that is gone. */
  readById(addresses: ReadonlyArray<RowAddress>): Promise<ReadonlyArray<ListRow | undefined>>;
  /** Adds items; the results come in the same order and one failing does not stop the others. */
  insert(rows: ReadonlyArray<NewRow>): Promise<ReadonlyArray<WriteResult>>;
  /** Changes items; the results come in the same order and one failing does not stop the others. */
  update(changes: ReadonlyArray<RowChange>, options?: UpdateOptions): Promise<ReadonlyArray<WriteResult>>;
}
