import { parseFilter } from '../odata/parseFilter';
import { matches } from '../odata/matches';
import { invalidQuery, noSuchSelection, RestError } from './restError';
import type { RestRequest } from './restRequest';

/** Something that SharePoint shows as JSON. A function is called only when its value is asked for. */
export interface Entity {
  /** `SP.List` */
  readonly type: string;
  /** Address below `_api/`, e.g. `Web/Lists(guid'…')`. */
  readonly address: string;
  readonly etag?: string;
  /** Shown when nothing is selected. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Shown only when selected. */
  readonly onDemand?: Readonly<Record<string, () => unknown>>;
  /** What `$expand` can follow. */
  readonly related?: Readonly<Record<string, () => Entity | ReadonlyArray<Entity>>>;
}

type Json = Record<string, unknown>;
type Format = 'minimal' | 'verbose' | 'none';

function formatOf(request: RestRequest): Format {
  const accept = request.headers.accept ?? '';
  if (/odata=verbose/i.test(accept)) return 'verbose';
  return /odata=nometadata/i.test(accept) ? 'none' : 'minimal';
}

/** Content type of the answers to a request. */
export function contentType(request: RestRequest): string {
  const format = { minimal: 'minimalmetadata', verbose: 'verbose', none: 'nometadata' }[formatOf(request)];
  return `application/json;odata=${format};streaming=true;charset=utf-8`;
}

const listOf = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** One entity as JSON, with what `$select` and `$expand` ask. */
export function entityJson(request: RestRequest, entity: Entity): Json {
  const format = formatOf(request);
  const shown = show(request, entity, listOf(request.query.get('$select')), expandsOf(request), format);
  if (format === 'verbose') return { d: shown };
  return format === 'none' ? shown : { 'odata.metadata': metadataOf(request, entity.type, true), ...shown };
}

/** Several entities as JSON; `nextLink` says where the next page is. */
export function collectionJson(
  request: RestRequest,
  type: string,
  entities: ReadonlyArray<Entity>,
  nextLink?: string,
): Json {
  const format = formatOf(request);
  const select = listOf(request.query.get('$select'));
  const expand = expandsOf(request);
  const shown = entities.map((entity) => show(request, entity, select, expand, format));
  if (format === 'verbose') return { d: { results: shown, ...(nextLink ? { __next: nextLink } : {}) } };
  return {
    ...(format === 'none' ? {} : { 'odata.metadata': metadataOf(request, type, false) }),
    ...(nextLink ? { 'odata.nextLink': nextLink } : {}),
    value: shown,
  };
}

/** A value that is no entity, such as a permission mask. */
export function valueJson(request: RestRequest, name: string, value: unknown): Json {
  const format = formatOf(request);
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (format === 'verbose') return { d: { [name]: value } };
  const metadata = format === 'none' ? {} : { 'odata.metadata': metadataOf(request, name, true) };
  return isObject ? { ...metadata, ...value } : { ...metadata, value };
}

/** Narrows a small collection by `$filter`, `$orderby`, `$skip` and `$top`, as for lists, fields and groups. */
export function narrowed(request: RestRequest, entities: ReadonlyArray<Entity>): ReadonlyArray<Entity> {
  const filterText = request.query.get('$filter');
  const filter = filterText ? parseFilter(filterText) : undefined;
  const valueOf = (entity: Entity) => (name: string) => propertyOf(entity, name);
  const found = filter ? entities.filter((entity) => matches(filter, valueOf(entity))) : [...entities];
  const order = listOf(request.query.get('$orderby'))[0];
  if (order) {
    const [name = '', direction] = order.split(/\s+/);
    const sign = direction === 'desc' ? -1 : 1;
    found.sort((a, b) => {
      const [left, right] = [propertyOf(a, name), propertyOf(b, name)] as [string, string];
      return left < right ? -sign : left > right ? sign : 0;
    });
  }
  const skip = Number(request.query.get('$skip') ?? 0);
  const top = Number(request.query.get('$top') ?? Number.MAX_SAFE_INTEGER);
  return found.slice(skip, skip + top);
}

