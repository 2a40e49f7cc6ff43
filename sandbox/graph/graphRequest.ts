import type { TokenClaims } from '../context';

/** One request to Graph, alone or as a part of a `$batch`. */
export interface GraphRequest {
  readonly method: string;
  /** Below the version, still encoded: `/sites/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly caller: TokenClaims;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Splits an address below the version into path and query. */
export function parseAddress(address: string): Pick<GraphRequest, 'path' | 'query'> {
  const url = new URL(address, 'https://localhost');
  return { path: url.pathname, query: url.searchParams };
}
