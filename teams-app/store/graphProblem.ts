import { GraphError } from '@microsoft/microsoft-graph-client';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { isProblem, Problem } from '../../src/plan/problem';
import { columnTitle } from '../../src/store/listColumns';
import { signInProblem } from '../credential';

/** An error of Graph, whether it came as an answer of its own or as a part of a batch. */
export interface GraphFailure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfter?: number;
}

/** Where a request went. */
export interface FailedRequest {
  readonly list?: ListKey;
  readonly siteUrl: string;
}

const SECONDS_WHEN_NOT_TOLD = 60;
const COLUMN_MISSING =
  /(?:Field|Column|property) '([^']+)' (?:is not recognized|does not exist|was not found)/i;

/** Reads what the Graph client threw; undefined when there was no answer at all. */
export function graphFailure(error: unknown): GraphFailure | undefined {
  if (!(error instanceof GraphError) || error.statusCode < 0) return undefined;
  const retryAfter = Number(error.headers?.get('Retry-After'));
  return {
    status: error.statusCode,
    code: error.code ?? '',
    message: error.message,
    ...(retryAfter > 0 ? { retryAfter } : {}),
  };
}

/** The problem behind an error of the Graph client, after it made its own attempts. */
export function graphProblem(error: unknown, request: FailedRequest): Problem {
  if (isProblem(error)) return error;
  const failure = graphFailure(error);
  if (failure) return failureProblem(failure, request, error);
  if (!(error instanceof GraphError)) return new Problem('unexpected', {}, error);
  return /Authentication|Credential/.test(error.code ?? '')
    ? signInProblem(error)
    : new Problem('store.unreachable', { host: 'Microsoft Graph' }, error);
}

export function failureProblem(
  { status, code, message, retryAfter }: GraphFailure,
  { list, siteUrl }: FailedRequest,
  cause?: unknown,
): Problem {
  const title = list === undefined ? '' : listSchema(list).title;
  if (status === 401) return new Problem('store.signInNeeded', {}, cause);
  if (status === 403) return new Problem('store.forbidden', {}, cause);
  if (status === 429 || status === 503) {
    return new Problem('store.throttled', { seconds: retryAfter ?? SECONDS_WHEN_NOT_TOLD }, cause);
  }
  if (status === 404) {
    return list === undefined || /site/i.test(message)
      ? new Problem('store.siteMissing', { site: siteUrl }, cause)
      : new Problem('store.listMissing', { list: title }, cause);
  }
  const column = COLUMN_MISSING.exec(message);
  if (column && list !== undefined) {
    return new Problem('store.columnMissing', { list: title, column: columnTitle(list, column[1]) }, cause);
  }
  return new Problem('store.unexpected', { status }, cause ?? new Error(`${code}: ${message}`));
}
