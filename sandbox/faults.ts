import type { SandboxService } from './context';

/** What is answered instead of the real answer. */
export type Fault =
  /** The request is refused before anything is done, e.g. 429 or 503 with Retry-After. */
  | { readonly kind: 'refuse'; readonly status: number; readonly retryAfterSeconds?: number }
  /** The work is done, then the connection is dropped without an answer. */
  | { readonly kind: 'dropAnswer' }
  /** The answer comes later. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** Which requests a fault meets; what is absent matches all. */
export interface FaultRule {
  readonly service?: SandboxService;
  readonly method?: string;
  /** Part of the path and query. */
  readonly path?: string;
  /** How many requests it meets; without end when absent. */
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  /** Asked before each request (also each part of a `$batch`); the fault to show, when there is one. */
  intercept(service: SandboxService, request: { method: string; url: string }): Fault | undefined;
  add(rule: FaultRule): void;
  /** The rules that still wait for requests. */
  pending(): ReadonlyArray<FaultRule>;
  clear(): void;
}

const meets = (rule: FaultRule, service: SandboxService, request: { method: string; url: string }) =>
  (rule.service === undefined || rule.service === service) &&
  (rule.method === undefined || rule.method.toUpperCase() === request.method.toUpperCase()) &&
  (rule.path === undefined || decodeURIComponent(request.url).includes(rule.path));

/** Faults that tests and the page inject; the oldest rule that matches wins. */
export function createFaults(): Faults {
  let rules: Array<FaultRule & { left: number }> = [];
  return {
    intercept: (service, request) => {
      const rule = rules.find((candidate) => candidate.left > 0 && meets(candidate, service, request));
      if (!rule) return undefined;
      rule.left -= 1;
      return rule.fault;
    },
    add: (rule) => void rules.push({ ...rule, left: rule.times ?? Infinity }),
    pending: () => rules.filter((rule) => rule.left > 0),
    clear: () => {
      rules = [];
    },
  };
}
