/** Why the store refused; REST and Graph each word it in their own way. */
export type StoreRefusal =
  | 'accessDenied'
  | 'listMissing'
  | 'listExists'
  | 'fieldMissing'
  | 'fieldExists'
  | 'fieldInvalid'
  | 'viewMissing'
  | 'itemMissing'
  | 'pathMissing'
  | 'pathExists'
  | 'valueInvalid'
  | 'valueMissing'
  | 'valueDuplicate'
  | 'etagMismatch'
  | 'viewThreshold'
  | 'unindexedFilter'
  | 'principalMissing'
  | 'principalExists'
  | 'roleMissing'
  | 'notUnique';

/** A refusal of the store, with what the wire format needs to tell. */
export class StoreError extends Error {
  constructor(
    readonly refusal: StoreRefusal,
    message: string,
    readonly detail: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'StoreError';
  }
}
