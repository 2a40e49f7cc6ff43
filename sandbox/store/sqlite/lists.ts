import { randomUUID } from 'node:crypto';
import { SYSTEM_FIELDS, titleField } from '../builtInFields';
import { StoreError } from '../errors';
import { allows, PERMISSIONS } from '../permissions';
import { toStoredInstant } from '../siteTime';
import type {
  Actor,
  Field,
  FieldChanges,
  List,
  ListChanges,
  ListReference,
  ListSettings,
  NewField,
  NewList,
  NewView,
  SandboxSite,
  View,
} from '../store';
import { type Access, WEB_SCOPE } from './access';
import type { Database } from './database';
import { fieldColumn, itemTable, type ListRow } from './rows';

/** SharePoint allows no more indexes on a list. */
const MOST_INDEXES = 20;

const INDEXABLE: ReadonlyArray<Field['type']> = ['Text', 'Number', 'Boolean', 'DateTime', 'Choice', 'User'];
const COLUMN_TYPES: Partial<Record<Field['type'], string>> = {
  Number: 'REAL',
  Boolean: 'INTEGER',
  User: 'INTEGER',
  DateTime: 'TEXT',
};

const DEFAULT_SETTINGS: ListSettings = {
  enableVersioning: true,
  enableFolderCreation: false,
  enableAttachments: true,
  contentTypesEnabled: false,
  hidden: false,
  noCrawl: false,
  onQuickLaunch: false,
  majorVersionLimit: 50,
};

/** Lists, their columns and their views. */
export type Lists = ReturnType<typeof createLists>;

