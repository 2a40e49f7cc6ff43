import type { Item, ItemVersion, List } from '../../store/store';
import { collectionJson, type Entity } from '../entity';
import { ok, type Resource } from '../resource';
import type { RestRequest } from '../restRequest';

/** SharePoint counts versions in steps of 512, which leaves room for drafts. */
const STEP = 512;

/** What an item held before, the newest first. */
export function itemVersions(find: (request: RestRequest) => { list: List; item: Item }): Resource {
  return {
    get: (request) => {
      const { list, item } = find(request);
      const versions = request.context.store.itemVersions(request.actor, list.id, item.id);
      const entities = versions.map((version) => versionEntity(request, list, item, version));
      return ok(collectionJson(request, 'SP.ListItemVersion', entities));
    },
  };
}

function versionEntity(request: RestRequest, list: List, item: Item, version: ItemVersion): Entity {
  const id = Number.parseInt(version.label, 10) * STEP;
  const editor = request.context.store.userById(version.editorId);
  return {
    type: 'SP.ListItemVersion',
    address: `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${id})`,
    properties: {
      IsCurrentVersion: version.isCurrent,
      VersionId: id,
      VersionLabel: version.label,
      ...version.fields,
      Created: version.modified,
      Editor: { LookupId: version.editorId, LookupValue: editor?.name ?? '', Email: editor?.mail ?? '' },
    },
  };
}
