/** An Entra tenant that the sandbox stands in for. */
export interface EntraTenant {
  readonly id: string;
  readonly name: string;
  /** Domain of its mail addresses and user names; `.example` exists nowhere. */
  readonly domain: string;
}

/** Holds the plan's site, the chats and the app. */
export const hostTenant: EntraTenant = {
  id: '6f1f0c5e-6f0b-4d3a-9d57-0c1f2ab37a10',
  name: 'Gemeente Wijchen',
  domain: 'wijchen.example',
};

/** A municipality with a tenant of its own, whose people come as guests or are reached by mail. */
export const partnerTenant: EntraTenant = {
  id: 'b2a4c1d8-3e57-4f86-8b0a-5d9e7c6f4b21',
  name: 'Gemeente West Maas en Waal',
  domain: 'westmaasenwaal.example',
};

/** An organisation that has nothing to do with the plan. */
export const outsideTenant: EntraTenant = {
  id: 'd94e8a70-1c2b-45f3-a6d1-7e3b9f0c8d32',
  name: 'Adviesbureau Rivierland',
  domain: 'rivierland.example',
};

export const TENANTS: ReadonlyArray<EntraTenant> = [hostTenant, partnerTenant, outsideTenant];
