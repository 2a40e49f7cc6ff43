import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

export type Row = Record<string, string | number | null | Uint8Array>;

/** SQLite with prepared statements kept, and nested calls joined in one transaction. */
export interface Database {
  run(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  exec(sql: string): void;
  /** Makes a function known to SQL. */
  define(name: string, work: (...args: SQLOutputValue[]) => SQLInputValue): void;
  /** Undoes everything of `work` when it throws. */
  transaction<T>(work: () => T): T;
  /** Writes everything into a new file. */
  saveTo(file: string): void;
  /** Replaces everything by what a saved file holds. */
  restoreFrom(file: string): void;
  close(): void;
}

/** Opens a database file, or `:memory:`. */
export function openDatabase(file: string): Database {
  const sqlite = new DatabaseSync(file);
  // The sandbox may lose its last second in a power cut; speed matters more.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  const statements = new Map<string, StatementSync>();
  let depth = 0;

  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = sqlite.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  return {
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    get: (sql, ...values) => prepare(sql).get(...values) as Row | undefined,
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    define: (name, work) => sqlite.function(name, { deterministic: true }, work),
    exec: (sql) => {
      sqlite.exec(sql);
      // A changed table makes prepared statements answer with its old columns.
      statements.clear();
    },
    transaction: (work) => {
      if (depth > 0) return work();
      sqlite.exec('BEGIN');
      depth += 1;
      try {
        const result = work();
        sqlite.exec('COMMIT');
        return result;
      } catch (error) {
        sqlite.exec('ROLLBACK');
        statements.clear();
        throw error;
      } finally {
        depth -= 1;
      }
    },
    saveTo: (file) => {
      rmSync(file, { force: true });
      sqlite.prepare('VACUUM INTO ?').run(file);
    },
    restoreFrom: (file) => {
      statements.clear();
      sqlite.prepare('ATTACH ? AS saved').run(file);
      sqlite.exec('BEGIN');
      try {
        copySaved(sqlite);
        sqlite.exec('COMMIT');
      } catch (error) {
        sqlite.exec('ROLLBACK');
        throw error;
      } finally {
        sqlite.exec('DETACH saved');
      }
    },
    close: () => sqlite.close(),
  };
}

interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** Drops all tables and makes those of the attached file in their place, with rows, numbering and indexes. */
function copySaved(sqlite: DatabaseSync): void {
  const entries = (database: 'main' | 'saved') =>
    sqlite
      .prepare(`SELECT type, name, sql FROM ${database}.sqlite_schema WHERE name NOT LIKE 'sqlite_%'`)
      .all() as unknown as SchemaEntry[];
  const tables = (database: 'main' | 'saved') => entries(database).filter(({ type }) => type === 'table');
  tables('main').forEach(({ name }) => sqlite.exec(`DROP TABLE main."${name}"`));
  tables('saved').forEach(({ name, sql }) => {
    sqlite.exec(sql);
    sqlite.exec(`INSERT INTO main."${name}" SELECT * FROM saved."${name}"`);
  });
  entries('saved')
    .filter(({ type }) => type !== 'table')
    .forEach(({ sql }) => sqlite.exec(sql));
  sqlite.exec(
    `DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM saved.sqlite_sequence`,
  );
}
