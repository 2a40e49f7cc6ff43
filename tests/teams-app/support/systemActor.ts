import { Actor } from '../../../sandbox/store/store';

/** Whoever looks into the sandbox's store past all rights. */
export const systemActor: Actor = { kind: 'system' };
