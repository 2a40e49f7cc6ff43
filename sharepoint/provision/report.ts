/** What `provision` found or did, as it goes along. */
export interface ProvisionEvent {
  /** `deviates`: somebody changed it and it is left alone, since bringing it back could cost data. */
  readonly did: 'made' | 'restored' | 'deviates';
  readonly what:
    | 'list'
    | 'column'
    | 'index'
    | 'view'
    | 'level'
    | 'group'
    | 'permission'
    | 'folder'
    | 'municipality'
    | 'template'
    | 'migration';
  readonly name: string;
  /** The list it belongs to. */
  readonly list?: string;
}

/** Told of the phase that begins, and of everything that is made, restored or different. */
export interface ProvisionListener {
  phase?(name: ProvisionPhase, step: number, of: number): void;
  event?(event: ProvisionEvent): void;
}

export const PHASES = [
  'lists',
  'columns',
  'views',
  'municipalities',
  'groups',
  'folders',
  'permissions',
  'migrations',
  'templates',
] as const;
export type ProvisionPhase = (typeof PHASES)[number];
