/** A row of the table `lists`. */
export interface ListRow {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly template: 100 | 101;
  readonly url: string;
  readonly settings: string;
  readonly created: string;
  readonly item_modified: string;
  readonly version: number;
  readonly next_item: number;
  readonly item_count: number;
  readonly scope_id: number;
}

/** The table with a list's items. */
export function itemTable(list: Pick<ListRow, 'number'>): string {
  return `items_${list.number}`;
}

/** The column of a field in its list's table, quoted. */
export function fieldColumn(internalName: string): string {
  return `"f_${internalName}"`;
}
