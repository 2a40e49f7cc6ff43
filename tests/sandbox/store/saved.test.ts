import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../../sandbox/store/sqlite/openStore';
import { Actor, SandboxStore } from '../../../sandbox/store/store';

const system: Actor = { kind: 'system' };

describe('A saved site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'uvp-store-'));
  const file = path.join(folder, 'saved.db');
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = () => openStore({ file: ':memory:', now: () => new Date('2025-05-26T07:00:00Z') });
  const contentOf = (store: SandboxStore) =>
    store
      .lists(system)
      .map((list) => [
        list.title,
        store.queryItems(system, list.id, { top: 10 }).items.map(({ id, fields }) => [id, fields.Title]),
      ]);

  test('is put back as it was, numbering included, in this and in another sandbox', () => {
    const store = open();
    const { id } = store.createList(system, { title: 'Acties', baseTemplate: 100 });
    store.addItem(system, id, { fields: { Title: 'een' } });
    store.deleteItem(system, id, store.addItem(system, id, { fields: { Title: 'weg' } }).id);
    const before = contentOf(store);
    store.saveTo(file);

    store.addItem(system, id, { fields: { Title: 'drie' } });
    store.createList(system, { title: 'Later', baseTemplate: 100 });
    expect(contentOf(store)).not.toEqual(before);

    const other = open();
    [store, other].forEach((each) => {
      each.restoreFrom(file);
      expect(contentOf(each)).toEqual(before);
      expect(each.addItem(system, id, { fields: { Title: 'nieuw' } }).id).toBe(3);
    });
  });
});