export function createLists(db: Database, access: Access, site: SandboxSite, now: () => Date) {
  const listOf = (row: ListRow): List => ({
    ...(JSON.parse(row.settings) as ListSettings),
    id: row.id,
    title: row.title,
    description: row.description,
    baseTemplate: row.template,
    serverRelativeUrl: row.url,
    itemCount: row.item_count,
    created: row.created,
    version: row.version,
    lastItemModified: row.item_modified,
  });

  const ownFields = (list: ListRow): Field[] =>
    db
      .all(`SELECT field FROM fields WHERE list = ? ORDER BY position`, list.number)
      .map((row) => JSON.parse(row.field as string) as Field);

  const raiseVersion = (list: ListRow): void => {
    db.run(`UPDATE lists SET version = version + 1 WHERE id = ?`, list.id);
  };

  const mayManage = (actor: Actor, listId: string): ListRow => {
    const list = access.listRow(listId);
    access.demand(actor, list.scope_id, PERMISSIONS.manageLists);
    return list;
  };

  const mayView = (actor: Actor, listId: string): ListRow => {
    const list = access.listRow(listId);
    if (!visible(actor, list)) throw new StoreError('listMissing', `no list ${listId}`, { list: listId });
    return list;
  };

  /** A list is seen by whoever may read it or something in it. */
  const visible = (actor: Actor, list: ListRow): boolean => {
    if (allows(access.maskIn(actor, list.scope_id), PERMISSIONS.viewListItems)) return true;
    const scopes = access.readableScopes(actor);
    if (!scopes) return true;
    return (
      scopes.length > 0 &&
      db.get(`SELECT 1 FROM scopes WHERE list_id = ? AND id IN (${scopes.join(',')})`, list.id) !== undefined
    );
  };

  const insertField = (list: ListRow, field: Field): void => {
    const position = db.get(`SELECT count(*) AS n FROM fields WHERE list = ?`, list.number)?.n as number;
    db.run(
      `INSERT INTO fields (list, name, position, field) VALUES (?, ?, ?, ?)`,
      list.number,
      field.internalName,
      position,
      JSON.stringify(field),
    );
    db.exec(
      `ALTER TABLE ${itemTable(list)} ADD COLUMN ${fieldColumn(field.internalName)}
       ${COLUMN_TYPES[field.type] ?? 'TEXT COLLATE NOCASE'}`,
    );
    setIndexes(list, field);
  };

  const setIndexes = (list: ListRow, field: Field): void => {
    const name = `${itemTable(list)}_${field.internalName}`;
    db.exec(`DROP INDEX IF EXISTS "${name}"`);
    if (!field.indexed) return;
    if (!INDEXABLE.includes(field.type)) {
      throw new StoreError('fieldInvalid', `a column of type ${field.type} can have no index`);
    }
    const others = ownFields(list).filter((each) => each.indexed && each.internalName !== field.internalName);
    if (others.length >= MOST_INDEXES) throw new StoreError('fieldInvalid', 'too many indexes on the list');
    try {
      db.exec(
        `CREATE ${field.unique ? 'UNIQUE' : ''} INDEX "${name}"
         ON ${itemTable(list)} (${fieldColumn(field.internalName)})`,
      );
    } catch {
      throw new StoreError('valueDuplicate', `${field.internalName} holds a value twice`, {
        field: field.title,
      });
    }
  };

  const checkField = (field: Field): void => {
    if (field.unique && !field.indexed) {
      throw new StoreError('fieldInvalid', `${field.internalName} must be indexed to be unique`);
    }
  };

  const fieldNamed = (list: ListRow, name: string): Field => {
    const found = ownFields(list).find((each) => each.internalName.toLowerCase() === name.toLowerCase());
    if (!found) throw new StoreError('fieldMissing', `no column ${name} in ${list.title}`, { field: name });
    return found;
  };

  const viewsOf = (list: ListRow): View[] =>
    db
      .all(`SELECT view FROM views WHERE list = ? ORDER BY position`, list.number)
      .map((row) => JSON.parse(row.view as string) as View);

  const saveView = (list: ListRow, view: View): void => {
    if (view.isDefault) {
      for (const other of viewsOf(list).filter((each) => each.isDefault && each.id !== view.id)) {
        db.run(
          `UPDATE views SET view = ? WHERE id = ?`,
          JSON.stringify({ ...other, isDefault: false }),
          other.id,
        );
      }
    }
    const position = viewsOf(list).length;
    db.run(
      `INSERT INTO views (id, list, position, view) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET view = excluded.view`,
      view.id,
      list.number,
      position,
      JSON.stringify(view),
    );
  };

  const rowBy = (by: ListReference): ListRow | undefined => {
    const row =
      'title' in by
        ? db.get(`SELECT * FROM lists WHERE title = ?`, by.title)
        : 'id' in by
          ? db.get(`SELECT * FROM lists WHERE id = ?`, by.id.replace(/[{}]/g, '').toLowerCase())
          : db.get(`SELECT * FROM lists WHERE url = ?`, by.url);
    return row as unknown as ListRow | undefined;
  };

  return {
    mayView,
    /** Columns that hold values, without those that the store keeps itself. */
    ownFields,
    listOf,

    lists: (actor: Actor): List[] =>
      (db.all(`SELECT * FROM lists ORDER BY title`) as unknown as ListRow[])
        .filter((row) => visible(actor, row))
        .map(listOf),

    findList(actor: Actor, by: ListReference): List {
      const row = rowBy(by);
      if (!row || !visible(actor, row)) {
        throw new StoreError('listMissing', 'no such list', { list: Object.values(by)[0] as string });
      }
      return listOf(row);
    },

    createList(actor: Actor, list: NewList): List {
      access.demand(actor, WEB_SCOPE, PERMISSIONS.manageLists);
      if (rowBy({ title: list.title })) {
        throw new StoreError('listExists', `list ${list.title} exists`, { list: list.title });
      }
      const isLibrary = list.baseTemplate === 101;
      const urlName = list.urlName ?? list.title.replace(/[^\p{L}\p{N} -]/gu, '');
      const url = `${site.serverRelativeUrl}/${isLibrary ? '' : 'Lists/'}${urlName}`;
      const at = toStoredInstant(now());
      const settings = {
        ...DEFAULT_SETTINGS,
        enableFolderCreation: isLibrary,
        enableAttachments: !isLibrary,
        ...list.settings,
      };
      const id = randomUUID();
      db.run(
        `INSERT INTO lists (id, title, description, template, url, settings, created, item_modified, version, scope_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
        id,
        list.title,
        list.description ?? '',
        list.baseTemplate,
        url,
        JSON.stringify(settings),
        at,
        at,
        WEB_SCOPE,
      );
      const row = access.listRow(id);
      db.exec(
        `CREATE TABLE ${itemTable(row)} (
           id INTEGER PRIMARY KEY, unique_id TEXT NOT NULL, kind TEXT NOT NULL,
           folder TEXT NOT NULL COLLATE NOCASE, leaf TEXT NOT NULL COLLATE NOCASE, version INTEGER NOT NULL,
           created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
           scope INTEGER NOT NULL, size INTEGER, UNIQUE (folder, leaf)
         )`,
      );
      insertField(row, titleField(!isLibrary));
      saveView(row, {
        id: randomUUID(),
        title: isLibrary ? 'Alle documenten' : 'Alle items',
        fields: isLibrary ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
        query: '',
        rowLimit: 30,
        isDefault: true,
      });
      return listOf(row);
    },

    updateList(actor: Actor, listId: string, changes: ListChanges): List {
      const row = mayManage(actor, listId);
      const { title = row.title, description = row.description, ...settings } = changes;
      const other = rowBy({ title });
      if (other && other.id !== row.id)
        throw new StoreError('listExists', `list ${title} exists`, { list: title });
      db.run(
        `UPDATE lists SET title = ?, description = ?, settings = ?, version = version + 1 WHERE id = ?`,
        title,
        description,
        JSON.stringify({ ...(JSON.parse(row.settings) as ListSettings), ...settings }),
        listId,
      );
      return listOf(access.listRow(listId));
    },

    deleteList(actor: Actor, listId: string): void {
      const row = mayManage(actor, listId);
      for (const table of ['fields', 'views', 'files', 'versions', 'changes']) {
        db.run(`DELETE FROM ${table} WHERE list = ?`, row.number);
      }
      const scopes = db.all(`SELECT id FROM scopes WHERE list_id = ?`, row.id);
      for (const scope of scopes) access.removeScope(scope.id as number);
      db.run(`DELETE FROM lists WHERE id = ?`, row.id);
      db.exec(`DROP TABLE ${itemTable(row)}`);
    },

    fields: (actor: Actor, listId: string): Field[] => {
      const [id, ...rest] = SYSTEM_FIELDS;
      return [id as Field, ...ownFields(mayView(actor, listId)), ...rest];
    },

    createField(actor: Actor, listId: string, field: NewField): Field {
      const list = mayManage(actor, listId);
      const complete: Field = {
        required: false,
        indexed: false,
        unique: false,
        choices: [],
        dateOnly: false,
        maxLength: 255,
        description: '',
        group: '',
        hidden: false,
        readOnly: false,
        builtIn: false,
        ...field,
        id: field.id ?? randomUUID(),
        defaultValue: field.defaultValue,
      };
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(complete.internalName)) {
        throw new StoreError('fieldInvalid', `${complete.internalName} is no internal name`);
      }
      const taken = [...SYSTEM_FIELDS, ...ownFields(list)].some(
        (each) => each.internalName.toLowerCase() === complete.internalName.toLowerCase(),
      );
      if (taken) {
        throw new StoreError('fieldExists', `column ${complete.internalName} exists`, {
          field: complete.internalName,
        });
      }
      checkField(complete);
      insertField(list, complete);
      raiseVersion(list);
      return complete;
    },

    updateField(actor: Actor, listId: string, internalName: string, changes: FieldChanges): Field {
      const list = mayManage(actor, listId);
      const before = fieldNamed(list, internalName);
      const field: Field = { ...before, ...changes };
      checkField(field);
      if (field.indexed !== before.indexed || field.unique !== before.unique) setIndexes(list, field);
      db.run(
        `UPDATE fields SET field = ? WHERE list = ? AND name = ?`,
        JSON.stringify(field),
        list.number,
        field.internalName,
      );
      raiseVersion(list);
      return field;
    },

    deleteField(actor: Actor, listId: string, internalName: string): void {
      const list = mayManage(actor, listId);
      const field = fieldNamed(list, internalName);
      if (field.builtIn) throw new StoreError('fieldInvalid', `${field.internalName} cannot be deleted`);
      db.exec(`DROP INDEX IF EXISTS "${itemTable(list)}_${field.internalName}"`);
      db.exec(`ALTER TABLE ${itemTable(list)} DROP COLUMN ${fieldColumn(field.internalName)}`);
      db.run(`DELETE FROM fields WHERE list = ? AND name = ?`, list.number, field.internalName);
      for (const view of viewsOf(list)) {
        saveView(list, { ...view, fields: view.fields.filter((name) => name !== field.internalName) });
      }
      raiseVersion(list);
    },

    views: (actor: Actor, listId: string): View[] => viewsOf(mayView(actor, listId)),

    createView(actor: Actor, listId: string, view: NewView): View {
      const list = mayManage(actor, listId);
      const complete: View = { query: '', rowLimit: 30, isDefault: false, ...view, id: randomUUID() };
      saveView(list, complete);
      return complete;
    },

    updateView(actor: Actor, listId: string, viewId: string, changes: Partial<NewView>): View {
      const list = mayManage(actor, listId);
      const before = viewsOf(list).find((each) => each.id === viewId);
      if (!before) throw new StoreError('viewMissing', `no view ${viewId}`);
      const view: View = { ...before, ...changes };
      saveView(list, view);
      return view;
    },
  };
}
