/** Tells the time to everything that decides by it; tokens, TLS and waiting always use real time. */
export interface Clock {
  now(): Promise<Date>;
}

/** The clock of this machine. */
export const systemClock: Clock = { now: async () => new Date() };
