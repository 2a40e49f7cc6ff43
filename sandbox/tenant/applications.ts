import { Certificate } from './certificate';
import { hostTenant } from './tenants';

/** What an app registration of the host tenant holds. */
export interface Application {
  readonly clientId: string;
  readonly displayName: string;
  /** Id of its service principal in the host tenant. */
  readonly objectId: string;
  readonly secrets: string[];
  readonly certificates: Certificate[];
  /** Application permissions that an administrator consented to. */
  readonly graphRoles: Set<string>;
  readonly sharePointRoles: Set<string>;
  /** Registered as a bot: may speak to the Bot Connector. */
  readonly isBot: boolean;
  /** Lets people sign in by device code. */
  readonly allowsPublicClient: boolean;
  /** The only mailbox that `Mail.Send` reaches; an access policy in Exchange confines it. */
  readonly mailbox?: string;
}

export const SERVICE_CLIENT_ID = 'c3d1f7a2-58be-4b0c-9a64-2e8f5d7b1c01';
export const SERVICE_SECRET = 'alleen-in-de-proefomgeving';
export const SETUP_CLIENT_ID = 'e5b8a943-7d20-4c61-8f3e-90a1c2d4e602';
export const SERVICE_MAILBOX = `uvp@${hostTenant.domain}`;

/** The bot and nudge runner: writes rows of one site, sends mail from one mailbox. */
export function serviceApplication(certificate: Certificate): Application {
  return {
    clientId: SERVICE_CLIENT_ID,
    displayName: 'UVP-tracker',
    objectId: 'c3d1f7a2-0000-4000-8000-000000000001',
    secrets: [SERVICE_SECRET],
    certificates: [certificate],
    graphRoles: new Set(['Sites.Selected', 'Mail.Send']),
    sharePointRoles: new Set(),
    isBot: true,
    allowsPublicClient: false,
    mailbox: SERVICE_MAILBOX,
  };
}

/** Makes the lists and imports the plan; its grant is meant to be withdrawn afterwards. */
export function setupApplication(certificate: Certificate): Application {
  return {
    clientId: SETUP_CLIENT_ID,
    displayName: 'UVP-tracker inrichting',
    objectId: 'e5b8a943-0000-4000-8000-000000000002',
    secrets: [],
    certificates: [certificate],
    graphRoles: new Set(),
    sharePointRoles: new Set(['Sites.FullControl.All']),
    isBot: false,
    allowsPublicClient: true,
  };
}
