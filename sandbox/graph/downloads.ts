import { randomUUID } from 'node:crypto';
import type { Router } from 'express';
import type { SandboxContext } from '../context';
import { GraphError } from './graphError';
import type { GraphAnswer } from './graphRequest';
import type { OpenList } from './listRoutes';

const PATH = '/download/';

/** Files that were asked for, by the key in the address to which Graph sent the client. */
const waiting = new WeakMap<SandboxContext, Map<string, Uint8Array>>();

function waitingIn(context: SandboxContext): Map<string, Uint8Array> {
  const known = waiting.get(context) ?? new Map<string, Uint8Array>();
  waiting.set(context, known);
  return known;
}

/** Content of a file of a library: Graph sends the client on to an address that needs no token. */
export function answerFileContent({ context, actor, list }: OpenList, path: string): GraphAnswer {
  if (list.baseTemplate !== 101) throw new GraphError(404, 'itemNotFound', 'The list is no library');
  const item = context.store.itemByPath(actor, list.id, path);
  if (item.kind !== 'file') throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
  const key = randomUUID();
  waitingIn(context).set(key, context.store.fileContent(actor, list.id, item.id));
  return { status: 302, headers: { Location: `${context.addresses.https}/graph/v1.0${PATH}${key}` } };
}

/** Gives a file once, to whoever has the address. */
export function mountDownloads(router: Router, context: SandboxContext): void {
  router.get(`${PATH}:key`, (request, response) => {
    const files = waitingIn(context);
    const content = files.get(request.params.key);
    files.delete(request.params.key);
    if (content) response.type('application/octet-stream').send(Buffer.from(content));
    else response.sendStatus(404);
  });
}
