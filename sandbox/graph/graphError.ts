import { randomUUID } from 'node:crypto';
import { StoreError, StoreRefusal } from '../store/errors';
import type { GraphAnswer } from './graphRequest';

/** A refusal of Graph. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied');

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message);

export const throttled = (retryAfterSeconds: number) =>
  new GraphError(429, 'activityLimitReached', 'The request has been throttled', retryAfterSeconds);

/** What Graph says of a refusal of the store; `subject` is the column or value it is about. */
const worded: Readonly<Partial<Record<StoreRefusal, (error: StoreError) => GraphError>>> = {
  accessDenied,
  listMissing: () => new GraphError(404, 'itemNotFound', 'The specified list was not found'),
  itemMissing: () => new GraphError(404, 'itemNotFound', 'The specified item was not found'),
  pathMissing: () => new GraphError(404, 'itemNotFound', 'The resource could not be found.'),
  fieldMissing: ({ detail }) => invalidRequest(`Field '${detail.field}' is not recognized`),
  fieldInvalid: ({ message }) => invalidRequest(message),
  valueInvalid: ({ detail }) => invalidRequest(`The value of field '${detail.field}' is not valid`),
  valueMissing: ({ detail }) => invalidRequest(`Field '${detail.field}' is required`),
  valueDuplicate: () =>
    invalidRequest('One or more fields with unique constraints already has the provided value.'),
  etagMismatch: () => new GraphError(412, 'notAllowed', "ETag does not match current item's value"),
  viewThreshold: () =>
    new GraphError(
      400,
      'notSupported',
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    ),
  unindexedFilter: ({ detail }) =>
    invalidRequest(
      `Field '${detail.field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    ),
};

/** The refusal behind an error of a handler; undefined for a fault of the sandbox itself. */
export function toGraphError(error: unknown): GraphError | undefined {
  if (error instanceof GraphError) return error;
  if (!(error instanceof StoreError)) return undefined;
  return worded[error.refusal]?.(error) ?? invalidRequest(error.message);
}

/** The answer in which Graph puts a refusal. */
export function refusalAnswer(error: GraphError): GraphAnswer {
  const requestId = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': requestId,
  };
  return {
    status: error.status,
    headers: error.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(error.retryAfterSeconds) },
    body: { error: { code: error.code, message: error.message, innerError } },
  };
}
