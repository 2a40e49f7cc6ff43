import { ListKey, listSchema } from '../../../sharepoint/schema/lists';
import { isProblem, Problem } from '../../plan/problem';
import { columnTitle } from '../listColumns';

/** The part of PnPjs' HttpRequestError that matters here. */
interface HttpError extends Error {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly response: Response;
}

/** What went on when a request failed. */
export interface FailedRequest {
  readonly list?: ListKey;
  /** Address of the site. */
  readonly site: string;
}

const SECONDS_WHEN_NOT_TOLD = 60;
const ITEM_MISSING = /-2130575338/;
const LIST_MISSING = /List '.*' does not exist|-2130575322/;
const COLUMN_MISSING = /(?:field or property|property|Column) '([^']+)' (?:does not exist|was not found)/;

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && (error as Partial<HttpError>).isHttpRequestError === true;
}

export function statusOf(error: unknown): number | undefined {
  return isHttpError(error) ? error.status : undefined;
}

/** True for the 404 of a list item, as against that of its list or site. */
export function isItemMissing(error: unknown): boolean {
  return statusOf(error) === 404 && ITEM_MISSING.test((error as Error).message);
}

/** The problem behind what PnPjs threw, after it made its own attempts. */
export function pnpProblem(error: unknown, { list, site }: FailedRequest): Problem {
  if (isProblem(error)) return error;
  if (!isHttpError(error)) {
    return isNoConnection(error)
      ? new Problem('store.unreachable', { host: hostOf(site) }, error)
      : new Problem('unexpected', {}, error);
  }
  const { status, message } = error;
  const title = list === undefined ? '' : listSchema(list).title;
  if (status === 401) return new Problem('store.signInNeeded', {}, error);
  if (status === 403) return new Problem('store.forbidden', {}, error);
  if (status === 429 || status === 503) {
    return new Problem('store.throttled', { seconds: retryAfter(error.response) }, error);
  }
  if (status === 404) {
    return LIST_MISSING.test(message)
      ? new Problem('store.listMissing', { list: title }, error)
      : new Problem('store.siteMissing', { site }, error);
  }
  const column = COLUMN_MISSING.exec(message);
  if (column && list !== undefined) {
    return new Problem('store.columnMissing', { list: title, column: columnTitle(list, column[1]) }, error);
  }
  return new Problem('store.unexpected', { status }, error);
}

/** True when a write may have been done although an error came back. */
export function isUncertainFailure(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || ![401, 403, 404, 429].includes(status);
}

/** How browsers and Node say that fetch found no connection; by name, since fetch may be another frame's. */
function isNoConnection(error: unknown): boolean {
  const { name, message = '' } = (error ?? {}) as Partial<Error>;
  return name === 'TypeError' && /fetch|network|load failed/i.test(message);
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? seconds : SECONDS_WHEN_NOT_TOLD;
}

function hostOf(site: string): string {
  return /^https?:\/\/([^/]+)/.exec(site)?.[1] ?? 'SharePoint';
}
