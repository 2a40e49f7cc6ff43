import type { SandboxClock } from './clock';
import type { Entra } from './entra/entra';
import type { EventBus } from './events';
import type { Faults } from './faults';
import type { Outbox } from './mail/outbox';
import type { Scene } from './scene';
import type { SandboxStore } from './store/store';
import type { Tenant } from './tenant/tenant';

export type { SandboxClock } from './clock';
export type { Fault, Faults } from './faults';

/** Which of the imitated services a request is for. */
export type SandboxService = 'sharepoint' | 'graph' | 'connector' | 'entra';

/** One answered request, for the log that the admin endpoints show and benches count. */
export interface LoggedRequest {
  readonly service: SandboxService;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly status: number;
  /** Resource units of Graph; 0 for services without such a cost. */
  readonly units: number;
  /** How long the answer took. */
  readonly milliseconds?: number;
  /** True for a request inside a `$batch`. */
  readonly inBatch?: boolean;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  entries(): ReadonlyArray<LoggedRequest & { readonly at: Date }>;
  clear(): void;
}

/** What a verified access token says. */
export interface TokenClaims {
  readonly tenantId: string;
  /** Object id of the person or of the service principal. */
  readonly objectId: string;
  /** Client id of the application that asked for the token. */
  readonly appId: string;
  /** `app`: client credentials; `user`: on behalf of a person. */
  readonly kind: 'app' | 'user';
  /** How the application proved itself: '0' public, '1' secret, '2' certificate. */
  readonly appidacr: '0' | '1' | '2';
  /** Application permissions, e.g. `Sites.FullControl.All`. */
  readonly roles: ReadonlyArray<string>;
  /** Delegated scopes, e.g. `AllSites.FullControl`. */
  readonly scopes: ReadonlyArray<string>;
}

export interface TokenVerifier {
  /** The claims of a token signed by the sandbox's Entra for this audience; rejects otherwise. */
  verifyAccessToken(bearer: string, audience: string): Promise<TokenClaims>;
}

/** Where the listeners stand, without a slash at the end. */
export interface Addresses {
  readonly http: string;
  readonly https: string;
  /** The SharePoint site on the http listener. */
  readonly site: string;
}

/** What all parts of the sandbox share; each part gets it in its `registerX(app, context)`. */
export interface SandboxContext {
  readonly store: SandboxStore;
  readonly tenant: Tenant;
  readonly clock: SandboxClock;
  readonly events: EventBus;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly tokens: TokenVerifier;
  readonly entra: Entra;
  readonly outbox: Outbox;
  readonly addresses: Addresses;
  readonly scene: Scene;
}
