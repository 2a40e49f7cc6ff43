import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import { StoreError } from '../errors';
import { PERMISSIONS } from '../permissions';
import { toStoredInstant } from '../siteTime';
import type {
  Actor,
  Field,
  FieldValue,
  FieldValues,
  Item,
  ItemChange,
  ItemPage,
  ItemQuery,
  ItemVersion,
  ListSettings,
  NewItem,
  SandboxSite,
  WriteOptions,
} from '../store';
import { defaultValue, fromColumn, storedValue, toColumn } from '../values';
import { type Access, pathOf } from './access';
import type { Database, Row } from './database';
import type { Lists } from './lists';
import type { People } from './people';
import { queryRows } from './query';
import { fieldColumn, itemTable, type ListRow } from './rows';

/** Characters that no name of a folder or file may hold. */
const FORBIDDEN_IN_NAME = /["*:<>?/\\|]/;

type ChangeKind = ItemChange['kind'];

export interface ItemEvents {
  changed(list: ListRow, itemId: number): void;
}

/** Items, folders and files of the lists. */
export function createItems(
  db: Database,
  people: People,
  access: Access,
  lists: Lists,
  site: SandboxSite,
  now: () => Date,
  events: ItemEvents,
) {
  const itemOf = (list: ListRow, fields: ReadonlyArray<Field>, row: Row): Item => ({
    id: row.id as number,
    uniqueId: row.unique_id as string,
    kind: row.kind as Item['kind'],
    folder: row.folder as string,
    leafName: row.leaf as string,
    version: row.version as number,
    etag: etagOf(row),
    created: row.created as string,
    modified: row.modified as string,
    authorId: row.author as number,
    editorId: row.editor as number,
    // Told apart from the inherited scope only where one looks at a single item.
    get hasUniquePermissions() {
      return access.hasUniquePermissions({ kind: 'item', listId: list.id, itemId: row.id as number });
    },
    size: row.size === null ? undefined : (row.size as number),
    fields: valuesOf(fields, row),
  });

  /** The row, when the actor may read it; what he may not read does not exist for him. */
  const readable = (actor: Actor, list: ListRow, id: number): Row => {
    const row = access.itemRow(list, id);
    const scopes = access.readableScopes(actor);
    if (scopes && !scopes.includes(row.scope as number)) {
      throw new StoreError('itemMissing', `no item ${id} in ${list.title}`);
    }
    return row;
  };

  /** Checks values and turns them into what the store keeps. */
  const storedValues = (
    fields: ReadonlyArray<Field>,
    sent: FieldValues,
    asForm: boolean,
  ): Map<Field, FieldValue> => {
    const values = new Map<Field, FieldValue>();
    for (const [name, value] of Object.entries(sent)) {
      const field = fields.find((each) => each.internalName === name);
      if (!field || field.readOnly) {
        throw new StoreError('fieldMissing', `no column ${name}`, { field: name, use: 'write' });
      }
      const stored = storedValue(field, value, site.timeZone);
      if (asForm && field.type === 'Choice' && stored !== null && !field.choices.includes(stored as string)) {
        throw new StoreError('valueInvalid', `${stored} is no choice`, { field: name, reason: 'choice' });
      }
      if (asForm && field.required && stored === null) {
        throw new StoreError('valueMissing', `${name} needs a value`, { field: name });
      }
      values.set(field, stored);
    }
    return values;
  };

  const refuseDuplicates = (list: ListRow, values: Map<Field, FieldValue>, exceptId: number): void => {
    for (const [field, value] of values) {
      if (!field.unique || value === null) continue;
      const other = db.get(
        `SELECT id FROM ${itemTable(list)} WHERE ${fieldColumn(field.internalName)} = ? AND id <> ?`,
        toColumn(value),
        exceptId,
      );
      if (other) {
        throw new StoreError('valueDuplicate', `${field.internalName} has this value already`, {
          field: field.title,
        });
      }
    }
  };

  const record = (list: ListRow, row: Row, kind: ChangeKind): void => {
    const at = toStoredInstant(now());
    db.run(
      `INSERT INTO changes (list, item_id, unique_id, kind, at) VALUES (?, ?, ?, ?, ?)`,
      list.number,
      row.id as number,
      row.unique_id as string,
      kind,
      at,
    );
    const added = { add: 1, update: 0, delete: -1 }[kind];
    db.run(
      `UPDATE lists SET item_modified = ?, item_count = item_count + ? WHERE id = ?`,
      at,
      added,
      list.id,
    );
    if (kind !== 'delete' && (JSON.parse(list.settings) as ListSettings).enableVersioning) {
      db.run(
        `INSERT INTO versions (list, item_id, version, modified, editor, fields) VALUES (?, ?, ?, ?, ?, ?)`,
        list.number,
        row.id as number,
        row.version as number,
        row.modified as string,
        row.editor as number,
        JSON.stringify(valuesOf(lists.ownFields(list), row)),
      );
    }
    events.changed(list, row.id as number);
  };

  interface NewRow {
    readonly kind: Item['kind'];
    readonly folder: string;
    readonly leaf?: string;
    readonly values: Map<Field, FieldValue>;
    readonly size?: number;
  }

  const insert = (actor: Actor, list: ListRow, item: NewRow): Row => {
    const scope = access.folderScope(list, item.folder);
    access.demand(actor, scope, PERMISSIONS.addListItems);
    refuseDuplicates(list, item.values, 0);
    const id = access.listRow(list.id).next_item;
    db.run(`UPDATE lists SET next_item = ? WHERE id = ?`, id + 1, list.id);
    const at = toStoredInstant(now());
    const author = people.authorId(actor);
    const columns: Record<string, SQLInputValue> = {
      id,
      unique_id: randomUUID(),
      kind: item.kind,
      folder: item.folder,
      leaf: item.leaf ?? `${id}_.000`,
      version: 1,
      created: at,
      modified: at,
      author,
      editor: author,
      scope,
      size: item.size ?? null,
    };
    for (const [field, value] of item.values) columns[fieldColumn(field.internalName)] = toColumn(value);
    const names = Object.keys(columns);
    db.run(
      `INSERT INTO ${itemTable(list)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...Object.values(columns),
    );
    const row = access.itemRow(list, id);
    record(list, row, 'add');
    return row;
  };

  const change = (actor: Actor, list: ListRow, row: Row, columns: Record<string, SQLInputValue>): Row => {
    const all = {
      ...columns,
      version: (row.version as number) + 1,
      modified: toStoredInstant(now()),
      editor: people.authorId(actor),
    };
    db.run(
      `UPDATE ${itemTable(list)} SET ${Object.keys(all)
        .map((name) => `${name} = ?`)
        .join(', ')} WHERE id = ?`,
      ...Object.values(all),
      row.id as number,
    );
    const after = access.itemRow(list, row.id as number);
    record(list, after, 'update');
    return after;
  };

  const rowByPath = (list: ListRow, path: string): Row | undefined => {
    const { folder, leaf } = splitPath(path);
    return db.get(`SELECT * FROM ${itemTable(list)} WHERE folder = ? AND leaf = ?`, folder, leaf);
  };

  const asItem = (list: ListRow, row: Row): Item => itemOf(list, lists.ownFields(list), row);

  const removeRow = (list: ListRow, row: Row): void => {
    const id = row.id as number;
    if (row.kind === 'folder') {
      const inside = db.all(`SELECT * FROM ${itemTable(list)} WHERE folder = ?`, pathOf(row));
      for (const each of inside) removeRow(list, each);
    }
    const own = db.get(`SELECT id FROM scopes WHERE list_id = ? AND item_id = ?`, list.id, id);
    if (own) access.removeScope(own.id as number);
    db.run(`DELETE FROM files WHERE list = ? AND item_id = ?`, list.number, id);
    db.run(`DELETE FROM versions WHERE list = ? AND item_id = ?`, list.number, id);
    db.run(`DELETE FROM ${itemTable(list)} WHERE id = ?`, id);
    record(list, row, 'delete');
  };

  return {
    queryItems(actor: Actor, listId: string, query: ItemQuery): ItemPage {
      const list = lists.mayView(actor, listId);
      const fields = lists.ownFields(list);
      const { rows, next } = queryRows(db, site, list, fields, query, access.readableScopes(actor));
      return { items: rows.map((row) => itemOf(list, fields, row)), next };
    },

    item(actor: Actor, listId: string, id: number): Item {
      const list = lists.mayView(actor, listId);
      return asItem(list, readable(actor, list, id));
    },

    addItem(actor: Actor, listId: string, item: NewItem): Item {
      const list = lists.mayView(actor, listId);
      const fields = lists.ownFields(list);
      const values = storedValues(fields, item.fields, item.asForm ?? false);
      for (const field of fields) {
        const value = values.has(field) ? undefined : defaultValue(field);
        if (value !== undefined && value !== null) values.set(field, value);
        if (item.asForm && field.required && !values.has(field)) {
          throw new StoreError('valueMissing', `${field.internalName} needs a value`, {
            field: field.internalName,
          });
        }
      }
      return itemOf(list, fields, insert(actor, list, { kind: 'item', folder: item.folder ?? '', values }));
    },

    updateItem(
      actor: Actor,
      listId: string,
      id: number,
      changes: FieldValues,
      options: WriteOptions = {},
    ): Item {
      const list = lists.mayView(actor, listId);
      const row = readable(actor, list, id);
      access.demand(actor, row.scope as number, PERMISSIONS.editListItems);
      demandEtag(row, options);
      const fields = lists.ownFields(list);
      const values = storedValues(fields, changes, options.asForm ?? false);
      refuseDuplicates(list, values, id);
      const columns = Object.fromEntries(
        [...values].map(([field, value]) => [fieldColumn(field.internalName), toColumn(value)]),
      );
      return itemOf(list, fields, change(actor, list, row, columns));
    },

    deleteItem(actor: Actor, listId: string, id: number, options: WriteOptions = {}): void {
      const list = lists.mayView(actor, listId);
      const row = readable(actor, list, id);
      access.demand(actor, row.scope as number, PERMISSIONS.deleteListItems);
      demandEtag(row, options);
      removeRow(list, row);
    },

    itemVersions(actor: Actor, listId: string, id: number): ItemVersion[] {
      const list = lists.mayView(actor, listId);
      const current = readable(actor, list, id).version;
      return db
        .all(`SELECT * FROM versions WHERE list = ? AND item_id = ? ORDER BY version DESC`, list.number, id)
        .map((row) => ({
          label: `${row.version as number}.0`,
          isCurrent: row.version === current,
          modified: row.modified as string,
          editorId: row.editor as number,
          fields: JSON.parse(row.fields as string) as FieldValues,
        }));
    },

    changes(actor: Actor, listId: string, since: number): { changes: ItemChange[]; last: number } {
      const list = lists.mayView(actor, listId);
      const rows = db.all(
        `SELECT * FROM changes WHERE list = ? AND number > ? ORDER BY number`,
        list.number,
        since,
      );
      const changes = rows.map((row) => ({
        number: row.number as number,
        itemId: row.item_id as number,
        uniqueId: row.unique_id as string,
        kind: row.kind as ChangeKind,
        at: row.at as string,
      }));
      return { changes, last: changes[changes.length - 1]?.number ?? since };
    },

    addFolder(actor: Actor, listId: string, path: string): Item {
      const list = lists.mayView(actor, listId);
      const known = rowByPath(list, path);
      if (known?.kind === 'folder') return asItem(list, known);
      const { folder, leaf } = splitPath(path);
      checkName(leaf);
      return asItem(list, insert(actor, list, { kind: 'folder', folder, leaf, values: new Map() }));
    },

    folderContent(actor: Actor, listId: string, path: string): Item[] {
      const list = lists.mayView(actor, listId);
      if (path !== '' && rowByPath(list, path)?.kind !== 'folder') throw pathMissing(list, path);
      const scopes = access.readableScopes(actor);
      const fields = lists.ownFields(list);
      return db
        .all(`SELECT * FROM ${itemTable(list)} WHERE folder = ? ORDER BY leaf`, path)
        .filter((row) => !scopes || scopes.includes(row.scope as number))
        .map((row) => itemOf(list, fields, row));
    },

    itemByPath(actor: Actor, listId: string, path: string): Item {
      const list = lists.mayView(actor, listId);
      const row = rowByPath(list, path);
      const scopes = access.readableScopes(actor);
      if (!row || (scopes && !scopes.includes(row.scope as number))) {
        throw pathMissing(list, path);
      }
      return asItem(list, row);
    },

    saveFile(actor: Actor, listId: string, path: string, content: Uint8Array, overwrite: boolean): Item {
      const list = lists.mayView(actor, listId);
      const known = rowByPath(list, path);
      if (known && !overwrite) {
        throw new StoreError('pathExists', `${path} exists`, { path: `${list.url}/${path}` });
      }
      if (known) access.demand(actor, known.scope as number, PERMISSIONS.editListItems);
      const { folder, leaf } = splitPath(path);
      checkName(leaf);
      const row = known
        ? change(actor, list, known, { size: content.length })
        : insert(actor, list, { kind: 'file', folder, leaf, values: new Map(), size: content.length });
      db.run(
        `INSERT INTO files (list, item_id, content) VALUES (?, ?, ?)
         ON CONFLICT (list, item_id) DO UPDATE SET content = excluded.content`,
        list.number,
        row.id as number,
        content,
      );
      return asItem(list, row);
    },

    fileContent(actor: Actor, listId: string, id: number): Uint8Array {
      const list = lists.mayView(actor, listId);
      readable(actor, list, id);
      const row = db.get(`SELECT content FROM files WHERE list = ? AND item_id = ?`, list.number, id);
      if (!row) throw new StoreError('itemMissing', `item ${id} of ${list.title} is no file`);
      return row.content as Uint8Array;
    },
  };
}

const pathMissing = (list: ListRow, path: string) =>
  new StoreError('pathMissing', `no ${path} in ${list.title}`, { path: `${list.url}/${path}` });

const etagOf = (row: Row): string => `"${row.unique_id as string},${row.version as number}"`;

function demandEtag(row: Row, { ifMatch }: WriteOptions): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === etagOf(row)) return;
  throw new StoreError('etagMismatch', 'the item was changed', { sent: ifMatch, current: etagOf(row) });
}

function valuesOf(fields: ReadonlyArray<Field>, row: Row): FieldValues {
  return Object.fromEntries(
    fields.map((field) => [field.internalName, fromColumn(field, row[`f_${field.internalName}`])]),
  );
}

function splitPath(path: string): { folder: string; leaf: string } {
  const slash = path.lastIndexOf('/');
  return { folder: slash < 0 ? '' : path.slice(0, slash), leaf: path.slice(slash + 1) };
}

function checkName(leaf: string): void {
  if (leaf === '' || FORBIDDEN_IN_NAME.test(leaf) || leaf !== leaf.trim() || leaf.endsWith('.')) {
    throw new StoreError('valueInvalid', `${leaf} is no name of a file or folder`, { reason: 'name' });
  }
}
