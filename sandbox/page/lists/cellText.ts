import { inDutch } from '../dutchTime';
import { texts } from '../texts';
import { SiteColumn } from './sharePoint';

/** A value as a SharePoint list shows it to somebody with Dutch settings. */
export function cellText(value: unknown, column: SiteColumn): string {
  if (value === null || value === undefined || value === '') return '';
  if (column.TypeAsString === 'Boolean') return value ? texts.lists.yes : texts.lists.no;
  if (column.TypeAsString === 'DateTime' && typeof value === 'string') {
    const day = inDutch(value, 'date');
    return column.DisplayFormat === 0 ? day : `${day} ${inDutch(value, 'time')}`;
  }
  if (typeof value === 'object') {
    const { Title, LookupValue } = value as { Title?: unknown; LookupValue?: unknown };
    return String(Title ?? LookupValue ?? JSON.stringify(value));
  }
  return String(value);
}
