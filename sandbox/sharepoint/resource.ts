import type { Segment } from './resourcePath';
import { noSuchResource, wrongMethod } from './restError';
import type { RestAnswer, RestMethod, RestRequest } from './restRequest';

type Handler = (request: RestRequest) => RestAnswer;

/** What an address names: what can be done with it, and what lies below it. */
export interface Resource {
  readonly get?: Handler;
  readonly post?: Handler;
  readonly merge?: Handler;
  readonly put?: Handler;
  readonly remove?: Handler;
  /** The resource below; undefined when there is none of that name. */
  readonly child?: (segment: Segment) => Resource | undefined;
}

const HANDLERS: Readonly<Record<RestMethod, keyof Omit<Resource, 'child'>>> = {
  GET: 'get',
  POST: 'post',
  MERGE: 'merge',
  PUT: 'put',
  DELETE: 'remove',
};

/** Follows the segments from the root and lets what they name answer. */
export function answerAt(root: Resource, segments: ReadonlyArray<Segment>, request: RestRequest): RestAnswer {
  let resource = root;
  for (const segment of segments) {
    const below = resource.child?.(segment);
    if (!below) throw noSuchResource(segment.name);
    resource = below;
  }
  const handler = resource[HANDLERS[request.method]];
  if (!handler) throw wrongMethod(request.method, segments[segments.length - 1]?.name ?? '_api');
  return handler(request);
}

/** Resources below, by name; a function makes one from the arguments. */
export type Children = Readonly<Record<string, (segment: Segment) => Resource | undefined>>;

/** Looks a segment up by its name. */
export function childrenOf(children: Children): NonNullable<Resource['child']> {
  return (segment) => (Object.hasOwn(children, segment.name) ? children[segment.name]?.(segment) : undefined);
}

export const done = (headers?: Record<string, string>): RestAnswer => ({ status: 204, headers });
export const ok = (json: unknown, headers?: Record<string, string>): RestAnswer => ({
  status: 200,
  json,
  headers,
});
export const created = (json: unknown, headers?: Record<string, string>): RestAnswer => ({
  status: 201,
  json,
  headers,
});
