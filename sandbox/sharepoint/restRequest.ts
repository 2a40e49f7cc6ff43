import type { SandboxContext } from '../context';
import type { Actor } from '../store/store';
import { badArgument } from './restError';

/** Methods as they are meant, after `X-HTTP-Method`. */
export type RestMethod = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One request to SharePoint REST, on its own or as part of a batch. */
export interface RestRequest {
  readonly method: RestMethod;
  /** After `_api/`, percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly actor: Actor;
  readonly context: SandboxContext;
}

/** What is answered. */
export interface RestAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** The JSON body as an object. */
export function jsonBody(request: RestRequest): Record<string, unknown> {
  if (request.body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(request.body.toString('utf8'));
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // Falls through to the refusal.
  }
  throw badArgument('Invalid JSON. A token was not recognized in the JSON content.');
}

/** The body without what only describes it (`odata.type`, `__metadata`). */
export function properties(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !name.startsWith('odata.') && name !== '__metadata'),
  );
}
