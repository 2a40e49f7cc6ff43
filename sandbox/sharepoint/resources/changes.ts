import type { ItemChange, List } from '../../store/store';
import { collectionJson, type Entity } from '../entity';
import { ok, type Resource } from '../resource';
import { badArgument } from '../restError';
import { jsonBody, type RestRequest } from '../restRequest';

/** .NET counts ticks of 100 ns from the year 1. */
const TICKS_AT_1970 = 621355968000000000n;

const ticks = (at: Date): bigint => BigInt(at.getTime()) * 10000n + TICKS_AT_1970;

/** `1;3;<list>;<ticks>;<number>` */
function tokenOf(list: List, at: Date, number: number): { StringValue: string } {
  return { StringValue: `1;3;${list.id};${ticks(at)};${number}` };
}

/** The token after which nothing has changed yet. */
export function currentChangeToken(request: RestRequest, list: List): { StringValue: string } {
  const { last } = request.context.store.changes(request.actor, list.id, 0);
  return tokenOf(list, request.context.clock.now(), last);
}

const KINDS: Readonly<Record<ItemChange['kind'], { type: number; asked: string }>> = {
  add: { type: 1, asked: 'Add' },
  update: { type: 2, asked: 'Update' },
  delete: { type: 3, asked: 'DeleteObject' },
};

/** `getchanges`: what happened to the items of a list since a token. */
export function getChanges(listOf: (request: RestRequest) => List): Resource {
  return {
    post: (request) => {
      const list = listOf(request);
      const query = (jsonBody(request).query ?? {}) as Record<string, unknown>;
      const since = numberIn(list, query.ChangeTokenStart as { StringValue?: unknown } | undefined);
      const { changes } = request.context.store.changes(request.actor, list.id, since);
      const asked =
        query.Item === true ? changes.filter(({ kind }) => query[KINDS[kind].asked] === true) : [];
      return ok(
        collectionJson(
          request,
          'SP.Change',
          asked.map((change) => changeEntity(list, change)),
        ),
      );
    },
  };
}

function numberIn(list: List, token: { StringValue?: unknown } | undefined): number {
  if (token === undefined) return 0;
  const [version, scope, listId, , number] = String(token.StringValue).split(';');
  if (version !== '1' || scope !== '3' || listId?.toLowerCase() !== list.id || Number.isNaN(Number(number))) {
    throw badArgument('The changeToken is invalid.');
  }
  return Math.max(0, Number(number));
}

function changeEntity(list: List, change: ItemChange): Entity {
  return {
    type: 'SP.ChangeItem',
    address: '',
    properties: {
      ChangeToken: tokenOf(list, new Date(change.at), change.number),
      ChangeType: KINDS[change.kind].type,
      ItemId: change.itemId,
      ListId: list.id,
      Time: change.at,
      UniqueId: change.uniqueId,
    },
  };
}