/** `Author` and `RootFolder/Properties` as the names that may be followed. */
function expandsOf(request: RestRequest): string[] {
  return listOf(request.query.get('$expand'));
}

function propertyOf(entity: Entity, name: string): unknown {
  const key = Object.keys(entity.properties).find((each) => each.toLowerCase() === name.toLowerCase());
  if (key !== undefined) return valueOf(entity.properties[key]);
  const late = Object.keys(entity.onDemand ?? {}).find((each) => each.toLowerCase() === name.toLowerCase());
  if (late !== undefined) return entity.onDemand?.[late]?.();
  throw noSuchSelection(name);
}

const valueOf = (value: unknown): unknown =>
  typeof value === 'function' ? (value as () => unknown)() : value;

function show(
  request: RestRequest,
  entity: Entity,
  select: ReadonlyArray<string>,
  expand: ReadonlyArray<string>,
  format: Format,
): Json {
  const json: Json = metadataOfEntity(request, entity, format);
  const own = select.filter((name) => !name.includes('/'));
  if (select.length === 0 || own.includes('*')) {
    for (const [name, value] of Object.entries(entity.properties)) json[name] = valueOf(value);
  }
  const heads = [...new Set(expand.map((path) => path.split('/')[0] as string))];
  for (const name of own) {
    if (name === '*' || heads.some((head) => head.toLowerCase() === name.toLowerCase())) continue;
    if (relatedName(entity, name)) {
      if (isUser(name)) throw unexpanded(name);
      continue;
    }
    json[canonicalName(entity, name)] = propertyOf(entity, name);
  }
  for (const path of select.filter((name) => name.includes('/'))) {
    const head = path.split('/')[0] as string;
    if (!heads.some((each) => each.toLowerCase() === head.toLowerCase())) throw unexpanded(head);
  }
  for (const head of heads) json[head] = showRelated(request, entity, head, select, expand, format);
  return json;
}

function showRelated(
  request: RestRequest,
  entity: Entity,
  head: string,
  select: ReadonlyArray<string>,
  expand: ReadonlyArray<string>,
  format: Format,
): unknown {
  const name = relatedName(entity, head);
  const related = name === undefined ? undefined : entity.related?.[name]?.();
  if (related === undefined) throw noSuchSelection(head);
  const below = (paths: ReadonlyArray<string>) =>
    paths
      .filter((path) => path.toLowerCase().startsWith(`${head.toLowerCase()}/`))
      .map((path) => path.slice(head.length + 1));
  const one = (each: Entity) => show(request, each, below(select), below(expand), format);
  if (!Array.isArray(related)) return one(related as Entity);
  const all = (related as ReadonlyArray<Entity>).map(one);
  return format === 'verbose' ? { results: all } : all;
}

const isUser = (name: string) => /^(author|editor)$/i.test(name);

function relatedName(entity: Entity, name: string): string | undefined {
  return Object.keys(entity.related ?? {}).find((each) => each.toLowerCase() === name.toLowerCase());
}

/** The name as SharePoint writes it, whatever case the client used. */
function canonicalName(entity: Entity, name: string): string {
  const names = [...Object.keys(entity.properties), ...Object.keys(entity.onDemand ?? {})];
  return (
    names.find((each) => each === name) ??
    names.find((each) => each.toLowerCase() === name.toLowerCase()) ??
    name
  );
}

function unexpanded(name: string): RestError {
  return invalidQuery(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );
}

function metadataOf(request: RestRequest, type: string, single: boolean): string {
  const { site } = request.context.addresses;
  return `${site}/_api/$metadata#${type.replace(/^SP\./, 'SP.ApiData.')}${single ? '/@Element' : ''}`;
}

function metadataOfEntity(request: RestRequest, entity: Entity, format: Format): Json {
  if (format === 'none') return {};
  const id = `${request.context.addresses.site}/_api/${entity.address}`;
  const etag = entity.etag;
  if (format === 'verbose') {
    return { __metadata: { id, uri: id, type: entity.type, ...(etag ? { etag } : {}) } };
  }
  return {
    'odata.type': entity.type,
    'odata.id': id,
    ...(etag ? { 'odata.etag': etag } : {}),
    'odata.editLink': entity.address,
  };
}
