import type { SandboxContext } from '../context';
import { answerFileContent } from './downloads';
import { accessDenied, GraphError } from './graphError';
import type { GraphAnswer, GraphRequest } from './graphRequest';
import { listJson, siteJson } from './listJson';
import {
  answerColumns,
  answerFieldsChange,
  answerItem,
  answerItemDeletion,
  answerItems,
  answerList,
  answerNewItem,
  OpenList,
  openList,
} from './listRoutes';
import { answerSendMail } from './mailRoutes';
import { UNITS } from './resourceUnits';
import { actorOnSite, findSite } from './siteAddress';

/** A request whose cost is known and whose work is still to be done. */
export interface Routed {
  readonly units: number;
  answer(): GraphAnswer;
}

/** `key` is what the pattern takes out of the address: the number of an item, the path of a file. */
type ListHandler = (open: OpenList, request: GraphRequest, key: string) => GraphAnswer;

/** What can be asked of one list, by method and what stands behind its address. */
const LIST_ROUTES: ReadonlyArray<readonly [string, RegExp, number, ListHandler]> = [
  ['GET', /^$/, UNITS.singleRead, (open) => answerList(open)],
  ['GET', /^\/columns$/, UNITS.multiReadOrWrite, (open) => answerColumns(open)],
  ['GET', /^\/items$/, UNITS.multiReadOrWrite, answerItems],
  ['POST', /^\/items$/, UNITS.multiReadOrWrite, answerNewItem],
  ['GET', /^\/items\/(\d+)$/, UNITS.singleRead, (open, asked, id) => answerItem(open, asked, Number(id))],
  [
    'DELETE',
    /^\/items\/(\d+)$/,
    UNITS.multiReadOrWrite,
    (open, asked, id) => answerItemDeletion(open, asked, Number(id)),
  ],
  [
    'PATCH',
    /^\/items\/(\d+)\/fields$/,
    UNITS.multiReadOrWrite,
    (open, asked, id) => answerFieldsChange(open, asked, Number(id)),
  ],
  [
    'GET',
    /^\/drive\/root:\/([^:]+):\/content$/,
    UNITS.singleRead,
    (open, _, path) => answerFileContent(open, path),
  ],
];

const unknownSegment = (path: string) =>
  new GraphError(400, 'BadRequest', `Resource not found for the segment '${path.split('/').at(-1) ?? ''}'.`);

/** What lies behind a path below a site. */
function routeInSite(context: SandboxContext, request: GraphRequest, rest: string): Routed {
  const actor = () => actorOnSite(context, request.caller);
  if (/\/permissions(\/|$)/.test(rest)) {
    return {
      units: UNITS.permissions,
      answer: () => {
        throw accessDenied();
      },
    };
  }
  if (request.method === 'GET' && rest === '') {
    return { units: UNITS.singleRead, answer: () => (actor(), { status: 200, body: siteJson(context) }) };
  }
  if (request.method === 'GET' && rest === '/lists') {
    return {
      units: UNITS.multiReadOrWrite,
      answer: () => ({
        status: 200,
        body: { value: context.store.lists(actor()).map((list) => listJson(context, list)) },
      }),
    };
  }
  const [, name, inList] = /^\/lists\/([^/]+)(.*)$/.exec(rest) ?? [];
  for (const [method, pattern, units, handler] of LIST_ROUTES) {
    const match = name !== undefined && method === request.method ? pattern.exec(inList) : null;
    if (match) return { units, answer: () => handler(openList(context, actor(), name), request, match[1]) };
  }
  // Lists and columns are made by setup, with other rights than this app has.
  if (request.method !== 'GET' && /^\/lists(\/[^/]+(\/columns.*)?)?$/.test(rest)) {
    return {
      units: UNITS.multiReadOrWrite,
      answer: () => {
        throw accessDenied();
      },
    };
  }
  throw unknownSegment(rest);
}

/**
 * Finds what a request asks for and what it costs.
 * @throws GraphError for an address that nobody answers
 */
export function route(context: SandboxContext, request: GraphRequest): Routed {
  const [, mailbox] = /^\/users\/([^/]+)\/sendMail$/i.exec(request.path) ?? [];
  if (mailbox !== undefined && request.method === 'POST') {
    const address = decodeURIComponent(mailbox);
    return { units: UNITS.none, answer: () => answerSendMail(context, request, address) };
  }
  const site = findSite(context, request.path);
  if (!site) throw unknownSegment(request.path);
  return routeInSite(context, request, site.rest);
}
