/** Tables of the store; each list has a table of its own besides (`items_<number>`), made with the list. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS principals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    login TEXT UNIQUE COLLATE NOCASE,
    mail TEXT COLLATE NOCASE,
    site_admin INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL DEFAULT ''
  );
  CREATE TABLE IF NOT EXISTS members (
    group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)
  );
  CREATE TABLE IF NOT EXISTS roles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT NOT NULL,
    permissions TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, list_id TEXT, item_id INTEGER);
  CREATE TABLE IF NOT EXISTS assignments (
    scope_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
    PRIMARY KEY (scope_id, principal_id, role_id)
  );
  CREATE TABLE IF NOT EXISTS lists (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL UNIQUE COLLATE NOCASE,
    description TEXT NOT NULL,
    template INTEGER NOT NULL,
    url TEXT NOT NULL UNIQUE COLLATE NOCASE,
    settings TEXT NOT NULL,
    created TEXT NOT NULL,
    item_modified TEXT NOT NULL,
    version INTEGER NOT NULL,
    next_item INTEGER NOT NULL DEFAULT 1,
    item_count INTEGER NOT NULL DEFAULT 0,
    scope_id INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS fields (
    list INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, position INTEGER NOT NULL, field TEXT NOT NULL,
    PRIMARY KEY (list, name)
  );
  CREATE TABLE IF NOT EXISTS views (
    id TEXT PRIMARY KEY, list INTEGER NOT NULL, position INTEGER NOT NULL, view TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS files (
    list INTEGER NOT NULL, item_id INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (list, item_id)
  );
  CREATE TABLE IF NOT EXISTS versions (
    list INTEGER NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL,
    modified TEXT NOT NULL, editor INTEGER NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (list, item_id, version)
  );
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL, item_id INTEGER NOT NULL, unique_id TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list, number);
`;
