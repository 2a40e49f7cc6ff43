/** Ids need no more than to be unique; `randomUUID` exists on every page that is served over https. */
export const newId = (): string => window.crypto.randomUUID();
