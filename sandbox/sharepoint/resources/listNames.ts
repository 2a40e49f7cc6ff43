import type { List } from '../../store/store';

const urlName = (list: List) => list.serverRelativeUrl.slice(list.serverRelativeUrl.lastIndexOf('/') + 1);

const encoded = (name: string) =>
  name.replace(/[^\p{L}\p{N}_]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);

/** `ActiesList`; of a library just its name. */
export function entityTypeName(list: List): string {
  return `${encoded(urlName(list))}${list.baseTemplate === 101 ? '' : 'List'}`;
}

/** `SP.Data.ActiesListItem` */
export function itemTypeName(list: List): string {
  return `SP.Data.${entityTypeName(list)}Item`;
}
