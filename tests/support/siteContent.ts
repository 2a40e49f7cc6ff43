import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Sandbox } from '../../sandbox/server';
import { loginName } from '../../sandbox/sharepoint/identity';
import { Actor, FieldValues, Item, List } from '../../sandbox/store/store';
import { demoPerson } from '../../sandbox/tenant/people';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { Fields } from '../../src/store/listRows';

/** What a test sees and does in the site of a sandbox behind the product's back. */
export interface SiteContent {
  list(list: ListKey): List;
  /** All items as they are stored, without the folders. */
  items(list: ListKey): ReadonlyArray<Item>;
  /** The values of one column, in the order in which the items were added. */
  values(list: ListKey, column: string): ReadonlyArray<unknown>;
  /** Adds an item as a person does, or as the site itself when nobody is named. */
  add(list: ListKey, fields: Fields, personKey?: string): void;
  /** Changes the one item that has a value in a column. */
  change(list: ListKey, column: string, value: string, changes: FieldValues): void;
  remove(list: ListKey, column: string, value: string): void;
  deleteList(list: ListKey): void;
  deleteColumn(list: ListKey, column: string): void;
  /** Keeps all that the site holds now, to go back to it. */
  save(): SavedContent;
}

export interface SavedContent {
  restore(): void;
  drop(): void;
}

const system: Actor = { kind: 'system' };

function actorOf(personKey: string): Actor {
  const person = demoPerson(personKey);
  return { kind: 'user', loginName: loginName(person), name: person.name, mail: person.mail };
}

const EVERYTHING = 10_000;

export function siteContent({ context: { store } }: Sandbox): SiteContent {
  const list = (key: ListKey) => store.findList(system, { title: listSchema(key).title });
  const items = (key: ListKey) => {
    const all = store.queryItems(system, list(key).id, { top: EVERYTHING, unindexed: 'allow' }).items;
    return all.filter(({ kind }) => kind !== 'folder');
  };
  const itemWith = (key: ListKey, column: string, value: string) => {
    const found = items(key).find(({ fields }) => fields[column] === value);
    if (!found) throw new Error(`no item with ${column} ${value} in ${key}`);
    return found.id;
  };
  return {
    list,
    items,
    values: (key, column) => items(key).map(({ fields }) => fields[column]),
    add: (key, fields, personKey) =>
      void store.addItem(personKey === undefined ? system : actorOf(personKey), list(key).id, {
        fields: fields as FieldValues,
      }),
    change: (key, column, value, changes) =>
      void store.updateItem(system, list(key).id, itemWith(key, column, value), changes),
    remove: (key, column, value) => store.deleteItem(system, list(key).id, itemWith(key, column, value)),
    deleteList: (key) => store.deleteList(system, list(key).id),
    deleteColumn: (key, column) => store.deleteField(system, list(key).id, column),
    save: () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'uvp-site-'));
      const file = path.join(folder, 'site.db');
      store.saveTo(file);
      return {
        restore: () => store.restoreFrom(file),
        drop: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  };
}
