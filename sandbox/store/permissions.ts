/** SharePoint's base permissions as one 64-bit number. */
export type PermissionMask = bigint;

/** The single permissions, by SharePoint's names; the numbers are its bits. */
export const PERMISSIONS = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  approveItems: 1n << 4n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  cancelCheckout: 1n << 8n,
  managePersonalViews: 1n << 9n,
  manageLists: 1n << 11n,
  viewFormPages: 1n << 12n,
  anonymousSearchAccessList: 1n << 13n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  addAndCustomizePages: 1n << 18n,
  manageSubwebs: 1n << 23n,
  createGroups: 1n << 24n,
  managePermissions: 1n << 25n,
  browseDirectories: 1n << 26n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n,
} as const;

const fromHighLow = (high: number, low: number): PermissionMask => (BigInt(high) << 32n) | BigInt(low);

/** A permission level that every site has; `typeKind` is how to find it whatever the site's language. */
interface StandardRole {
  readonly id: number;
  readonly typeKind: number;
  readonly name: string;
  readonly permissions: PermissionMask;
}

const standard = (id: number, typeKind: number, name: string, high: number, low: number): StandardRole => ({
  id,
  typeKind,
  name,
  permissions: fromHighLow(high, low),
});

/** Full control. */
export const FULL_CONTROL = standard(1073741829, 5, 'Volledig beheer', 2147483647, 4294967295);
/** Adds, changes and removes items and lists. */
export const EDIT = standard(1073741830, 6, 'Bewerken', 432, 1011030767);
/** Adds, changes and removes items. */
export const CONTRIBUTE = standard(1073741827, 3, 'Bijdragen', 432, 1011028719);
export const READ = standard(1073741826, 2, 'Lezen', 176, 138612833);

/** The permission levels of a new Dutch site, with SharePoint's own numbers. */
export const STANDARD_ROLES: ReadonlyArray<StandardRole> = [
  FULL_CONTROL,
  standard(1073741828, 4, 'Ontwerpen', 432, 1012866047),
  EDIT,
  CONTRIBUTE,
  READ,
];

/** True when all bits of `needed` are in `mask`. */
export function allows(mask: PermissionMask, needed: PermissionMask): boolean {
  return (mask & needed) === needed;
}

/** The two halves in which SharePoint sends a mask, as text. */
export function toHighLow(mask: PermissionMask): { High: string; Low: string } {
  return { High: (mask >> 32n).toString(), Low: (mask & 0xffffffffn).toString() };
}

/** Reads the two halves of a mask. */
export function maskOf(halves: { High: string | number; Low: string | number }): PermissionMask {
  return (BigInt(halves.High) << 32n) | BigInt(halves.Low);
}
