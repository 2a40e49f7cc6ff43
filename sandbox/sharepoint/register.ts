import { randomUUID } from 'node:crypto';
import express, { type Express, type Request, type Response } from 'express';
import type { SandboxContext } from '../context';
import { observe } from '../observe';
import type { Actor } from '../store/store';
import { formatBatch, parseBatch, type BatchAnswer, type BatchPart } from './batch';
import { contentType, valueJson } from './entity';
import { createDigests, DIGEST_SECONDS, identify, UnsupportedToken } from './identity';
import { answerAt, childrenOf, ok, type Resource } from './resource';
import { parseResourcePath } from './resourcePath';
import { searchUser } from './resources/peoplePicker';
import { web } from './resources/web';
import {
  accessDenied,
  badArgument,
  errorBody,
  noSuchResource,
  RestError,
  toRestError,
  wrongMethod,
} from './restError';
import type { RestAnswer, RestMethod, RestRequest } from './restRequest';

/** No file that the product stores comes near this. */
const LARGEST_BODY = '50mb';

const METHODS: ReadonlyArray<string> = ['GET', 'POST', 'MERGE', 'PUT', 'DELETE'];

/** Mounts SharePoint REST at `/sites/uvp/_api`. */
export function registerSharePoint(app: Express, context: SandboxContext): void {
  const digests = createDigests();
  const root: Resource = {
    child: childrenOf({
      web: () => web,
      'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser': () =>
        searchUser,
      contextinfo: () => ({
        post: (request) =>
          ok(
            valueJson(request, 'SP.ContextWebInformation', {
              FormDigestTimeoutSeconds: DIGEST_SECONDS,
              FormDigestValue: digests.issue(request.actor),
              LibraryVersion: '16.0.26012.12007',
              SiteFullUrl: context.addresses.site,
              SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
              WebFullUrl: context.addresses.site,
            }),
          ),
      }),
    }),
  };

  /** Answers one request, refusals included. */
  const answer = (parts: RequestParts, actor: Actor): BatchAnswer & { bytes?: Uint8Array } => {
    const request = restRequest(context, parts, actor);
    try {
      return written(request, answerRequest(root, request));
    } catch (error) {
      const refusal = toRestError(error, context.addresses.site);
      if (!refusal) throw error;
      return written(request, { status: refusal.status, json: errorBody(refusal) });
    }
  };

  /** Answers a part of a batch; faults meet it as they would a request of its own. */
  const answerPart = (part: BatchPart, actor: Actor): BatchAnswer => {
    const { pathname, search } = new URL(part.url, context.addresses.http);
    const url = `${pathname}${search}`;
    const fault = context.faults.intercept('sharepoint', { method: part.method, url });
    const answered =
      fault?.kind === 'refuse'
        ? refusalOf(fault.status, fault.retryAfterSeconds)
        : answer({ ...part, url, body: Buffer.from(part.body, 'utf8') }, actor);
    context.requests.add({
      service: 'sharepoint',
      method: part.method,
      url,
      status: answered.status,
      units: 0,
      inBatch: true,
    });
    return answered;
  };

  const handle = async (request: Request, response: Response): Promise<void> => {
    response.set({
      SPRequestGuid: randomUUID(),
      SPClientServiceRequestDuration: '5',
      'X-SharePointHealthScore': '1',
      MicrosoftSharePointTeamServices: '16.0.0.26012',
    });
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const headers = request.headers as Record<string, string | undefined>;
    try {
      const { actor, needsDigest } = await identify(context, request);
      if (!context.store.mayEnter(actor)) throw accessDenied();
      const isContextInfo = /\/contextinfo$/i.test(request.path);
      if (needsDigest && request.method !== 'GET' && !isContextInfo) {
        digests.demand(actor, headers['x-requestdigest']);
      }
      if (/\/\$batch$/i.test(request.path)) {
        if (request.method !== 'POST') throw wrongMethod(request.method, '$batch');
        const parts = parseBatch(headers['content-type'] ?? '', body.toString('utf8'));
        const boundary = `batchresponse_${randomUUID()}`;
        const answers = parts.map((part) => answerPart(part, actor));
        response
          .status(200)
          .set('Content-Type', `multipart/mixed; boundary=${boundary}`)
          .end(formatBatch(boundary, answers));
        return;
      }
      const {
        status,
        headers: set,
        body: text,
        bytes,
      } = answer({ method: request.method, url: request.originalUrl, headers, body }, actor);
      response
        .status(status)
        .set(set)
        .end(bytes ?? text);
    } catch (error) {
      if (error instanceof UnsupportedToken) {
        response
          .status(401)
          .json({ error: 'invalid_request', error_description: 'Unsupported app only token.' });
        return;
      }
      const refusal = toRestError(error, context.addresses.site);
      if (!refusal) throw error;
      response.status(refusal.status).json(errorBody(refusal));
    }
  };

  app.use(
    `${context.store.site.serverRelativeUrl}/_api`,
    observe('sharepoint', context, (response, { status, retryAfterSeconds }) => {
      const { body, headers } = refusalOf(status, retryAfterSeconds);
      response.status(status).set(headers).end(body);
    }),
    express.raw({ type: () => true, limit: LARGEST_BODY }),
    handle,
  );
}

interface RequestParts {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

function restRequest(context: SandboxContext, parts: RequestParts, actor: Actor): RestRequest {
  const { method, url, headers, body } = parts;
  const tunnelled = method === 'POST' ? headers['x-http-method']?.toUpperCase() : undefined;
  // PATCH means MERGE to SharePoint.
  const meant = (tunnelled ?? method).replace(/^PATCH$/, 'MERGE');
  const question = url.indexOf('?');
  const [path = '', search = ''] = question < 0 ? [url] : [url.slice(0, question), url.slice(question + 1)];
  return {
    method: meant as RestMethod,
    path: path.replace(new RegExp(`^${context.store.site.serverRelativeUrl}/_api/?`, 'i'), ''),
    query: new URLSearchParams(search),
    headers,
    body,
    actor,
    context,
  };
}

function answerRequest(root: Resource, request: RestRequest): RestAnswer {
  if (!METHODS.includes(request.method)) throw wrongMethod(request.method, request.path);
  const segments = parseResourcePath(request.path, (name) => request.query.get(name) ?? undefined);
  if (!segments) throw badArgument(`The expression "${request.path}" is not valid.`);
  if (segments.length === 0) throw noSuchResource('_api');
  return answerAt(root, segments, request);
}

function written(request: RestRequest, answer: RestAnswer): BatchAnswer & { bytes?: Uint8Array } {
  const type = answer.bytes ? 'application/octet-stream' : contentType(request);
  const hasBody = answer.json !== undefined || answer.bytes !== undefined;
  return {
    status: answer.status,
    headers: { ...(hasBody ? { 'Content-Type': type } : {}), ...answer.headers },
    body: answer.json === undefined ? '' : JSON.stringify(answer.json),
    bytes: answer.bytes,
  };
}

/** How SharePoint refuses when it is too busy. */
function refusalOf(status: number, retryAfterSeconds: number | undefined): BatchAnswer {
  const refusal = new RestError(
    status,
    '-2147429894, Microsoft.SharePoint.Client.ClientServiceException',
    'The request has been throttled. Please try again later.',
  );
  return {
    status,
    headers: {
      'Content-Type': 'application/json;charset=utf-8',
      ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
    },
    body: JSON.stringify(errorBody(refusal)),
  };
}
